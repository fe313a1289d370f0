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
 * opening mark ends the fragment before it; the text itself may begin or end inside a quotation.
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
      found.push(...divided(text, index + 1, single));
      next = single + 1;
      continue;
    }
    const mark = markAt(text, index, start === null ? null : opener);
    if (mark === null) continue;
    if (start !== null) found.push(...divided(text, start, index));
    start = mark === 'open' ? index + 1 : null;
    opener = text.charAt(index);
  }
  if (start !== null) found.push(...divided(text, start, text.length));
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
      return opener === null ? 'open' : 'close';
    default:
      return null;
  }
}

function divided(text: string, from: number, to: number): Fragment[] {
  const found: Fragment[] = [];
  let start = from;
  for (const gap of text.slice(from, to).matchAll(/…|\.\.\.|\[[^[\]]{0,200}\]/g)) {
    found.push(...trimmed(text, start, from + gap.index));
    start = from + gap.index + gap[0].length;
  }
  return [...found, ...trimmed(text, start, to)];
}

function trimmed(text: string, from: number, to: number): Fragment[] {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s,.;]/.test(text.charAt(end - 1))) end -= 1;
  return start < end ? [{ start, end, text: text.slice(start, end) }] : [];
}
