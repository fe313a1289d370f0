import 'server-only';
import type { EditorClaimView } from '@/core/claims/editor-claim-view';
import type { Prisma } from '@/prisma/generated/client';
import { type Conflict, done, type Outcome } from '../commands/outcome';
import { editorClaim } from '../queries/editor-claim';

/** A claim as a change left it, and the events whose rows it changed. */
export interface ChangedClaim {
  readonly claim: EditorClaimView;
  readonly eventIds: readonly number[];
  /** Their slugs. */
  readonly events: readonly string[];
}

export type ClaimOutcome = Outcome<ChangedClaim, EditorClaimView>;

/** A change that was made to a claim, which was on these facts before and after. */
export async function claimChanged(
  db: Prisma.TransactionClient,
  id: number,
  factIds: readonly number[],
): Promise<ClaimOutcome> {
  const facts = await db.fact.findMany({
    where: { id: { in: [...factIds] } },
    select: { event: { select: { id: true, slug: true } } },
  });
  const events = new Map(facts.map(({ event }) => [event.id, event.slug]));
  const claim = await standingView(db, id);
  return done({ claim, eventIds: [...events.keys()], events: [...events.values()] });
}

/** A change that somebody else was before with; what stands now goes with it. */
export async function claimOvertaken(
  db: Prisma.TransactionClient,
  id: number,
): Promise<Conflict<EditorClaimView>> {
  const current = await standingView(db, id);
  const sentence = current.standing
    ? 'Somebody else has changed this claim meanwhile. Both readings are shown; nothing of yours is lost.'
    : 'Somebody else has set this claim aside meanwhile. Nothing of what you typed is lost.';
  return { done: false, status: 409, sentence, current };
}

async function standingView(db: Prisma.TransactionClient, id: number): Promise<EditorClaimView> {
  const view = await editorClaim(db, id);
  if (view === null) throw new Error(`The claim ${id} cannot be shown.`);
  return view;
}
