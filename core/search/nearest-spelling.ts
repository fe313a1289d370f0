import { capital } from '../record/capital';
import { editDistance } from './edit-distance';

/**
 * The word that one was meant to be, of some that are spelt like it, the likeliest first; null where none
 * is near enough: a slip in a word of up to five letters, two in a longer one, and the first letter of a
 * short word as it is.
 */
export function nearestSpelling(word: string, candidates: readonly string[]): string | null {
  const slips = word.length <= 5 ? 1 : 2;
  let nearest: { readonly word: string; readonly distance: number } | null = null;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > slips) continue;
    if (word.length <= 5 && candidate[0] !== word[0]) continue;
    const distance = editDistance(word, candidate);
    if (distance <= slips && distance < (nearest?.distance ?? slips + 1)) {
      nearest = { word: candidate, distance };
    }
  }
  return nearest?.word ?? null;
}

/** A spelling in the capitals that a reader typed: "Nebenzia" for "Nebenza", "GAZA" for "GZAA". */
export function inCapitalsOf(typed: string, spelling: string): string {
  if (typed.length > 1 && typed === typed.toUpperCase()) return spelling.toUpperCase();
  return /^\p{Lu}/u.test(typed) ? capital(spelling) : spelling;
}

/** Shorter words, and numbers, are too near to too many others to be taken for slips. */
export function mayBeSlip(word: string): boolean {
  return word.length >= 4 && word.length <= 40 && !/\p{N}/u.test(word);
}
