/** The most that the text of an article has, in bytes of UTF-8, as the database counts it. */
export const longestText = 1_000_000;

/** Whether a text is longer than `longestText`. */
export function isTooLong(text: string): boolean {
  return text.length > longestText || new TextEncoder().encode(text).length > longestText;
}

/** What to say of one that is. */
export const textTooLong =
  'The text is too long: an article has at most 1 MB of text (1,000,000 bytes of UTF-8), some 150,000 words.';
