/** That a text is nearly that of an article which is here. */
export function nearlyTheTextOf({
  title,
  likeness,
}: {
  readonly title: string;
  /** From 0 to 1. */
  readonly likeness: number;
}): string {
  const share = Math.min(99, Math.floor(100 * likeness));
  return `It is nearly the text of “${title}” (${share}% of its runs of five words): say whether it is the same article.`;
}

/** What became of something that was saved. */
export function savedInWords(came: 'new' | 'version' | 'known'): string {
  switch (came) {
    case 'new':
      return 'It is held now. Readers get it when it is published.';
    case 'version':
      return 'The article was here; its text has changed, and this is a new version of it.';
    case 'known':
      return 'The article was here already, with this very text.';
  }
}
