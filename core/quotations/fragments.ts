/** A run of text printed inside one pair of quotation marks, in UTF-16 offsets of the text given. */
export interface Fragment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Finds what stands inside double quotation marks, in order.
 *
 * A quotation that runs on into the next paragraph opens again without having been closed, so an
 * opening mark ends the fragment before it. Omissions (… or ...) and the reporter's [insertions]
 * divide a fragment, since the speaker's words are not continuous there. The comma or full stop that
 * a house style sets before the closing mark is the reporter's and is left out.
 */
export function quotedFragments(text: string): readonly Fragment[] {
  const found: Fragment[] = [];
  let start: number | null = null;
  for (let index = 0; index < text.length; index += 1) {
    const inside = start !== null;
    const mark = markAt(text, index, inside);
    if (mark === null) continue;
    if (start !== null) found.push(...divided(text, start, index));
    start = mark === 'open' ? index + 1 : null;
  }
  if (start !== null) found.push(...divided(text, start, text.length));
  return found;
}

function markAt(text: string, index: number, inside: boolean): 'open' | 'close' | null {
  switch (text[index]) {
    case '“':
    case '«':
    case '„':
      return 'open';
    case '”':
    case '»':
      return 'close';
    case '"':
      return inside ? 'close' : 'open';
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
