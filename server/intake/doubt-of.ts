import 'server-only';
import type { ArticleInput } from '@/core/intake/article-input';
import type { Undecided } from '@/core/intake/undecided';
import { likenessOf } from '@/core/origins/near-copies';
import type { Prisma } from '@/prisma/generated/client';

/**
 * What speaks against an article's being the one that is at its address: that it is of another outlet, or that neither
 * its title nor its text has to do with that one's; null where nothing does.
 */
export async function doubtOf(
  db: Prisma.TransactionClient,
  there: { readonly id: number; readonly title: string; readonly outletId: number },
  own: {
    readonly input: ArticleInput;
    readonly sha256: string;
    /** Null where the outlet is not here yet. */
    readonly outletId: number | null;
  },
): Promise<Extract<Undecided, { there: unknown }> | null> {
  const { title, text } = own.input;
  const elsewhere = there.outletId !== own.outletId;
  if (!elsewhere && lettersOf(title) === lettersOf(there.title)) return null;
  const { outlet, versions } = await db.article.findUniqueOrThrow({
    where: { id: there.id },
    select: {
      outlet: { select: { name: true } },
      versions: { orderBy: { number: 'desc' }, take: 1, select: { body: true } },
    },
  });
  const told = { there: { title: there.title, outlet: outlet.name } };
  if (elsewhere) return { came: 'elsewhere', ...told };
  const had = await db.articleVersion.count({
    where: { articleId: there.id, sha256: own.sha256 },
  });
  if (had > 0 || likenessOf(text, versions[0]?.body ?? '') >= leastLikeness) return null;
  return { came: 'unlike', ...told };
}

/**
 * The share of runs of five words that a text has in common with the one before it, of the same article. One that was
 * written anew has less; what a site prints under all of its articles is less.
 */
const leastLikeness = 0.2;

function lettersOf(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
