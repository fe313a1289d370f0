import { claimAnchor } from '@/core/views/addresses';
import { type MarkedSpan, markedSpans } from '@/core/views/marked-paragraphs';
import type { ProposalView } from '@/core/views/review-view';
import { WholeText } from '../article/whole-text';
import { ClaimsList, OrphanedList } from './claims-list';
import { CorrectForm } from './correct-form';
import { NewEventForm } from './new-event-form';
import { ProposalItem } from './proposal-item';
import { ReviewHead } from './review-head';
import { ReviewKeys } from './review-keys';
import type { ReviewAtDesk } from './standing-fields';

/** An article in review: what was read in it beside its text, and the claims that editors have made of that. */
export function Review({ review, at }: { review: ReviewAtDesk; at: string | null }) {
  const { proposals, moreProposals, slug, version, body, orphaned } = review;
  const open = proposals.filter(({ state }) => state === 'open');
  const settled = proposals.filter(({ state }) => state !== 'open');
  const spans = markedSpans(review.claims);
  const numbers = new Map(spans.map((span) => [claimAnchor(span), span.number]));
  const marked = [...spans, ...unplacedSpans(open)];
  const after = (name: string) => {
    const place = open.findIndex((own) => own.name === name);
    return open[place + 1]?.name ?? open[place - 1]?.name ?? '';
  };
  return (
    <article>
      <ReviewKeys />
      <ReviewHead review={review} />
      <NewEventForm
        review={review}
        open={review.events.length === 0 && review.likely.length === 0}
      />
      <CorrectForm review={review} />
      <div className="mt-8 grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <section aria-labelledby="proposals" className="min-w-0">
          <h2 id="proposals" className="border-t border-strong-rule pt-3 text-xl">
            What was read in it
          </h2>
          <p className="text-sm text-soft">
            {open.length === 0
              ? 'Nothing is left to look at.'
              : `${open.length + moreProposals.open} to look at.`}{' '}
            <span className="pointer-coarse:hidden">
              Keys: <kbd>j</kbd> and <kbd>k</kbd> move, <kbd>1</kbd> to <kbd>5</kbd> accept,{' '}
              <kbd>x</kbd> not this fact, <kbd>n</kbd> new fact, <kbd>r</kbd> no claim, <kbd>e</kbd>{' '}
              new event, <kbd>o</kbd> into the likely one, <kbd>p</kbd> publish.
            </span>
          </p>
          <ol>
            {open.map((proposal) => (
              <ProposalItem
                key={proposal.name}
                {...{ review, proposal, next: after(proposal.name) }}
                here={proposal.name === at}
                claim={null}
              />
            ))}
          </ol>
          {moreProposals.open > 0 && (
            <p className="py-3 text-sm text-soft">
              {moreProposals.open} more are shown when some of these are settled.
            </p>
          )}
          {settled.length > 0 && (
            <details open={open.length === 0} className="mt-4">
              <summary className="min-h-9 cursor-pointer py-1.5 text-sm">
                {settled.length + moreProposals.settled} accepted or refused
              </summary>
              <ol>
                {settled.map((proposal) => (
                  <ProposalItem
                    key={proposal.name}
                    {...{ review, proposal, next: '' }}
                    here={false}
                    claim={numbers.get(claimAnchor(proposal)) ?? null}
                  />
                ))}
              </ol>
            </details>
          )}
        </section>
        <div className="min-w-0">
          <h2 id="text" className="border-t border-strong-rule pt-3 text-xl">
            Its text
          </h2>
          <section
            aria-labelledby="text"
            data-text={`${slug}/${version}`}
            className="mt-3 space-y-4 [&_:target+*]:bg-target font-serif text-lg leading-relaxed break-words lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: What scrolls by itself has to be reached by keyboard.
            tabIndex={0}
          >
            <WholeText body={body} marked={marked} leadsTo={({ number }) => `#claim-${number}`} />
          </section>
        </div>
      </div>
      <section aria-labelledby="claims" className="mt-12 border-t border-strong-rule pt-4">
        <h2 id="claims" className="text-xl" data-claims-of={`${slug}/${version}`}>
          Its claims
        </h2>
        <ClaimsList review={review} spans={spans} />
        {spans.length === 0 && (
          <p className="mt-3 text-soft">None has been accepted or added yet.</p>
        )}
      </section>
      {orphaned.length > 0 && (
        <section aria-labelledby="orphaned" className="mt-10 border-t border-strong-rule pt-4">
          <h2 id="orphaned" className="text-xl">
            Claims of earlier versions that this one has not
          </h2>
          <OrphanedList review={review} />
        </section>
      )}
    </article>
  );
}

/** The words of proposals, each once, whatever was read in them. */
function unplacedSpans(proposals: readonly ProposalView[]): readonly MarkedSpan[] {
  const spans = proposals.map(({ start, end }) => ({ start, end, number: 0, claims: [] }));
  return [...new Map(spans.map((span) => [claimAnchor(span), span])).values()];
}
