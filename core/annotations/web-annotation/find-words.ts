import { charactersOf } from './characters';
import type { Step } from './read-selectors';
import type { Read } from './read-web-annotation';

/** Words of a body, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the words that steps choose in a body. A quote decides over a position that says otherwise, if its
 * words stand there once, or once in their surroundings; words that are not there, or that could be several,
 * are refused with a sentence. (The Recommendation would take all of several places for the target, which an
 * annotation on exact words cannot mean.)
 */
export function findWords(body: string, steps: readonly Step[]): Read<Span> {
  let span: Span = { start: 0, end: body.length };
  let isKnown = true;
  for (const step of steps) {
    if (step.quote === null && step.position === null) {
      // Part of the body that is chosen in a way we cannot follow: what it begins with is not known.
      isKnown = false;
      continue;
    }
    if (!isKnown && step.quote === null) {
      return {
        refused:
          'Its position counts from a place that Recount cannot find. Give a TextQuoteSelector.',
      };
    }
    const found = stepInto(
      body.slice(span.start, span.end),
      isKnown ? step : { ...step, position: null },
    );
    if ('refused' in found) return found;
    span = { start: span.start + found.read.start, end: span.start + found.read.end };
    isKnown = true;
  }
  return { read: span };
}

function stepInto(text: string, { quote, position }: Step): Read<Span> {
  const placed = position === null ? null : spanOf(text, position);
  if (quote === null) {
    return placed === null
      ? { refused: 'There are no words at its position, which counts characters from 0.' }
      : { read: placed };
  }
  if (placed !== null && text.slice(placed.start, placed.end) === quote.exact)
    return { read: placed };
  const places = placesOf(text, quote);
  const [start, another] = places;
  const words = shortened(quote.exact);
  if (start === undefined) {
    return { refused: `The words “${words}” do not stand in that version to the letter.` };
  }
  if (another !== undefined) {
    return {
      refused: `The words “${words}” stand in that version several times. Give a prefix and a suffix that tell them apart.`,
    };
  }
  return { read: { start, end: start + quote.exact.length } };
}

function spanOf(text: string, position: NonNullable<Step['position']>): Span | null {
  const characters = charactersOf(text);
  const start = characters.toUnits(position.start);
  const end = characters.toUnits(position.end);
  return start === null || end === null || start >= end ? null : { start, end };
}

/** Where a quote stands, at most two places: its words if they stand once, and else its words in their surroundings. */
function placesOf(text: string, { exact, prefix, suffix }: NonNullable<Step['quote']>): number[] {
  const bare = occurrences(text, exact, 0);
  if (bare.length < 2) return bare;
  return occurrences(text, prefix + exact + suffix, prefix.length);
}

function occurrences(text: string, words: string, offset: number): number[] {
  const first = text.indexOf(words);
  if (first === -1) return [];
  const second = text.indexOf(words, first + 1);
  return second === -1 ? [first + offset] : [first + offset, second + offset];
}

function shortened(words: string): string {
  const characters = Array.from(words.slice(0, 200));
  return characters.length <= 60 ? characters.join('') : `${characters.slice(0, 60).join('')}…`;
}
