import 'server-only';
import type { SourceView } from '@/core/claims/editor-claim-view';
import { sourceSlug } from '@/core/claims/source-slug';
import { reading } from '../database';

/** Sources that are offered at a time. */
const most = 20;

/** Sources by the beginning of their names, in the order of the alphabet; of no name the first of all. */
export async function sourceChoices(beginning: string): Promise<readonly SourceView[]> {
  const slug = beginning.trim() === '' ? '' : sourceSlug(beginning);
  const sources = await reading((db) =>
    db.source.findMany({
      where: { slug: { gte: slug } },
      orderBy: { slug: 'asc' },
      take: most,
      select: { slug: true, name: true, named: true },
    }),
  );
  return sources.filter((own) => own.slug.startsWith(slug));
}
