import { LabelledField } from '../editors/labelled-field';
import { mainButton } from '../editors/looks';
import { SaidNote } from '../editors/said-note';
import { Desk, type ReviewAtDesk } from './standing-fields';

/** A new event as the article suggests it or, where it was refused, as it was typed. */
export function NewEventForm({ review, open }: { review: ReviewAtDesk; open: boolean }) {
  const { slug, newEvent, refusal } = review;
  const refused = refusal?.typed?.form === 'event' ? refusal : null;
  const fields = { ...newEvent, ...refused?.typed?.fields };
  const field = (name: string) => ({ id: `event-${name}`, name, defaultValue: fields[name] ?? '' });
  return (
    <details
      open={open || refused !== null}
      className="max-w-3xl border-y border-rule py-2 print:hidden"
    >
      <summary data-review-key="e" className="min-h-9 cursor-pointer py-1.5 text-sm">
        A new event
      </summary>
      {refused && <SaidNote said={refused.said} />}
      <form
        action={`/api/editor/articles/${slug}/events`}
        method="post"
        className="grid gap-4 pt-2 pb-4 sm:grid-cols-2"
      >
        <Desk review={review} />
        <div className="sm:col-span-2">
          <LabelledField {...field('title')} label="Title" required maxLength={200} />
        </div>
        <div className="sm:col-span-2">
          <LabelledField
            {...field('summary')}
            label="Summary"
            maxLength={1000}
            help="What happened, in a sentence of your own; it may be left out."
          />
        </div>
        <LabelledField {...field('place')} label="Place" required maxLength={200} />
        <LabelledField
          {...field('timeZone')}
          label="Time zone"
          required
          maxLength={60}
          help="In which its days are counted: America/New_York."
        />
        <LabelledField {...field('startsOn')} label="First day" type="date" required />
        <LabelledField {...field('endsOn')} label="Last day" type="date" />
        <div>
          <button type="submit" className={mainButton}>
            Make the event
          </button>
        </div>
      </form>
    </details>
  );
}
