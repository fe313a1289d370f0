import { isDeepStrictEqual } from 'node:util';
import { auditVersion } from '../core/record/audit/audit';
import { reaudit } from '../server/record/reaudit';
import { day, requiredDay } from './days';
import type { Writer } from './known';
import type { SeedBody } from './load-council';
import { writeVotes } from './write-votes';

/**
 * Writes a body by its slug, with exactly the seats that it is given, and its votes.
 *
 * Writing the same body twice changes nothing. Votes that are not among its votes are left alone, but
 * for the audit: it is gone through anew where the seats are others, or where it has changed itself.
 */
export async function writeCouncil(db: Writer, body: SeedBody): Promise<void> {
  const data = { slug: body.slug, name: body.name, rule: body.rule };
  const { id: bodyId, ...before } = await db.body.upsert({
    where: { slug: body.slug },
    create: data,
    update: data,
  });
  const changed = await writeSeats(db, bodyId, body);
  const hadVotes = (await db.recordedVote.count({ where: { bodyId }, take: 1 })) > 0;
  await writeVotes(db, { body: body.slug, source: body.source, entries: body.votes });
  if (!hadVotes) {
    await db.body.update({ where: { id: bodyId }, data: { auditVersion } });
  } else if (changed || before.auditVersion < auditVersion) {
    await reaudit(db, bodyId);
  }
}

/** @returns whether the body had other seats before. */
async function writeSeats(db: Writer, bodyId: number, { memberships }: SeedBody): Promise<boolean> {
  const seats = memberships.map(({ state, startsOn, endsOn, permanent }) => ({
    bodyId,
    stateCode: state.code,
    startsOn: requiredDay(startsOn),
    endsOn: day(endsOn),
    permanent,
  }));
  const before = await db.membership.findMany({ where: { bodyId } });
  if (isDeepStrictEqual(new Set(before), new Set(seats))) return false;
  await db.membership.deleteMany({ where: { bodyId } });
  await db.membership.createMany({ data: seats });
  return true;
}
