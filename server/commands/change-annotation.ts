import 'server-only';
import type { ChangedAnnotation } from '@/core/annotations/annotation-input';
import type { EditorAnnotationView } from '@/core/annotations/annotation-view';
import { isUuid } from '@/core/uuid';
import type { Prisma } from '@/prisma/generated/client';
import { ofReason } from '../annotations/reason-columns';
import { saveOver } from '../annotations/save-over';
import { seenOfPair } from '../annotations/seen-of-pair';
import { withView } from '../annotations/with-view';
import type { NamedRow } from '../discrepancies/ensure-discrepancy';
import { mayBeAssigned } from './create-annotation';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/**
 * Saves an annotation on top of the version that its editor saw. Where somebody else has saved meanwhile,
 * nothing is written and the conflict has what stands now; sent again after an answer that was lost, it is
 * saved once.
 */
export async function changeAnnotation(
  editorId: string,
  id: string,
  { version, reason, assigneeId, seenFingerprint: seen, ...said }: ChangedAnnotation,
): Promise<Outcome<EditorAnnotationView, EditorAnnotationView>> {
  if (!isUuid(id)) return refused(404, 'There is no such annotation.');
  const outcome = await writing<string, string>(editorId, 'editor', async (db) => {
    const held = await db.annotation.findUnique({
      where: { id },
      select: { kind: true, assigneeId: true, ...rowSelection },
    });
    if (held === null || held.kind === 'reply') return refused(404, 'There is no such annotation.');
    // Who was asked before and has left since is no reason to refuse what is said now.
    if (assigneeId !== held.assigneeId && !(await mayBeAssigned(db, assigneeId))) {
      return refused(422, 'The person you chose no longer edits here. Choose another.');
    }
    const row = await rowOf(db, held);
    const seenFingerprint = row === null ? seen : await seenOfPair(db, row, seen);
    const own = { ...said, ...ofReason(reason), assigneeId, seenFingerprint };
    // What was seen of a pair is worked out anew for each request, and may be something else by then.
    const { seenFingerprint: _, ...anew } = own;
    const saved = await saveOver(db, editorId, id, version, own, row === null ? own : anew);
    if (saved) return done(id);
    const standing = await db.annotation.count({ where: { id, retractedAt: null } });
    return overtaken(id, standing === 1);
  });
  return withView(outcome);
}

const rowSelection = {
  event: { select: { slug: true } },
  fact: { select: { slug: true } },
  discrepancy: { select: { pair: true } },
} satisfies Prisma.AnnotationSelect;

/** The pair of articles that an annotation is about; null where it is about something else. */
async function rowOf(
  db: Prisma.TransactionClient,
  { event, fact, discrepancy }: Prisma.AnnotationGetPayload<{ select: typeof rowSelection }>,
): Promise<NamedRow | null> {
  const ids = (discrepancy?.pair ?? '').split('-').filter(Boolean).map(Number);
  if (ids.length === 0) return null;
  const articles = await db.article.findMany({
    where: { id: { in: ids } },
    select: { slug: true },
    orderBy: { id: 'asc' },
  });
  const [a, b] = articles.map(({ slug }) => slug);
  if (event === null || fact === null || a === undefined || b === undefined) return null;
  return { event: event.slug, fact: fact.slug, pair: [a, b] };
}

function overtaken(current: string, stands: boolean) {
  const sentence = stands
    ? 'Somebody else has saved this annotation meanwhile. Both texts are shown; nothing of yours is lost.'
    : 'This annotation was retracted meanwhile. Nothing of what you typed is lost.';
  return { done: false, status: 409, sentence, current } as const;
}
