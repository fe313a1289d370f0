import 'server-only';
import type { PublishedAnnotation } from '@/core/annotations/web-annotation/published-annotation';
import { isUuid } from '@/core/uuid';
import { says } from '../annotations/says-something';
import { reading } from '../database';
import { readersGet } from '../rights/readers-get';
import { publishedAnnotations, publishedSelection } from './published-annotations';

/** An annotation as anyone may have it, or when it was retracted; null where there is none of that name. */
export async function getPublishedAnnotation(
  id: string,
): Promise<PublishedAnnotation | { readonly retractedAt: string } | null> {
  if (!isUuid(id)) return null;
  return reading(async (db) => {
    const record = await db.annotation.findUnique({ where: { id }, select: publishedSelection });
    if (record === null || !says(record) || !(await readersGet(db, id))) return null;
    if (record.retractedAt !== null) return { retractedAt: record.retractedAt.toISOString() };
    const [annotation] = await publishedAnnotations(db, [record]);
    return annotation ?? null;
  });
}
