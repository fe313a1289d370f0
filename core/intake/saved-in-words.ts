/** What became of an article that was saved. */
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
