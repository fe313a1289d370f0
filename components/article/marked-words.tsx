import { claimAnchor, factAddress } from '@/core/views/addresses';
import type { MarkedClaim } from '@/core/views/article-view';
import type { MarkedSegment, MarkedSpan } from '@/core/views/marked-paragraphs';

/**
 * Words of a text under their marks: the narrowest claim is a link, to its fact unless `leadsTo` says where else, and
 * each ends with its number.
 */
export function MarkedWords({
  segment,
  leadsTo = toFact,
}: {
  segment: MarkedSegment;
  leadsTo?: (span: MarkedSpan) => string;
}) {
  const narrowest = segment.spans.at(-1);
  if (narrowest === undefined) return segment.text;
  const read = segment.spans.findLast(({ claims }) => claims.length > 0);
  const claim = read?.claims[0];
  const classes = segment.spans.map((span) => `at-${claimAnchor(span)}`).join(' ');
  return (
    <>
      {segment.starts.map((span) => (
        <span key={claimAnchor(span)} id={claimAnchor(span)} />
      ))}
      {read === undefined || claim === undefined ? (
        <span className={`border-b border-dotted border-soft ${classes}`}>{segment.text}</span>
      ) : (
        <a
          href={leadsTo(read)}
          title={claim.factTitle}
          data-claim={nameOf(claim)}
          className={`bg-mark text-ink decoration-accent ${classes}`}
        >
          {segment.text}
        </a>
      )}
      {segment.ends
        .filter(({ claims }) => claims.length > 0)
        .map((span) => (
          <sup key={span.number} className="ml-0.5 font-sans text-xs leading-none">
            <a
              href={`#claim-${span.number}`}
              aria-label={`Claim ${span.number}`}
              className="-mx-2 -my-2 inline-block min-w-6 py-2 text-center"
            >
              {span.number}
            </a>
          </sup>
        ))}
    </>
  );
}

function toFact({ claims: [claim] }: MarkedSpan): string {
  return claim === undefined ? '' : factAddress(claim.event, claim.fact);
}

/** A claim by its fact and its number, for an editor's tools. */
export function nameOf({ event, fact, id }: MarkedClaim): string {
  return `${event}/${fact}/${id}`;
}

/** Lights up all of the words that an address names, also where other claims cut them into pieces. */
export function TargetStyle({ anchors }: { anchors: readonly string[] }) {
  const rules = anchors.map(
    (anchor) => `:root:has(#${anchor}:target) .at-${anchor}{background-color:var(--target)}`,
  );
  return <style>{rules.join('')}</style>;
}
