import { wordsOf } from '../extract/lexicon/words-of';

/**
 * Whether two names are one person's, as far as names can tell: the same, or of the same surname where one
 * of them gives no other name. A title without a name ("spokesman") is only like itself; of nobody named it
 * cannot be said.
 */
export function isSameSpeaker(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [a, b] = [plain(one), plain(other)];
  if (a === b) return true;
  const [wordsA, wordsB] = [a.split(/\s+/), b.split(/\s+/)];
  const [surnameA, surnameB] = [surname(wordsA), surname(wordsB)];
  if (surnameA === null || surnameA !== surnameB) return false;
  return !isGiven(wordsA) || !isGiven(wordsB) || wordsA[0] === wordsB[0];
}

function plain(name: string): string {
  return name.normalize('NFC').replaceAll('’', "'").trim();
}

/** The last word of a name where it is written like one: with a capital, and more than an initial. */
function surname(words: readonly string[]): string | null {
  const last = words.at(-1) ?? '';
  return /^\p{Lu}[\p{L}\p{M}'-]+$/u.test(last) && last !== last.toUpperCase() ? last : null;
}

/** Whether a name begins with a given name rather than with a title or the surname. */
function isGiven([first = '', ...others]: readonly string[]): boolean {
  return others.length > 0 && !titles.has(first.toLowerCase().replace(/\.$/, ''));
}

const titles = wordsOf(`
  mr mrs ms miss dr sir dame lord lady prof professor judge justice chief deputy acting former vice
  president prime premier chancellor minister secretary senator sen representative rep congressman
  congresswoman governor gov mayor ambassador envoy general gen colonel col major captain admiral sergeant
  lieutenant king queen prince princess sheikh pope cardinal archbishop bishop rabbi imam ayatollah
  spokesman spokeswoman spokesperson director commissioner us un eu`);
