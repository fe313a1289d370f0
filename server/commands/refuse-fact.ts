import 'server-only';
import type { ProposalKey } from '@/core/review/proposal-key';
import { versionInReview } from '../review/version-in-review';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/** Says that words are not about a fact that was suggested for them; it is not suggested for them again. */
export function refuseFact(
  editorId: string,
  article: string,
  { start, end }: Pick<ProposalKey, 'start' | 'end'>,
  { event, fact }: { readonly event: string; readonly fact: string },
): Promise<Outcome<null>> {
  return writing(editorId, 'editor', async (db) => {
    const version = await versionInReview(db, article);
    if (version === null) return refused(404, 'There is no such article.');
    const held = await db.fact.findFirst({
      where: { slug: fact, event: { slug: event } },
      select: { id: true },
    });
    if (held === null) return refused(404, 'There is no such fact any more.');
    const key = { articleVersionId: version.id, start, end, factId: held.id };
    await db.refusedFact.upsert({
      where: { articleVersionId_start_end_factId: key },
      create: { ...key, editorId },
      update: {},
    });
    return done(null);
  });
}
