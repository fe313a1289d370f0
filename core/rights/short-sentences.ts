import type { Span } from './span';

/**
 * The sentences of a paragraph as its excerpts are cut: a sentence ends at a full stop of any script, whatever
 * follows, unless the stop surely belongs to a word. Extraction, which may guess, has longer ones
 * (core/extract/text/sentences.ts): here one that is too short only shows less.
 *
 * In order; white space stands between them, or nothing.
 */
export function shortSentences(text: string, { start, end }: Span): readonly Span[] {
  const paragraph = text.slice(start, end);
  const sentences: Span[] = [];
  let first = 0;
  for (const stop of paragraph.matchAll(STOP)) {
    const closed = endOfClosing(paragraph, stop.index + stop[0].length);
    if (!ends(paragraph, stop[0], stop.index, closed)) continue;
    sentences.push({ start: start + first, end: start + closed });
    first = closed;
    while (/\s/.test(paragraph.charAt(first))) first += 1;
  }
  if (first < paragraph.length) sentences.push({ start: start + first, end });
  return sentences;
}

/** What ends sentences in any script, by Unicode's property, with the ellipsis and the Tibetan strokes, which it lacks. */
const STOP = /[\p{Sentence_Terminal}…།༎]/gu;
const IS_STOP = new RegExp(STOP.source, 'u');

/** Marks and brackets that may close after a stop; some languages close with what others open with. */
const CLOSING = /[\p{Pe}\p{Pf}\p{Pi}"']/u;

function endOfClosing(paragraph: string, from: number): number {
  let at = from;
  while (CLOSING.test(paragraph.charAt(at))) at += 1;
  return at;
}

/** Whether a stop ends a sentence, with what closes after it up to `closed`. */
function ends(paragraph: string, stop: string, at: number, closed: number): boolean {
  const code = paragraph.codePointAt(closed);
  if (code === undefined) return true;
  const next = String.fromCodePoint(code);
  if (IS_STOP.test(next)) return false;
  const isPoint = stop === '.' || stop === '．';
  if (/[\s\u0085\u200b\ufeff]/.test(next)) return !isPoint || !isInWord(paragraph, at, closed);
  if (!isPoint) return true;
  // No space after the point: "3.5", "U.S.", an address, or a space forgotten before a new sentence.
  const before = paragraph.charAt(at - 1);
  return /[\p{Lo}\p{Ps}]/u.test(next) || (/\p{Lu}/u.test(next) && /\p{Ll}/u.test(before));
}

const TITLE =
  /(?<![\p{L}\p{M}.])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Maj|Cmdr|Adm|Brig|Gov|Sen|Rep)$/u;
const BEFORE_NUMBER =
  /(?<![\p{L}\p{M}.])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|approx)$/u;

/** Whether a point surely belongs to the word before it: "Gen. Brown", "Oct. 7". */
function isInWord(paragraph: string, at: number, closed: number): boolean {
  if (closed !== at + 1) return false;
  const word = paragraph.slice(Math.max(0, at - 8), at);
  const after = paragraph.slice(closed, closed + 4).trimStart();
  return (
    (TITLE.test(word) && /^\p{Lu}/u.test(after)) || (BEFORE_NUMBER.test(word) && /^\d/.test(after))
  );
}
