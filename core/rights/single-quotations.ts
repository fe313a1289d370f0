import { charactersBeside } from './characters-beside';
import { directionOf } from './mark-direction';
import { takeTurns } from './pair-marks';
import type { Span } from './span';

/**
 * What surely stands in single quotation marks in a paragraph. The closing mark is an apostrophe as well, so that a
 * quotation is sure only where a point or comma stands before it (‘We left,’ he said), where the opening mark begins no
 * word or year that is cut short, and where every other such mark of the paragraph is one of a sure pair, or
 * inside of a word.
 */
export function singleQuotations(text: string, paragraph: Span): readonly Span[] {
  return [/[‘’]/g, /'/g].flatMap((kind) => {
    const places: number[] = [];
    for (const { index } of text.slice(paragraph.start, paragraph.end).matchAll(kind)) {
      if (!isInsideWord(text, paragraph.start + index)) places.push(paragraph.start + index);
    }
    if (!takeTurns(places.map((at) => surely(text, at, paragraph)))) return [];
    return places.flatMap((start, index) => {
      const closing = places[index + 1];
      return index % 2 === 0 && closing !== undefined ? [{ start, end: closing + 1 }] : [];
    });
  });
}

function isInsideWord(text: string, at: number): boolean {
  const [[before], [, after]] = [charactersBeside(text, at), charactersBeside(text, at + 1)];
  return /[\p{L}\p{M}\p{N}]/u.test(before) && /[\p{L}\p{M}\p{N}]/u.test(after);
}

/** Whether a single mark surely opens (true) or closes (false); null where it is not sure. */
function surely(text: string, at: number, paragraph: Span): boolean | null {
  const [mark, direction] = [text.charAt(at), directionOf(text, at, paragraph)];
  if (direction === 'opens' && mark !== '’') {
    const [word = ''] = /^[\p{L}\p{M}]*/u.exec(text.slice(at + 1, at + 12)) ?? [];
    return word === '' || CUT_SHORT.test(word) ? null : true;
  }
  if (direction !== 'closes' || mark === '‘') return null;
  return /[.,!?…]/.test(text.charAt(at - 1)) ? false : null;
}

/** Words before which an apostrophe stands for what is left out. */
const CUT_SHORT =
  /^(?:tis|twas|twere|twill|twould|em|til|till|cause|cos|coz|bout|round|n|and|neath|gainst|cross|fraid|nother|nuff|tude|ere|er|im|is|ad|ave|ow|ome|ouse|ell|cept|scuse|specially|kay|s)$/iu;
