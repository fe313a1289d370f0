import 'server-only';
import { cache } from 'react';
import { voters } from '@/core/pictures/roll-call';
import { conclusionOf } from '@/core/record/concluded-outcome';
import { type FixedMajority, ruleThatDecided } from '@/core/record/rule-that-decided';
import { voteSubject } from '@/core/views/vote-subject';
import type { VoteEntryView, VoteView } from '@/core/views/vote-view';
import { isVotingRuleKey, votingRules } from '@/core/votes/rules';
import { reading } from '../database';
import { auditVotes } from '../record/audit-votes';
import { entryFromRecord, type VoteRecord, voteSelection } from '../record/recorded-vote';
import { seatsByDay } from '../record/seats';

/** Entries that the record has under one symbol are few; more than this are not shown. */
const mostEntries = 20;

/** The vote under a draft's symbol with its entries in order, or null where there is none. */
export const getVote = cache(async (draft: string): Promise<VoteView | null> => {
  const records = await reading((db) =>
    db.recordedVote.findMany({
      where: { draft },
      orderBy: [{ entry: 'asc' }, { id: 'asc' }],
      take: mostEntries,
      select: voteSelection,
    }),
  );
  if (records.length === 0) return null;
  return { draft, entries: await Promise.all(records.map(entryView)) };
});

async function entryView(record: VoteRecord): Promise<VoteEntryView> {
  const entry = entryFromRecord(record);
  const rule = fixedMajority(record.body.rule);
  const seatsOn = await reading((db) => seatsByDay(db, record.bodyId));
  const codes = [...new Set(entry.sponsors.flatMap(({ code }) => code ?? []))];
  const seated = await reading((db) =>
    db.state.findMany({
      where: { code: { in: codes }, memberships: { some: {} } },
      select: { code: true },
    }),
  );
  const [audited] = await reading((db) => auditVotes(db, record.bodyId, [record.id]));
  return {
    record: entry,
    subject: voteSubject(entry),
    body: record.body.name,
    agenda: record.agendaItem,
    rule: rule && ruleThatDecided(entry, rule),
    conclusion: rule && conclusionOf(entry, rule),
    findings: audited?.findings ?? [],
    voters: voters(entry.rollCall, seatsOn(entry.date), entry.outcome),
    sponsorsWithVotes: seated.map(({ code }) => code),
    source: record.source,
  };
}

/** A body's rule, where it fixes a majority that can be worked out. */
function fixedMajority(key: string): FixedMajority | null {
  const rule = isVotingRuleKey(key) ? votingRules[key] : null;
  return rule === null || rule.required === null ? null : rule;
}
