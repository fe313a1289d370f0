import { slugOf } from '../views/slug-of';

/** The name of a source as addresses have it; `source` where the name has no letter of the Latin alphabet. */
export function sourceSlug(name: string): string {
  const slug = slugOf(name, 80);
  return slug === '' ? 'source' : slug;
}
