import 'server-only';
import { addressKey } from '@/core/intake/address-key';
import { bandsOf, likenessOf, nearCopy } from '@/core/origins/near-copies';
import type { AlreadyHere } from '@/core/views/already-here';
import type { Prisma } from '@/prisma/generated/client';
import { reading } from '../database';
import { fingerprint } from '../fingerprint';
import { alikeOf } from '../intake/alike-of';
import { knownOutlet } from '../intake/outlet-of';

/**
 * The articles that are here and may be one that is brought in, at most five: first that of its address, then those of
 * its own outlet, and in each the surest first. The one of which an editor has to say whether it is the same is among
 * them.
 */
export async function alreadyHere({
  text,
  address,
  outlet,
}: {
  readonly text: string;
  readonly address: string;
  readonly outlet: string;
}): Promise<readonly AlreadyHere[]> {
  const given = { body: text, sha256: fingerprint(text), bands: bandsOf(text) };
  const { own, alike, versions, addressed } = await reading(async (db) => {
    const own = await knownOutlet(db, outlet.trim());
    return {
      own,
      alike: own === null ? null : await alikeOf(db, own, given),
      versions: await nearVersions(db, own, given),
      addressed: await db.article.findUnique({
        where: { addressKey: addressKey(address) ?? '' },
        select: article,
      }),
    };
  });
  const found = new Map<number, AlreadyHere>();
  const add = (
    { outletId, outlet: { name }, ...known }: Found,
    by: AlreadyHere['by'],
    likeness: number,
  ) => {
    if ((found.get(known.id)?.likeness ?? 0) >= likeness) return;
    found.set(known.id, { ...known, outlet: name, by, likeness, sameOutlet: outletId === own });
  };
  if (addressed !== null) add(addressed, 'address', 1);
  for (const version of versions) {
    const isSame = version.sha256 === given.sha256;
    const likeness = isSame ? 1 : likenessOf(text, version.body);
    const isKnown = isSame && version.article.outletId === own;
    if (likeness >= nearCopy) add(version.article, isKnown ? 'text' : 'likeness', likeness);
  }
  return [...found.values()]
    .sort(
      (a, b) =>
        rank(a, alike?.articleId) - rank(b, alike?.articleId) ||
        b.likeness - a.likeness ||
        a.id - b.id,
    )
    .slice(0, 5);
}

const article = {
  id: true,
  slug: true,
  title: true,
  outletId: true,
  outlet: { select: { name: true } },
} as const satisfies Prisma.ArticleSelect;

type Found = Prisma.ArticleGetPayload<{ select: typeof article }>;

/** Where one stands in the list, before all that are less sure. */
function rank({ id, by, sameOutlet }: AlreadyHere, alike: number | undefined): number {
  if (by === 'address') return 0;
  if (by === 'text') return 1;
  if (id === alike) return 2;
  return sameOutlet ? 3 : 4;
}

/**
 * The newest versions that are like a text: some of its own outlet and some of all. By the text and the bands alone
 * first, so that not all versions are gone through in their order.
 */
async function nearVersions(
  db: Prisma.TransactionClient,
  own: number | null,
  { sha256, bands }: { readonly sha256: string; readonly bands: readonly number[] },
) {
  const near = await db.$queryRaw<{ id: number }[]>`
    WITH near AS MATERIALIZED (
      SELECT id, "articleId" FROM "ArticleVersion" WHERE bands && ${[...bands]}::int[]
      UNION SELECT id, "articleId" FROM "ArticleVersion" WHERE sha256 = ${sha256}
    ), own AS MATERIALIZED (
      SELECT id FROM near
      WHERE (SELECT a."outletId" FROM "Article" a WHERE a.id = near."articleId") = ${own}::int
    )
    (SELECT id FROM near ORDER BY id DESC LIMIT ${mostCompared})
    UNION (SELECT id FROM own ORDER BY id DESC LIMIT ${mostCompared})`;
  return db.articleVersion.findMany({
    where: { id: { in: near.map(({ id }) => id) } },
    select: { body: true, sha256: true, article: { select: article } },
  });
}

const mostCompared = 20;
