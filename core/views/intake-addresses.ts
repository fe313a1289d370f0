/** The page where editors see what has come in. */
export const articlesAddress = '/editor/articles';

/** The page with the forms by which articles come in. */
export const bringInAddress = '/editor/articles/new';

/** The page of the feeds that are followed. */
export const feedsAddress = '/editor/feeds';

/** The page of something that was brought in. */
export function intakeAddress(id: string): string {
  return `/editor/intakes/${id}`;
}

/** The page of things that were brought in at once. */
export function batchAddress(id: string): string {
  return `/editor/batches/${id}`;
}

/** The page where an article, as one of its versions has it, is reviewed. */
export function reviewAddress(article: string): string {
  return `/editor/articles/${article}`;
}
