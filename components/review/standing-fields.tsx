import type { TypedForm } from '@/core/review/typed-form';
import type { ProposalView, ReviewView } from '@/core/views/review-view';

/** What every form about a proposal says of it, who was signed in when it was shown, and which proposal to show next. */
export function Standing({ review, proposal, next }: ProposalFormProps) {
  return (
    <>
      <input type="hidden" name="version" value={review.version} />
      <input type="hidden" name="proposal" value={proposal.name} />
      <input type="hidden" name="next" value={next} />
      <Desk review={review} />
    </>
  );
}

/** Who was signed in when a form was shown: what is typed into it is shown to nobody else. */
export function Desk({ review: { desk } }: { review: ReviewAtDesk }) {
  return <input type="hidden" name="desk" value={desk} />;
}

/** A review as an editor has it before them. */
export interface ReviewAtDesk extends ReviewView {
  /** The editor's identifier. */
  readonly desk: string;
  readonly refusal: RefusedForm | null;
}

/** What the last form was refused for, if it stands at that form rather than at the head of the page. */
export interface RefusedForm {
  readonly said: { readonly sentence: string; readonly refused: boolean };
  /** The proposal whose form it was; null for that of a new event, or of the article itself. */
  readonly proposal: string | null;
  readonly typed: TypedForm | null;
}

/** What was typed into a form about a proposal, where it was refused; else null. */
export function typedAt(
  { refusal }: ReviewAtDesk,
  proposal: ProposalView,
  form: TypedForm['form'],
): TypedForm['fields'] | null {
  const at = refusal?.proposal === proposal.name && refusal.typed?.form === form;
  return at ? (refusal.typed?.fields ?? null) : null;
}

export interface ProposalFormProps {
  readonly review: ReviewAtDesk;
  readonly proposal: ProposalView;
  /** The proposal to show after this one. */
  readonly next: string;
}
