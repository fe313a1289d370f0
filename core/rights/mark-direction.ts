import { charactersBeside } from './characters-beside';
import type { Span } from './span';

export type Direction = 'opens' | 'closes' | 'unclear';

/**
 * Which way a quotation mark looks by what stands beside it in its paragraph. Only what can be nothing else is
 * told: a mark that opens stands after white space or what opens itself, and right before a word; one that
 * closes stands right after something, and before nothing that could be in a word. White space that breaks no
 * line may stand inside of a mark.
 */
export function directionOf(text: string, at: number, paragraph: Span): Direction {
  const [before] = charactersBeside(text, at, paragraph);
  const [, after] = charactersBeside(text, at + 1, paragraph);
  const opens = MAY_PRECEDE_OPENING.test(before) && !isGap(after) && mayBeginQuotation(after);
  const closes = !isGap(before) && !/\p{Ps}/u.test(before) && !/[\p{L}\p{M}\p{N}]/u.test(after);
  if (opens === closes) return 'unclear';
  return opens ? 'opens' : 'closes';
}

const MAY_PRECEDE_OPENING = /^$|[\s\u0085\u200b\ufeff\p{Ps}\p{Pi}\p{Pd}"'¿¡…/]/u;

/** A quotation begins with no stop or closing bracket; an ellipsis of one character is none. */
function mayBeginQuotation(after: string): boolean {
  return !/[.,;:!?)\]}]/.test(after);
}

/** The end of a paragraph, or white space at which a line may break. */
function isGap(character: string): boolean {
  return character === '' || /[^\S\u00a0\u2009\u202f]|[\u0085\u200b\ufeff]/.test(character);
}
