import 'server-only';
import { addressKey } from '@/core/intake/address-key';
import { bandsOf, likenessOf, nearCopy } from '@/core/origins/near-copies';
import type { AlreadyHere } from '@/core/views/already-here';
import { reading } from '../database';
import { fingerprint } from '../fingerprint';

/** The articles that are here and may be one that is brought in, the surest first; at most five. */
export async function alreadyHere({
  text,
  address,
  outlet,
}: {
  readonly text: string;
  readonly address: string;
  readonly outlet: string;
}): Promise<readonly AlreadyHere[]> {
  const sha256 = fingerprint(text);
  const near = await reading(
    (db) => db.$queryRaw<{ id: number }[]>`
      SELECT v.id FROM "ArticleVersion" v
      WHERE v.bands && ${[...bandsOf(text)]}::int[] OR v.sha256 = ${sha256}
      ORDER BY v.id DESC LIMIT ${mostCompared}`,
  );
  const article = {
    id: true,
    slug: true,
    title: true,
    outlet: { select: { name: true } },
  } as const;
  const [versions, addressed] = await reading(async (db) => [
    await db.articleVersion.findMany({
      where: { id: { in: near.map(({ id }) => id) } },
      select: { body: true, sha256: true, article: { select: article } },
    }),
    await db.article.findUnique({
      where: { addressKey: addressKey(address) ?? '' },
      select: article,
    }),
  ]);
  const found = new Map<number, AlreadyHere>();
  const add = (own: NonNullable<typeof addressed>, by: AlreadyHere['by'], likeness: number) => {
    const { id, slug, title } = own;
    const sameOutlet = own.outlet.name.toLowerCase() === outlet.trim().toLowerCase();
    const known = found.get(id);
    if (known !== undefined && known.likeness >= likeness) return;
    found.set(id, { id, slug, title, outlet: own.outlet.name, by, likeness, sameOutlet });
  };
  if (addressed !== null) add(addressed, 'address', 1);
  for (const version of versions) {
    const likeness = version.sha256 === sha256 ? 1 : likenessOf(text, version.body);
    if (likeness < nearCopy) continue;
    const isSame =
      version.sha256 === sha256 &&
      version.article.outlet.name.toLowerCase() === outlet.trim().toLowerCase();
    add(version.article, isSame ? 'text' : 'likeness', likeness);
  }
  return [...found.values()].sort((a, b) => b.likeness - a.likeness || a.id - b.id).slice(0, 5);
}

const mostCompared = 20;
