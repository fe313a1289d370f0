import { votingRules } from '@/core/votes/rules';
import { LabelledField } from '../editors/labelled-field';
import { field as looks, mainButton } from '../editors/looks';
import { SaidNote } from '../editors/said-note';
import { type ProposalFormProps, Standing, typedAt } from './standing-fields';
import { TypedText } from './typed-text';

/** A new fact as a claim suggests it or, where it was refused, as it was typed, on which the claim is then accepted. */
export function NewFactForm({ review, proposal, next }: ProposalFormProps) {
  const { name: id } = proposal;
  const typed = typedAt(review, proposal, 'fact');
  const newFact = { ...proposal.newFact, ...typed };
  const field = (name: string) => ({
    id: `${id}-${name}`,
    name,
    defaultValue: newFact[name] ?? '',
  });
  return (
    <details open={typed !== null} className="mt-2">
      <summary data-review-key="n" className="min-h-9 cursor-pointer py-1.5 text-sm">
        A new fact
      </summary>
      {typed && review.refusal && <SaidNote said={review.refusal.said} />}
      {review.events.length === 0 ? (
        <>
          <p className="text-sm">Put the article into an event first, or make one.</p>
          {typed && <TypedText fields={typed} />}
        </>
      ) : (
        <form
          action={`/api/editor/articles/${review.slug}/proposals/accept`}
          method="post"
          className="grid gap-3 py-2 sm:grid-cols-2"
        >
          <Standing review={review} proposal={proposal} next={next} />
          <input type="hidden" name="kind" value={newFact.kind ?? ''} />
          <div className="sm:col-span-2">
            <LabelledField {...field('title')} label="Title" required maxLength={200} />
          </div>
          <div className="sm:col-span-2">
            <LabelledField {...field('question')} label="Question" required maxLength={500} />
          </div>
          <div>
            <label htmlFor={`${id}-event`} className="text-sm font-semibold">
              Of the event
            </label>
            <select
              id={`${id}-event`}
              name="event"
              defaultValue={typed?.event ?? newFact.event ?? ''}
              className={looks}
            >
              {review.events.map(({ slug, title }) => (
                <option key={slug} value={slug}>
                  {title}
                </option>
              ))}
            </select>
          </div>
          <LabelledField
            {...field('measure')}
            label="What is counted or asked"
            required
            maxLength={100}
          />
          {newFact.kind === 'quantity' && (
            <Scope field={field} cumulative={newFact.cumulative ?? ''} />
          )}
          {newFact.kind === 'vote' && (
            <>
              <LabelledField
                {...field('draft')}
                label="Symbol of the draft"
                required
                maxLength={60}
                help="S/2024/239"
              />
              <div>
                <label htmlFor={`${id}-rule`} className="text-sm font-semibold">
                  Rule that decides
                </label>
                <select
                  id={`${id}-rule`}
                  name="rule"
                  defaultValue={newFact.rule ?? ''}
                  className={looks}
                >
                  <option value="">choose one</option>
                  {Object.entries(votingRules).map(([rule, { body, decision }]) => (
                    <option key={rule} value={rule}>
                      {body}: {decision}
                    </option>
                  ))}
                </select>
              </div>
            </>
          )}
          {newFact.kind === 'answer' && (
            <div className="sm:col-span-2">
              <label htmlFor={`${id}-options`} className="text-sm font-semibold">
                Its answers, one a line; these words give the first
              </label>
              <textarea
                id={`${id}-options`}
                name="options"
                rows={3}
                maxLength={4100}
                defaultValue={newFact.options ?? ''}
                className={looks}
              />
            </div>
          )}
          <div>
            <button type="submit" className={mainButton}>
              Make the fact and accept
            </button>
          </div>
        </form>
      )}
    </details>
  );
}

function Scope({
  field,
  cumulative,
}: {
  field: (name: string) => { id: string; name: string; defaultValue: string };
  cumulative: string;
}) {
  const total = field('cumulative');
  return (
    <>
      <LabelledField {...field('population')} label="Of whom" maxLength={200} />
      <LabelledField {...field('place')} label="Where" maxLength={200} />
      <LabelledField {...field('periodStart')} label="Counted since" type="date" />
      <LabelledField {...field('asOf')} label="As of" type="date" />
      <LabelledField {...field('unit')} label="Unit" required maxLength={60} />
      <div>
        <label htmlFor={total.id} className="text-sm font-semibold">
          Kind of figure
        </label>
        <select id={total.id} name="cumulative" defaultValue={cumulative} className={looks}>
          <option value="">not known</option>
          <option value="total">a running total</option>
          <option value="day">one day’s figure</option>
        </select>
      </div>
    </>
  );
}
