/** A run of text between line breaks, in UTF-16 code units of the whole text. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

/** Cuts a text at its line breaks; every character but the breaks stands in exactly one paragraph. */
export function paragraphs(text: string): readonly Paragraph[] {
  return [...text.matchAll(/[^\r\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
