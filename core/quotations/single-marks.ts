/**
 * Where the quotation ends that a single mark at `open` begins, British style; null where none begins
 * there. The closing mark is also the apostrophe, so:
 *
 * - only ‘ at a word's start opens, and only if a closing mark follows in its paragraph, before another
 *   ‘ that opens; a paragraph after which the next one opens again is quoted to its end;
 * - ’ closes after a letter, a figure or punctuation, and not before a letter or a figure;
 * - ’ between an s and a next word is a possessive (“the writers’ room”) where a surer mark follows.
 */
export function endOfSingle(text: string, open: number): number | null {
  if (!opens(text, open)) return null;
  let possessive: number | null = null;
  for (let index = open + 1; index < text.length; index += 1) {
    const mark = text[index];
    if (mark === '‘' && opens(text, index)) return possessive;
    if (mark === '\n') {
      const gap = startsAt(PARAGRAPH_GAP, text, index)?.[0];
      if (gap === undefined) continue;
      return opens(text, index + gap.length) ? index : possessive;
    }
    if (mark !== '’' || !closes(text, index)) continue;
    if (!mayBePossessive(text, index)) return index;
    possessive ??= index;
  }
  return possessive;
}

const PARAGRAPH_GAP = /\n\s*\n\s*/y;
const NEXT_WORD = /\s+[\p{L}\p{N}]/uy;
const WORDLIKE = /[\p{L}\p{M}\p{N}]/u;

function opens(text: string, index: number): boolean {
  if (text[index] !== '‘') return false;
  return !WORDLIKE.test(text.charAt(index - 1)) && /\S/.test(text.charAt(index + 1));
}

function closes(text: string, index: number): boolean {
  return /\S/.test(text.charAt(index - 1)) && !WORDLIKE.test(text.charAt(index + 1));
}

function mayBePossessive(text: string, index: number): boolean {
  return /s/i.test(text.charAt(index - 1)) && startsAt(NEXT_WORD, text, index + 1) !== null;
}

function startsAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}
