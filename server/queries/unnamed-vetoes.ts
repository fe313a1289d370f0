import 'server-only';
import { cache } from 'react';
import type { UnnamedVeto } from '@/core/views/vote-summary';
import { reading } from '../database';
import { isoDay } from '../iso-day';

/** Vetoed drafts that are looked through, the latest; and how many of them are told. */
const looked = 200;
const told = 10;

/**
 * The latest vetoed drafts whose record names no voter, which no choice of who vetoed can find.
 *
 * An entry that names nobody is questioned by the audit, so only those are looked through.
 */
export const unnamedVetoes = cache(async (): Promise<readonly UnnamedVeto[]> => {
  const vetoed = await reading((db) =>
    db.recordedVote.findMany({
      where: { outcome: 'vetoed', questioned: true },
      orderBy: [{ date: 'desc' }, { id: 'desc' }],
      take: looked,
      select: { id: true, draft: true, date: true },
    }),
  );
  const named = await reading((db) =>
    db.ballot.findMany({
      where: { voteId: { in: vetoed.map(({ id }) => id) }, ordinal: 0 },
      select: { voteId: true },
    }),
  );
  const ids = new Set(named.map(({ voteId }) => voteId));
  return vetoed
    .filter(({ id }) => !ids.has(id))
    .slice(0, told)
    .map(({ draft, date }) => ({ draft, date: isoDay(date) }));
});
