import { field, quietButton } from '../editors/looks';
import { SaidNote } from '../editors/said-note';
import { type ProposalFormProps, Standing, typedAt } from './standing-fields';

/** The ways to say that words are no claim: by a reason of a list, each with its key, or in one's own words. */
export function RefuseForms({ review, proposal, next }: ProposalFormProps) {
  const typed = typedAt(review, proposal, 'reason');
  const form = {
    action: `/api/editor/articles/${review.slug}/proposals/refuse`,
    method: 'post',
  } as const;
  return (
    <details open={typed !== null} className="mt-1" data-review-choices>
      <summary data-review-key="r" className="min-h-9 cursor-pointer py-1.5 text-sm">
        No claim
      </summary>
      {typed && review.refusal && <SaidNote said={review.refusal.said} />}
      <form {...form}>
        <Standing {...{ review, proposal, next }} />
        <fieldset tabIndex={-1} data-review-first className="py-2 outline-offset-4">
          <legend className="text-sm font-semibold">Why it is none</legend>
          <div className="mt-1 flex flex-wrap gap-2">
            {reasons.map((reason, index) => (
              <button
                key={reason}
                type="submit"
                name="reason"
                value={reason}
                data-review-choice={index + 1}
                className={quietButton}
              >
                {index + 1}. {reason}
              </button>
            ))}
          </div>
        </fieldset>
      </form>
      <form {...form} className="flex flex-wrap items-end gap-3 py-2">
        <Standing {...{ review, proposal, next }} />
        <label className="min-w-0 grow text-sm font-semibold">
          Or in your own words
          <input
            name="reason"
            required
            maxLength={500}
            defaultValue={typed?.reason}
            className={`${field} font-normal`}
          />
        </label>
        <button type="submit" className={quietButton}>
          Refuse it
        </button>
      </form>
    </details>
  );
}

/** None is chosen beforehand, so that each that is kept is one that somebody gave. */
const reasons = [
  'Not about this event',
  'Of an earlier time, as background',
  'Another claim of this article says the same',
  'Read wrongly: the words say something else',
];
