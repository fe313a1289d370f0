import { claimAnchor, factAddress } from '@/core/views/addresses';
import type { MarkedSpan } from '@/core/views/marked-paragraphs';
import type { ReviewView } from '@/core/views/review-view';
import { nameOf } from '../article/marked-words';
import { CorrectionNote } from '../correction-note';
import { Folded } from './folded';
import { ReadersPage } from './readers-page';

/** The claims of an article in review, in the order of the text; words lead to where they stand in it. */
export function ClaimsList({
  review,
  spans,
}: {
  review: ReviewView;
  spans: readonly MarkedSpan[];
}) {
  return (
    <Folded className="mt-3">
      {spans.flatMap((span) =>
        span.claims.map((claim, index) => (
          <li
            key={claim.id}
            id={index === 0 ? `claim-${span.number}` : undefined}
            data-key-item
            data-claim-item={nameOf(claim)}
            data-reading={claim.id}
            className="border-b border-rule py-3"
          >
            <ReadersPage
              address={factAddress(claim.event, claim.fact)}
              name={claim.factTitle}
              review={review}
            />{' '}
            <span className="text-sm text-soft">{claim.eventTitle}</span>
            <p className="font-serif break-words">
              <a href={`#${claimAnchor(span)}`} className="text-ink">
                {review.body.slice(span.start, span.end)}
              </a>
            </p>
            <CorrectionNote {...claim} />
          </li>
        )),
      )}
    </Folded>
  );
}

/** Claims of earlier versions that the one reviewed has not. */
export function OrphanedList({ review }: { review: ReviewView }) {
  return (
    <Folded className="mt-3">
      {review.orphaned.map(({ id, quote, version, event, fact, factTitle }) => (
        <li key={id} className="border-b border-rule py-3">
          <ReadersPage address={factAddress(event, fact)} name={factTitle} review={review} />{' '}
          <span className="text-sm text-soft">Version {version}</span>
          <p className="font-serif break-words">{quote}</p>
        </li>
      ))}
    </Folded>
  );
}
