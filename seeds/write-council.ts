import { day, requiredDay } from './days';
import type { Writer } from './known';
import type { SeedBody } from './load-council';
import { writeVotes } from './write-votes';

/**
 * Writes a body by its slug, with exactly the seats that it is given, and its votes.
 *
 * Writing the same body twice changes nothing. Votes that are not among its votes are left alone.
 */
export async function writeCouncil(db: Writer, body: SeedBody): Promise<void> {
  const data = { slug: body.slug, name: body.name, rule: body.rule };
  const { id: bodyId } = await db.body.upsert({
    where: { slug: body.slug },
    create: data,
    update: data,
  });
  await db.membership.deleteMany({ where: { bodyId } });
  await db.membership.createMany({
    data: body.memberships.map(({ state, startsOn, endsOn, permanent }) => ({
      bodyId,
      stateCode: state.code,
      startsOn: requiredDay(startsOn),
      endsOn: day(endsOn),
      permanent,
    })),
  });
  await writeVotes(db, { body: body.slug, source: body.source, entries: body.votes });
}
