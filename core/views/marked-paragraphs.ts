import type { LeftOut } from '../rights/left-out';
import { type ShownPiece, shownParagraphs } from '../rights/shown-paragraphs';
import type { MarkedClaim } from './article-view';
import { markSegments } from './mark-segments';
import { type Paragraph, paragraphs } from './paragraphs';

/** All claims on one span of an article, with the number they carry in the list beneath it. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly claims: readonly MarkedClaim[];
}

/**
 * A stretch of a paragraph under the same spans; `starts` and `ends` are those whose first and last words
 * it has, whatever line breaks stand around them.
 */
export interface MarkedSegment {
  readonly start: number;
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
  readonly starts: readonly MarkedSpan[];
  readonly ends: readonly MarkedSpan[];
}

/** Gathers the claims that stand on the same words, numbered in the order of the text. */
export function markedSpans(claims: readonly MarkedClaim[]): readonly MarkedSpan[] {
  const byPlace = new Map<string, MarkedClaim[]>();
  for (const claim of claims) {
    const place = `${claim.start}-${claim.end}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), claim]);
  }
  return [...byPlace.values()]
    .map((own) => ({ start: own[0]?.start ?? 0, end: own[0]?.end ?? 0, claims: own }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((span, index) => ({ ...span, number: index + 1 }));
}

/** Lays spans over a text, paragraph by paragraph. The segments of a paragraph give back its text. */
export function markedParagraphs(
  body: string,
  spans: readonly MarkedSpan[],
): readonly (readonly MarkedSegment[])[] {
  return paragraphs(body).map((paragraph) => segmentsOf(body, paragraph, spans));
}

/** A piece of a paragraph that is not shown in full: words under their marks, or the place of what is left out. */
export type MarkedPiece =
  | { readonly kind: 'text'; readonly start: number; readonly segments: readonly MarkedSegment[] }
  | {
      readonly kind: 'gap';
      readonly start: number;
      /** How many words are left out; null where that was told before. */
      readonly words: number | null;
      /** Spans whose first words are among them, so that their addresses lead here. */
      readonly starts: readonly MarkedSpan[];
    };

/** The same for a text of which parts are left out; a line by itself tells what is left out between paragraphs. */
export function markedExcerpts(
  body: string,
  hidden: readonly LeftOut[],
  spans: readonly MarkedSpan[],
): readonly (readonly MarkedPiece[])[] {
  return shownParagraphs(body, hidden).map(({ pieces }) =>
    pieces.map((piece) => markedPiece(body, piece, spans)),
  );
}

function markedPiece(body: string, piece: ShownPiece, spans: readonly MarkedSpan[]): MarkedPiece {
  const { kind, start, end } = piece;
  if (kind === 'text') return { kind, start, segments: segmentsOf(body, piece, spans) };
  const { words } = piece;
  const starts =
    words === null ? [] : spans.filter((span) => start <= span.start && span.start < end);
  return { kind, start, words, starts };
}

function segmentsOf(body: string, paragraph: Paragraph, spans: readonly MarkedSpan[]) {
  const inside = spans
    .filter(({ start, end }) => start < paragraph.end && end > paragraph.start)
    .map((span) => ({
      span,
      start: Math.max(span.start, paragraph.start) - paragraph.start,
      end: Math.min(span.end, paragraph.end) - paragraph.start,
    }));
  const text = body.slice(paragraph.start, paragraph.end);
  return markSegments(text, inside).map((segment): MarkedSegment => {
    const covering = segment.marks.map(({ span }) => span);
    return {
      start: paragraph.start + segment.start,
      text: segment.text,
      spans: covering,
      starts: covering.filter((span) => firstWord(body, span) === paragraph.start + segment.start),
      ends: covering.filter((span) => lastWord(body, span) === paragraph.start + segment.end),
    };
  });
}

function firstWord(body: string, { start, end }: MarkedSpan): number {
  return end - body.slice(start, end).replace(/^[\r\n]+/, '').length;
}

function lastWord(body: string, { start, end }: MarkedSpan): number {
  return start + body.slice(start, end).replace(/[\r\n]+$/, '').length;
}
