import type { ProposalView, ReviewView } from '@/core/views/review-view';

/** What every form about a proposal says of it, and which proposal to show next. */
export function Standing({ review, proposal, next }: ProposalFormProps) {
  return (
    <>
      <input type="hidden" name="version" value={review.version} />
      <input type="hidden" name="proposal" value={proposal.name} />
      <input type="hidden" name="next" value={next} />
    </>
  );
}

export interface ProposalFormProps {
  readonly review: ReviewView;
  readonly proposal: ProposalView;
  /** The proposal to show after this one. */
  readonly next: string;
}
