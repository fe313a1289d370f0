import type { AlignedPassage } from '../align/align';
import type { Stretch } from '../align/marked-passage';
import type { Span } from '../align/wording';
import { hasWords } from '../rights/join-spans';
import { wordsOf } from '../rights/left-out';
import { shownParts } from '../rights/only-shown';
import { markSegments } from './mark-segments';
import type { PassageClaim, PassageSegment, PassageView } from './side-by-side-view';

/** A claim with the place of its words. */
export interface ClaimInPlace extends Span {
  readonly claim: PassageClaim;
}

/** What lies over a text: the runs that were copied, the claims, and what is shown, which null says is all. */
interface Over {
  readonly runs: readonly Span[];
  readonly claims: readonly ClaimInPlace[];
  readonly shown: readonly Span[] | null;
}

/**
 * Lays over the passages of a text how they differ from their counterparts, which runs were copied, and
 * the claims. The segments of a passage joined are its text, but for the line breaks at its ends and what is
 * left out.
 */
export function passageViews(
  body: string,
  passages: readonly AlignedPassage[],
  { runs, claims, shown }: Over,
): readonly PassageView[] {
  const [runsIn, claimsIn] = [within(runs), within(claims)];
  return passages.map((passage) =>
    passageView(body, passage, { runs: runsIn(passage), claims: claimsIn(passage), shown }),
  );
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
  { runs, claims, shown }: Over,
): PassageView {
  const text = body.slice(start, end);
  const from = start + breaksAt(text, 0, 1);
  const to = Math.max(from, end - breaksAt(text, text.length - 1, -1));
  const marks: readonly Mark[] = [
    ...stretches.map((stretch) => ({ start: stretch.start, end: stretch.end, stretch })),
    ...runs.map((run) => ({ start: run.start, end: run.end, copied: true })),
    ...claims.map((own) => ({ ...own, claimEnd: own.end })),
  ];
  const parts =
    shown === null ? [{ start: from, end: to }] : shownParts({ start: from, end: to }, shown);
  const ends = [from, ...parts.map((part) => part.end)];
  const segments = ends.flatMap((at, index) => {
    const part = parts[index];
    const hidden = segmentLeftOut(body, at, part?.start ?? to);
    return part === undefined ? hidden : [...hidden, ...segmentsOf(body, part, marks)];
  });
  const same = stretches.reduce(
    (total, stretch) =>
      total + (stretch.likeness === 'different' ? 0 : stretch.end - stretch.start),
    0,
  );
  return { start, end, standing, counterparts, same, segments };
}

function segmentsOf(
  body: string,
  { start: from, end: to }: Span,
  marks: readonly Mark[],
): readonly PassageSegment[] {
  const own = marks.flatMap((mark) => clipped(mark, from, to));
  return markSegments(body.slice(from, to), own).map((segment) => {
    const claimed = segment.marks.flatMap((mark) =>
      mark.claim ? [{ claim: mark.claim, end: (mark.claimEnd ?? 0) - from }] : [],
    );
    return {
      start: from + segment.start,
      end: from + segment.end,
      text: segment.text,
      leftOut: null,
      likeness: segment.marks.find((mark) => mark.stretch)?.stretch?.likeness ?? 'different',
      copied: segment.marks.some((mark) => mark.copied),
      claim: claimed.at(-1)?.claim ?? null,
      ends: claimed.filter((own) => own.end === segment.end).map((own) => own.claim),
    };
  });
}

function segmentLeftOut(body: string, start: number, end: number): readonly PassageSegment[] {
  if (start >= end) return [];
  const text = body.slice(start, end);
  const shared = { likeness: 'different', copied: false, claim: null, ends: [] } as const;
  // Spaces and marks tell nothing, and keep what stands around them apart.
  if (!hasWords(text)) return [{ start, end, text, leftOut: null, ...shared }];
  return [{ start, end, text: '', leftOut: wordsOf(text), ...shared }];
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
