/**
 * How like two texts are, as a sentence or a part of one: “of all their runs of five words, 93% are in both”.
 *
 * @param likeness from 0 to 1; what is not the very same text is never told to be so
 */
export function likenessInWords(likeness: number): string {
  const share = Math.min(99, Math.floor(100 * likeness));
  return `of all their runs of five words, ${share}% are in both`;
}

/** That a text is nearly that of an article which is here, of which an editor has to say whether it is the same. */
export function nearlyTheTextOf({
  title,
  likeness,
}: {
  readonly title: string;
  readonly likeness: number;
}): string {
  return `It is nearly the text of “${title}” (${likenessInWords(likeness)}): say whether it is the same article.`;
}
