import { anchorOf } from '../annotations/anchor';

/** Words of a text, from and to in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the words of one text stand in another: once, or once after and before what stood around them. Null where they
 * do not stand there to the letter, or where nothing tells which are meant.
 */
export function spanAgain({ start, end }: Span, from: string, to: string): Span | null {
  const anchor = anchorOf(from, start, end);
  if (anchor === null) return null;
  const { exact, prefix, suffix } = anchor;
  const around = placesOf(to, `${prefix}${exact}${suffix}`);
  const places = around.length === 1 ? around.map((at) => at + prefix.length) : placesOf(to, exact);
  const [place] = places;
  return place === undefined || places.length > 1
    ? null
    : { start: place, end: place + exact.length };
}

/** Where words stand in a text, the first two places. */
function placesOf(text: string, words: string): readonly number[] {
  const first = text.indexOf(words);
  if (first < 0) return [];
  const second = text.indexOf(words, first + 1);
  return second < 0 ? [first] : [first, second];
}
