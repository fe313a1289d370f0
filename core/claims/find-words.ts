/** Where words stand in a text, in UTF-16 code units. */
export interface FoundWords {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds words in a stretch of a text, to the letter but for the spaces and line breaks between them; of
 * several places the nearest to `near`, or the one that begins at `at`. Null where they do not stand there.
 */
export function findWords(
  text: string,
  words: string,
  { within, near, at }: { within: Stretch; near: Stretch; at: number | null },
): FoundWords | null {
  const pieces = words.trim().split(/\s+/);
  if (pieces[0] === undefined || pieces[0] === '') return null;
  const pattern = pieces.map(escaped).join('\\s+');
  if (at !== null) return wordsAt(text, pattern, within, at);
  let nearest: FoundWords | null = null;
  for (const match of text.slice(within.start, within.end).matchAll(new RegExp(pattern, 'g'))) {
    const start = within.start + match.index;
    const found = { start, end: start + match[0].length };
    if (closer(found, nearest, near)) nearest = found;
  }
  return nearest;
}

function wordsAt(text: string, pattern: string, within: Stretch, at: number): FoundWords | null {
  const there = new RegExp(pattern, 'y');
  there.lastIndex = at;
  const [found] = there.exec(text) ?? [];
  if (found === undefined || at < within.start || at + found.length > within.end) return null;
  return { start: at, end: at + found.length };
}

function closer(found: FoundWords, than: FoundWords | null, near: Stretch): boolean {
  return than === null || distance(found, near) < distance(than, near);
}

function distance(a: Stretch, b: Stretch): number {
  return Math.max(a.start - b.end, b.start - a.end, 0);
}

function escaped(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
