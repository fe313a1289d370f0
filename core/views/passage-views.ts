import type { AlignedPassage } from '../align/align';
import type { Stretch } from '../align/marked-passage';
import type { Span } from '../align/wording';
import { markSegments } from './mark-segments';
import type { PassageClaim, PassageView } from './side-by-side-view';

/** A claim with the place of its words. */
export interface ClaimInPlace extends Span {
  readonly claim: PassageClaim;
}

/**
 * Lays over the passages of a text how they differ from their counterparts, which runs were copied, and
 * the claims. The segments of a passage joined are its text, but for the line breaks at its ends.
 */
export function passageViews(
  body: string,
  passages: readonly AlignedPassage[],
  runs: readonly Span[],
  claims: readonly ClaimInPlace[],
): readonly PassageView[] {
  const [runsIn, claimsIn] = [within(runs), within(claims)];
  return passages.map((passage) => passageView(body, passage, runsIn(passage), claimsIn(passage)));
}

/** Finds the spans that reach into a passage; asked for the passages in order, it looks at few more. */
function within<Found extends Span>(spans: readonly Found[]): (passage: Span) => readonly Found[] {
  const ordered = [...spans].sort((x, y) => x.start - y.start);
  let open: readonly Found[] = [];
  let next = 0;
  return ({ start, end }) => {
    const begun: Found[] = [];
    for (let span = ordered[next]; span !== undefined && span.start < end; span = ordered[next]) {
      begun.push(span);
      next += 1;
    }
    open = [...open, ...begun].filter((span) => span.end > start);
    return open;
  };
}

/** What lies over a stretch of a passage. */
interface Mark extends Span {
  readonly stretch?: Stretch;
  readonly copied?: boolean;
  readonly claim?: PassageClaim;
  /** Where the whole claim ends, which may be in a later passage. */
  readonly claimEnd?: number;
}

function passageView(
  body: string,
  { start, end, standing, counterparts, stretches }: AlignedPassage,
  runs: readonly Span[],
  claims: readonly ClaimInPlace[],
): PassageView {
  const text = body.slice(start, end);
  const from = start + breaksAt(text, 0, 1);
  const to = Math.max(from, end - breaksAt(text, text.length - 1, -1));
  const marks: readonly Mark[] = [
    ...stretches.map((stretch) => ({ start: stretch.start, end: stretch.end, stretch })),
    ...runs.map((run) => ({ start: run.start, end: run.end, copied: true })),
    ...claims.map((own) => ({ ...own, claimEnd: own.end })),
  ].flatMap((mark) => clipped(mark, from, to));
  const segments = markSegments(body.slice(from, to), marks).map((segment) => {
    const claimed = segment.marks.flatMap((mark) =>
      mark.claim ? [{ claim: mark.claim, end: (mark.claimEnd ?? 0) - from }] : [],
    );
    return {
      start: from + segment.start,
      text: segment.text,
      likeness: segment.marks.find((mark) => mark.stretch)?.stretch?.likeness ?? 'different',
      copied: segment.marks.some((mark) => mark.copied),
      claim: claimed.at(-1)?.claim ?? null,
      ends: claimed.filter((own) => own.end === segment.end).map((own) => own.claim),
    };
  });
  const same = stretches.reduce(
    (total, stretch) =>
      total + (stretch.likeness === 'different' ? 0 : stretch.end - stretch.start),
    0,
  );
  return { start, end, standing, counterparts, same, segments };
}

/** A mark as far as it lies between two places, with offsets from the first. */
function clipped(mark: Mark, from: number, to: number): Mark[] {
  const [start, end] = [Math.max(mark.start, from) - from, Math.min(mark.end, to) - from];
  return start < end ? [{ ...mark, start, end }] : [];
}

/** How many line breaks a text has in a row from a place on, in one direction. */
function breaksAt(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (text[at] === '\n' || text[at] === '\r') at += step;
  return Math.abs(at - from);
}
