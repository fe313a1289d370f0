/**
 * A title or name as addresses have it: "Côte Gazette" is `cote-gazette`; at most so many characters, cut between
 * words where there are any. `otherwise` where nothing of it can stand in an address.
 */
export function slugFor(name: string, most: number, otherwise: string): string {
  const slug = name
    .slice(0, 4 * most)
    .normalize('NFKD')
    .replaceAll(/\p{Mark}|['’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  if (slug.length <= most) return slug === '' ? otherwise : slug;
  const cut = slug.slice(0, most + 1);
  const between = cut.lastIndexOf('-');
  return between > 0 ? cut.slice(0, between) : slug.slice(0, most);
}
