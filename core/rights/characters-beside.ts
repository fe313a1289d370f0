import type { Span } from './span';

/** The character that ends at a place of a text, and the one that begins there; "" outside of the stretch. */
export function charactersBeside(
  text: string,
  at: number,
  { start, end }: Span = { start: 0, end: text.length },
): readonly [string, string] {
  const before = [...text.slice(Math.max(start, at - 2), at)].at(-1) ?? '';
  const [after = ''] = text.slice(at, Math.min(end, at + 2));
  return [before, after];
}
