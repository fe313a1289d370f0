import type { Token } from './tokens';

/** The words of some tokens as printed, both ends included, with one space where white space stands. */
export function printed(tokens: readonly Token[], first: number, last: number): string {
  let text = '';
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at];
    if (token !== undefined) text += at > first && token.spaced ? ` ${token.text}` : token.text;
  }
  return text;
}
