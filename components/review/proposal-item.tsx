import { claimAnchor } from '@/core/views/addresses';
import type { SuggestedFact } from '@/core/views/review-view';
import { field, quietButton } from '../editors/looks';
import { SaidNote } from '../editors/said-note';
import { NewFactForm } from './new-fact-form';
import { RefuseForms } from './refuse-forms';
import { type ProposalFormProps, Standing, typedAt } from './standing-fields';

/** Words that were read as a claim, with the facts that they may be about, and what to do with them. */
export function ProposalItem({
  review,
  proposal,
  next,
  here,
  claim,
}: ProposalFormProps & {
  here: boolean;
  /** The number of the claim that stands on the words; null where there is none. */
  claim: number | null;
}) {
  const { name, quote, before, after, reads, state, placed, refusedFor, pattern } = proposal;
  const api = `/api/editor/articles/${review.slug}`;
  const { refusal } = review;
  const refused = refusal?.proposal === name ? refusal : null;
  const inOwnForm = ['fact', 'reason'].includes(refused?.typed?.form ?? '');
  return (
    <li
      id={`proposal-${name}`}
      data-key-item
      data-proposal={name}
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: After a form the page goes on at the proposal that is next.
      autoFocus={here}
      aria-describedby={here ? 'said' : undefined}
      className="border-b border-rule py-4 outline-offset-4"
    >
      <p className="font-serif leading-snug break-words">
        <span className="text-soft">{before}</span>
        {state === 'refused' ? (
          <mark className="bg-mark text-ink">{quote}</mark>
        ) : (
          <a href={`#${claimAnchor(proposal)}`} className="text-ink">
            <mark className="bg-mark text-ink">{quote}</mark>
          </a>
        )}
        <span className="text-soft">{after}</span>
      </p>
      <p className="mt-1 text-sm break-words">
        {reads} <span className="text-soft">({pattern})</span>
      </p>
      {state === 'placed' && (
        <p className="mt-1 text-sm font-semibold text-same">
          Accepted on{' '}
          {placed.map((own, index) => (
            <span key={`${own.event} ${own.fact}`}>
              {index > 0 && ', '}
              <a href={`#claim-${claim}`}>{own.factTitle}</a>
            </span>
          ))}
        </p>
      )}
      {state === 'placed' && proposal.suggestions.length > 0 && (
        <details className="mt-1">
          <summary className="min-h-9 cursor-pointer py-1.5 text-sm">
            About another fact, too
          </summary>
          <ol className="space-y-2 py-2">
            {proposal.suggestions.map((suggestion) => (
              <Suggestion
                key={`${suggestion.event} ${suggestion.fact}`}
                {...{ review, proposal, next: name, suggestion, number: null }}
              />
            ))}
          </ol>
        </details>
      )}
      {state === 'refused' && (
        <form action={`${api}/proposals/again`} method="post" className="mt-1 flex flex-wrap gap-3">
          <Standing {...{ review, proposal, next: name }} />
          <span className="text-sm text-soft">Refused: {refusedFor}</span>
          <button type="submit" className={quietButton}>
            Propose it again
          </button>
        </form>
      )}
      {state === 'open' && (
        <div className="mt-2">
          {refused && !inOwnForm && <SaidNote said={refused.said} />}
          <ol className="space-y-2">
            {proposal.suggestions.map((suggestion, index) => (
              <Suggestion
                key={`${suggestion.event} ${suggestion.fact}`}
                {...{ review, proposal, next, suggestion, number: index + 1 }}
              />
            ))}
          </ol>
          {proposal.suggestions.length === 0 && (
            <p className="text-sm text-soft">No fact that is here fits these words for certain.</p>
          )}
          <NewFactForm {...{ review, proposal, next }} />
          <RefuseForms {...{ review, proposal, next }} />
        </div>
      )}
    </li>
  );
}

function Suggestion({
  review,
  proposal,
  next,
  suggestion,
  number,
}: ProposalFormProps & {
  suggestion: SuggestedFact;
  /** The key that accepts it; null where none does. */
  number: number | null;
}) {
  const { event, eventTitle, fact, factTitle, question, strength, why, options, kind } = suggestion;
  const api = `/api/editor/articles/${review.slug}`;
  const typed = typedAt(review, proposal, 'suggestion');
  const isTyped = typed?.event === event && typed.fact === fact;
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-1">
      <form action={`${api}/proposals/accept`} method="post" className="flex flex-wrap gap-2">
        <Standing {...{ review, proposal, next }} />
        <input type="hidden" name="event" value={event} />
        <input type="hidden" name="fact" value={fact} />
        {kind === 'answer' && (
          <select
            name="answer"
            required
            defaultValue={isTyped ? typed.answer : undefined}
            aria-label={`What they answer to “${question}”`}
            className={field}
          >
            <option value="">choose the answer</option>
            {options.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </select>
        )}
        <button
          type="submit"
          data-review-key={number ?? undefined}
          className={`${quietButton} ${strength === 'strong' ? 'font-semibold' : ''}`}
        >
          {number !== null && `${number}. `}
          {factTitle}
        </button>
      </form>
      <form action={`${api}/refused-facts`} method="post">
        <Standing {...{ review, proposal, next: proposal.name }} />
        <input type="hidden" name="event" value={event} />
        <input type="hidden" name="fact" value={fact} />
        <button
          type="submit"
          {...(number === 1 ? { 'data-review-key': 'x' } : {})}
          aria-label={`Not about “${factTitle}”`}
          className={quietButton}
        >
          Not this
        </button>
      </form>
      <p className="min-w-0 basis-full text-sm break-words text-soft">
        {question} <span className="italic">{eventTitle}.</span>{' '}
        {strength === 'possible' && 'Possible. '}
        {why.join('. ')}.
      </p>
    </li>
  );
}
