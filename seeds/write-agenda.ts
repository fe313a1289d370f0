import { createHash } from 'node:crypto';
import type { Ids, Writer } from './known';

/** Writes agenda items by their titles, each under a slug of its own. @returns identifiers by title. */
export async function writeAgenda(db: Writer, titles: readonly string[]): Promise<Ids> {
  const wanted = [...new Set(titles)];
  const slugs = wanted.map(slugOf);
  const known = await db.agendaItem.findMany({
    where: { OR: [{ title: { in: wanted } }, { slug: { in: slugs } }] },
    select: { id: true, title: true, slug: true },
  });
  const ids = new Map(known.map(({ id, title }) => [title, id]));
  const taken = new Set(known.map(({ slug }) => slug));
  for (const [index, title] of wanted.entries()) {
    if (ids.has(title)) continue;
    const short = slugs[index] ?? '';
    const slug = short === '' || taken.has(short) ? withHash(short, title) : short;
    taken.add(slug);
    ids.set(title, (await db.agendaItem.create({ data: { slug, title } })).id);
  }
  return ids;
}

/** Longer titles are cut, and told apart by a part of their hash. */
const longestSlug = 80;

function slugOf(title: string): string {
  const slug = title
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug.length > longestSlug ? withHash(slug, title) : slug;
}

function withHash(slug: string, title: string): string {
  const hash = createHash('sha256').update(title, 'utf8').digest('hex').slice(0, 8);
  const cut = slug.slice(0, longestSlug).replace(/-[^-]*$/, '');
  return cut === '' ? hash : `${cut}-${hash}`;
}
