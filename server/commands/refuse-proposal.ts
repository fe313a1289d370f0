import 'server-only';
import { proposalSeen, type SeenProposal } from '../review/proposal-seen';
import { versionSeen } from '../review/version-in-review';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/** Says that words which were read as a claim are none, and why; they are not proposed again. */
export function refuseProposal(
  editorId: string,
  seen: SeenProposal,
  reason: string,
): Promise<Outcome<null>> {
  return writing(editorId, 'editor', async (db) => {
    const version = await proposalSeen(db, seen);
    if (!version.done) return version;
    const words = reason.trim();
    if (words === '') return refused(422, 'Say in a few words why it is no claim.');
    if (words.length > 500) return refused(422, 'The reason has at most 500 characters.');
    const key = { articleVersionId: version.value.id, ...seen.proposal };
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
  { article, version: number, proposal }: SeenProposal,
): Promise<Outcome<null>> {
  return writing(editorId, 'editor', async (db) => {
    const version = await versionSeen(db, article, number);
    if (!version.done) return version;
    const { count } = await db.refusedProposal.deleteMany({
      where: { articleVersionId: version.value.id, ...proposal },
    });
    return count > 0 ? done(null) : refused(410, 'It is proposed again already.');
  });
}
