import 'server-only';
import { addressKey } from '@/core/intake/address-key';
import type { ArticleInput } from '@/core/intake/article-input';
import type { Saved } from '@/core/intake/saved-in-words';
import type { Prisma } from '@/prisma/generated/client';
import type { HeldAs } from './hold-article';

/** What became of an article that was saved, with what was given of it and is not kept. */
export async function savedAs(
  db: Prisma.TransactionClient,
  input: ArticleInput,
  { came, article, addressOf }: HeldAs,
): Promise<Saved> {
  const row = await db.article.findUniqueOrThrow({ where: { id: article.id }, select: selection });
  return {
    ...{ came, number: article.number, addressOf: addressOf ?? null },
    newest: row.versions[0]?.number ?? article.number,
    read: row.publicSince === null ? null : (row.currentVersion?.number ?? null),
    stays: stays(input, row, came === 'new'),
  };
}

const selection = {
  ...{ title: true, addressKey: true, byline: true, language: true, publishedOn: true },
  publicSince: true,
  outlet: { select: { name: true, homepage: true } },
  origins: { select: { origin: { select: { name: true } } } },
  currentVersion: { select: { number: true } },
  versions: { orderBy: { number: 'desc' }, take: 1, select: { number: true } },
} satisfies Prisma.ArticleSelect;

/** What was given and is otherwise in the tables; of a new article nothing but its outlet can be. */
function stays(
  { outlet, wire, ...given }: ArticleInput,
  row: Prisma.ArticleGetPayload<{ select: typeof selection }>,
  isNew: boolean,
): readonly string[] {
  const otherPage =
    outlet.homepage !== null && addressKey(outlet.homepage) !== addressKey(row.outlet.homepage);
  const page = otherPage ? ['the outlet’s own page'] : [];
  if (isNew) return page;
  const sameOutlet = outlet.name.toLowerCase() === row.outlet.name.toLowerCase();
  const credited = row.origins.some(({ origin }) => origin.name === wire?.name);
  const day = row.publishedOn?.toISOString().slice(0, 10);
  const pairs: readonly (readonly [string, boolean])[] = [
    ['the title', given.title !== row.title],
    ['the outlet', !sameOutlet],
    ['the address', given.address !== null && addressKey(given.address) !== row.addressKey],
    ['the byline', given.byline !== null && given.byline !== row.byline],
    ['the day of publication', given.publishedOn !== null && given.publishedOn !== day],
    ['the language', given.language !== null && given.language !== row.language],
    ['the agency that is credited', wire !== null && !credited],
  ];
  const others = pairs.flatMap(([name, differs]) => (differs ? [name] : []));
  return sameOutlet ? [...others, ...page] : others;
}
