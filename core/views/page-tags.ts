/** The tag of all pages that show an event's rows. */
export function eventTag(event: string): string {
  return `event:${event}`;
}

/** The tag of all pages that show verdicts of an event's rows, and nothing that editors say of them. */
export function verdictsTag(event: string): string {
  return `verdicts:${event}`;
}

/** The tag of all pages that show an article's words. */
export function articleTag(article: string): string {
  return `article:${article}`;
}

/** The tag of all pages that list, or show claims of, whatever was published here. */
export const publishedTag = 'published';

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

/** The tags of a page of an outlet, with the verdicts of rows and the articles that claims may come from. */
export function tagsOfOutlet({
  articles,
  rows,
}: {
  readonly articles: readonly { readonly slug: string }[];
  readonly rows: readonly { readonly event: { readonly slug: string } }[];
}): readonly string[] {
  const events = new Set(rows.map(({ event }) => event.slug));
  return [...[...events].map(verdictsTag), ...articles.map(({ slug }) => articleTag(slug))];
}
