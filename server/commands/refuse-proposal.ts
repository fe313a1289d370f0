import 'server-only';
import type { ProposalKey } from '@/core/review/proposal-key';
import { versionInReview } from '../review/version-in-review';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/** Says that words which were read as a claim are none, and why; they are not proposed again. */
export function refuseProposal(
  editorId: string,
  article: string,
  proposal: ProposalKey,
  reason: string,
): Promise<Outcome<null>> {
  return writing(editorId, 'editor', async (db) => {
    const version = await versionInReview(db, article);
    if (version === null) return refused(404, 'There is no such article.');
    const words = reason.trim();
    if (words === '') return refused(422, 'Say in a few words why it is no claim.');
    if (words.length > 500) return refused(422, 'The reason has at most 500 characters.');
    const key = { articleVersionId: version.id, ...proposal };
    await db.refusedProposal.upsert({
      where: { articleVersionId_start_end_pattern: key },
      create: { ...key, reason: words, editorId },
      update: {},
    });
    return done(null);
  });
}

/** Has words that an editor refused proposed again. */
export function proposeAgain(
  editorId: string,
  article: string,
  proposal: ProposalKey,
): Promise<Outcome<null>> {
  return writing(editorId, 'editor', async (db) => {
    const version = await versionInReview(db, article);
    if (version === null) return refused(404, 'There is no such article.');
    const { count } = await db.refusedProposal.deleteMany({
      where: { articleVersionId: version.id, ...proposal },
    });
    return count > 0 ? done(null) : refused(410, 'It is proposed again already.');
  });
}
