/**
 * Places in a text as the Web Annotation Data Model counts them, in Unicode code points (section 4.2.4), and
 * as the rest of Recount does, in UTF-16 code units.
 */
export interface Characters {
  /** How many characters the text has. */
  readonly count: number;
  /** The place in characters of one in code units; null outside of the text, and inside of a character. */
  fromUnits(units: number): number | null;
  /** The place in code units of one in characters; null outside of the text. */
  toUnits(characters: number): number | null;
}

/** Counts a text's characters once, so that many places in it can be told. */
export function charactersOf(text: string): Characters {
  /** Where the characters of two code units begin. */
  const wide: number[] = [];
  for (const match of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) wide.push(match.index);
  const count = text.length - wide.length;
  return {
    count,
    fromUnits(units) {
      if (!Number.isInteger(units) || units < 0 || units > text.length) return null;
      const before = howMany(wide.length, (index) => (wide[index] ?? 0) < units);
      return before > 0 && wide[before - 1] === units - 1 ? null : units - before;
    },
    toUnits(characters) {
      if (!Number.isInteger(characters) || characters < 0 || characters > count) return null;
      return characters + howMany(wide.length, (index) => (wide[index] ?? 0) - index < characters);
    },
  };
}

/** How many of the first indexes hold, where none holds after one that does not. */
function howMany(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
