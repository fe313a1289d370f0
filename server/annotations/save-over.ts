import 'server-only';
import type { Prisma } from '@/prisma/generated/client';

/** What a save may change. */
export type Saved = Partial<
  Pick<
    Prisma.AnnotationUncheckedUpdateManyInput,
    | 'note'
    | 'status'
    | 'reasonCode'
    | 'reasonWords'
    | 'assigneeId'
    | 'seenFingerprint'
    | 'retractedAt'
  >
>;

/**
 * Saves on top of the version that an editor saw, and says whether that was done: it is not where another
 * version stands, unless that is this very save, sent before by the same editor.
 * @param repeats what of it tells that it is
 */
export async function saveOver(
  db: Prisma.TransactionClient,
  editorId: string,
  id: string,
  version: number,
  own: Saved,
  repeats: Saved = own,
): Promise<boolean> {
  // In the order in which assigning locks them, so that the two wait for each other and not in a circle.
  await db.$executeRaw`
    SELECT FROM "Discrepancy" WHERE id = (SELECT "discrepancyId" FROM "Annotation" WHERE id = ${id}::uuid)
    FOR NO KEY UPDATE`;
  const { count } = await db.annotation.updateMany({
    where: { id, version, retractedAt: null },
    data: { ...own, version: version + 1 },
  });
  if (count === 1) return true;
  const { retractedAt, ...said } = repeats;
  const repeated = await db.annotationRevision.count({
    where: {
      ...(said as Prisma.AnnotationRevisionWhereInput),
      annotationId: id,
      version: version + 1,
      editorId,
      retracted: retractedAt !== undefined,
      annotation: { version: version + 1 },
    },
  });
  return repeated === 1;
}
