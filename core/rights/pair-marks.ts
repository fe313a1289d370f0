import { UNSPACED } from '../words/unspaced';
import { charactersBeside } from './characters-beside';
import { DOUBLE_MARK, type KindOfMarks } from './kinds-of-marks';
import { directionOf } from './mark-direction';
import type { Span } from './span';

/** A double quotation mark of a paragraph, and the pair it belongs to; null where it is certain of none. */
export interface PairedMark {
  readonly at: number;
  readonly pair: Span | null;
}

/**
 * The double quotation marks of a paragraph, in order. Marks of a kind have pairs only where all of them in the
 * paragraph do: each looks the way it should, and an opening and a closing one take turns.
 */
export function pairMarks(
  text: string,
  paragraph: Span,
  kinds: readonly KindOfMarks[],
): readonly PairedMark[] {
  const marks = [...text.slice(paragraph.start, paragraph.end).matchAll(DOUBLE_MARK)].map(
    ({ 0: mark, index }) => ({ mark, at: paragraph.start + index }),
  );
  const pairs = new Map<number, Span>();
  for (const kind of kinds) {
    const own = marks.filter(({ mark }) => mark === kind.opening || mark === kind.closing);
    const looks = own.map(({ mark, at }) => surely(text, at, paragraph, mark, kind));
    if (!takeTurns(looks)) continue;
    for (let index = 0; index + 1 < own.length; index += 2) {
      const [opening, closing] = [own[index], own[index + 1]];
      if (opening === undefined || closing === undefined) continue;
      const pair = { start: opening.at, end: closing.at + 1 };
      pairs.set(opening.at, pair).set(closing.at, pair);
    }
  }
  return marks.map(({ at }) => ({ at, pair: pairs.get(at) ?? null }));
}

/** Whether marks open and close in turn, and the last one closes. */
export function takeTurns(looks: readonly (boolean | null)[]): boolean {
  return looks.length % 2 === 0 && looks.every((opens, index) => opens === (index % 2 === 0));
}

/** Whether a mark of a kind surely opens (true) or closes (false); null where it is not sure. */
function surely(
  text: string,
  at: number,
  paragraph: Span,
  mark: string,
  kind: KindOfMarks,
): boolean | null {
  const direction = directionOf(text, at, paragraph);
  const [before] = charactersBeside(text, at, paragraph);
  const [, after] = charactersBeside(text, at + 1, paragraph);
  // 12" may be a length.
  if (/["”]/.test(mark) && direction === 'closes' && /\p{N}/u.test(before)) return null;
  if (kind.opening === kind.closing) {
    return direction === 'unclear' ? null : direction === 'opens';
  }
  const opens = mark === kind.opening;
  if (direction !== 'unclear') return opens === (direction === 'opens') ? opens : null;
  // French sets spaces inside of its marks; Chinese, Thai and Korean set none outside of them.
  const isClear = /[«»]/.test(mark) || WITHOUT_SPACES.test(before) || WITHOUT_SPACES.test(after);
  return isClear ? opens : null;
}

const WITHOUT_SPACES = new RegExp(`${UNSPACED.source}|\\p{sc=Hang}`, 'u');
