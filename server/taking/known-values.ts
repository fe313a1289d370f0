import { plainLine } from '../../core/intake/plain-text';
import { type Known, longestTakenAddress } from '../../core/intake/taken-article';
import { shortened } from '../../core/words/shortened';

/** Where a value may be found, and in readers' words where that is. */
export type Source = readonly [value: string | null | undefined, basis: string];

/** The first of several sources that gives a value, cut to a length at a word; null where none does. */
export function firstKnown(
  sources: readonly Source[],
  most: number,
  read: (value: string) => string | null = (value) => value,
): Known | null {
  for (const [given, basis] of sources) {
    const value = given == null ? null : read(plainLine(given));
    if (value !== null && value !== '') return { value: shortened(value, most), basis };
  }
  return null;
}

/** An absolute address of the web without its fragment; null for what is none, or has a user name or password in it. */
export function webAddress(given: string | null | undefined, base: string | null): string | null {
  if (given == null || given.trim() === '') return null;
  if (!URL.canParse(given.trim(), base ?? undefined)) return null;
  const url = new URL(given.trim(), base ?? undefined);
  url.hash = '';
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  const isOpen = url.username === '' && url.password === '';
  return isWeb && isOpen && url.href.length <= longestTakenAddress ? url.href : null;
}
