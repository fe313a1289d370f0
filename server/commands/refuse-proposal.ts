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
    const { pattern, ...span } = { articleVersionId: version.value.id, ...seen.proposal };
    const placed = await db.claim.findFirst({
      where: span,
      select: { fact: { select: { title: true } } },
    });
    if (placed !== null) {
      return refused(410, `These words were accepted meanwhile, on “${placed.fact.title}”.`);
    }
    const key = { ...span, pattern };
    const held = await db.refusedProposal.findUnique({
      where: { articleVersionId_start_end_pattern: key },
      select: { reason: true, editorId: true },
    });
    if (held !== null && (held.editorId !== editorId || held.reason !== words)) {
      return refused(410, `These words are refused already: “${held.reason}”`);
    }
    if (held === null) {
      await db.refusedProposal.create({ data: { ...key, reason: words, editorId } });
    }
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
