import 'server-only';
import { addressKey } from '@/core/intake/address-key';
import type { Prisma } from '@/prisma/generated/client';

/**
 * Which other article stands where one is to be, in a sentence: that at an address, or that of an outlet with one of its
 * texts. What is null is not looked for.
 */
export async function articleInTheWay(
  db: Prisma.TransactionClient,
  articleId: number,
  { address, outletId }: { readonly address: string | null; readonly outletId: number | null },
): Promise<string | null> {
  const key = address === null ? null : addressKey(address);
  const [other] = await db.$queryRaw<{ title: string; outlet: string; by: 'address' | 'text' }[]>`
    SELECT a.title, o.name AS outlet, 'address' AS by FROM "Article" a JOIN "Outlet" o ON o.id = a."outletId"
    WHERE a."addressKey" = ${key} AND a.id <> ${articleId}
    UNION ALL
    SELECT a.title, o.name, 'text' FROM "ArticleVersion" own
      JOIN "ArticleVersion" v ON v.sha256 = own.sha256 JOIN "Article" a ON a.id = v."articleId"
      JOIN "Outlet" o ON o.id = a."outletId"
    WHERE own."articleId" = ${articleId} AND a.id <> ${articleId} AND a."outletId" = ${outletId}::int
    LIMIT 1`;
  if (other === undefined) return null;
  const named = `“${other.title}”, of ${other.outlet},`;
  return other.by === 'address'
    ? `${named} has this address already: two articles cannot be at one.`
    : `${named} has this very text already: two articles of one outlet cannot have one text.`;
}
