import { endOfSingle } from './single-marks';

/** A run of text printed inside one pair of quotation marks, in UTF-16 offsets of the text given. */
export interface Fragment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Finds what stands inside quotation marks, in order: double ones, or pairs of single ones. Marks of
 * one kind inside the other belong to the outer quotation.
 *
 * A quotation that runs on into the next paragraph opens again without having been closed, so an
 * opening mark ends the fragment before it, and a paragraph after which none opens ends one that was left
 * unclosed; the text itself may begin or end inside a quotation. A straight mark after a figure is inches.
 * Omissions (… or ...) and the reporter's [insertions] divide a fragment, since the speaker's words
 * are not continuous there. The comma or full stop that a house style sets before the closing mark is
 * the reporter's and is left out.
 */
export function quotedFragments(text: string): readonly Fragment[] {
  const found: Fragment[] = [];
  let start: number | null = beginsInside(text) ? 0 : null;
  let opener = '';
  let next = 0;
  for (let index = 0; index < text.length; index = next) {
    next = index + 1;
    const single = start === null ? endOfSingle(text, index) : null;
    if (single !== null) {
      for (const fragment of divided(text, index + 1, single)) found.push(fragment);
      next = single + 1;
      continue;
    }
    if (start !== null && endsUnclosed(text, index)) {
      for (const fragment of divided(text, start, index)) found.push(fragment);
      start = null;
      continue;
    }
    const mark = markAt(text, index, start === null ? null : opener);
    if (mark === null) continue;
    if (start !== null) {
      for (const fragment of divided(text, start, index)) found.push(fragment);
    }
    start = mark === 'open' ? index + 1 : null;
    opener = text.charAt(index);
  }
  if (start !== null) {
    for (const fragment of divided(text, start, text.length)) found.push(fragment);
  }
  return found;
}

function beginsInside(text: string): boolean {
  const first = /[“«„"”»]/.exec(text)?.[0];
  return first === '”' || first === '»';
}

/** What a mark does; `opener` is the mark that opened the fragment it stands in, if it is in one. */
function markAt(text: string, index: number, opener: string | null): 'open' | 'close' | null {
  switch (text[index]) {
    case '“':
      return opener === '„' ? 'close' : 'open';
    case '«':
    case '„':
      return 'open';
    case '”':
    case '»':
      return 'close';
    case '"':
      if (opener === null) return /\d/.test(text.charAt(index - 1)) ? null : 'open';
      return opensLine(text, index) ? 'open' : 'close';
    default:
      return null;
  }
}

/** Whether a mark begins a line of text, which a closing one never does. */
function opensLine(text: string, index: number): boolean {
  return /[\r\n]/.test(text.charAt(index - 1)) && /\S/.test(text.charAt(index + 1));
}

/** Whether a paragraph ends after which no mark opens again: the quotation was left unclosed. */
function endsUnclosed(text: string, index: number): boolean {
  if (text[index] !== '\n' && text[index] !== '\r') return false;
  PARAGRAPH_END.lastIndex = index;
  const next = PARAGRAPH_END.exec(text)?.[1];
  return next !== undefined && !/[“«„"‘]/.test(next);
}

const PARAGRAPH_END = /(?:\r?\n)[^\S\r\n]*(?:\r?\n)\s*(\S)/y;

function divided(text: string, from: number, to: number): Fragment[] {
  const found: Fragment[] = [];
  let start = from;
  for (const gap of text.slice(from, to).matchAll(/…|\.\.\.|\[[^[\]]{0,200}\]/g)) {
    const piece = trimmed(text, start, from + gap.index);
    if (piece !== null) found.push(piece);
    start = from + gap.index + gap[0].length;
  }
  const last = trimmed(text, start, to);
  if (last !== null) found.push(last);
  return found;
}

function trimmed(text: string, from: number, to: number): Fragment | null {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s,.;]/.test(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end, text: text.slice(start, end) } : null;
}
