/** Where words stand in a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Finds words that stand exactly once in a text, or says in a sentence why there is no one place. */
export function anchor(text: string, words: string): Span | { readonly problem: string } {
  const start = text.indexOf(words);
  if (start === -1) return { problem: `“${words}” does not stand in the text` };
  if (text.indexOf(words, start + 1) !== -1) {
    return { problem: `“${words}” stands more than once in the text; quote more of it` };
  }
  return { start, end: start + words.length };
}
