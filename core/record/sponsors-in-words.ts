import { namedSponsors } from './drafts-in-evidence';
import type { RecordEntry } from './entry';
import { statesInSentence } from './state-in-sentence';

/** Sponsors that are all named, up to this many. */
const few = 3;

/**
 * Who put a draft forward: all of them where they are few, and otherwise how many there are, and which of
 * the states that a claim names are among them and which are not.
 */
export function sponsorsInWords(
  entry: Pick<RecordEntry, 'sponsors'>,
  named: readonly string[],
): string {
  const names = entry.sponsors.map(({ name, printed }) => name ?? printed);
  if (names.length === 0) return 'no sponsor on record';
  if (names.length <= few) return `put forward by ${statesInSentence(names)}`;
  const among = namedSponsors(entry, named);
  const absent = named.filter((name) => !among.includes(name));
  return [
    `put forward by ${names.length} states`,
    ...(among.length > 0 ? [`${statesInSentence(among)} among them`] : []),
    ...(absent.length > 0 ? [`${statesInSentence(absent)} not among them`] : []),
  ].join(', ');
}
