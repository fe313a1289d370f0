import 'server-only';
import { proposalSeen, type SeenProposal } from '../review/proposal-seen';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/** Says that words are not about a fact that was suggested for them; it is not suggested for them again. */
export function refuseFact(
  editorId: string,
  seen: SeenProposal,
  { event, fact }: { readonly event: string; readonly fact: string },
): Promise<Outcome<null>> {
  return writing(editorId, 'editor', async (db) => {
    const version = await proposalSeen(db, seen);
    if (!version.done) return version;
    const { start, end } = seen.proposal;
    const held = await db.fact.findFirst({
      where: { slug: fact, event: { slug: event } },
      select: { id: true },
    });
    if (held === null) return refused(404, 'There is no such fact any more.');
    const key = { articleVersionId: version.value.id, start, end, factId: held.id };
    await db.refusedFact.upsert({
      where: { articleVersionId_start_end_factId: key },
      create: { ...key, editorId },
      update: {},
    });
    return done(null);
  });
}
