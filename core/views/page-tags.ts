/** The tag of all pages that show an event's rows. */
export function eventTag(event: string): string {
  return `event:${event}`;
}

/** The tag of all pages that show an article's words. */
export function articleTag(article: string): string {
  return `article:${article}`;
}

/** The tag of every page that has one. */
export const everyPage = 'every-page';

/** The tags of a page that shows an article's words, with the verdicts of the rows that they stand in. */
export function tagsOfArticle({
  slug,
  events,
}: {
  readonly slug: string;
  readonly events: readonly { readonly slug: string }[];
}): readonly string[] {
  return [articleTag(slug), ...events.map((event) => eventTag(event.slug))];
}
