import 'server-only';
import { cache } from 'react';
import { voters } from '@/core/pictures/roll-call';
import { conclusionOf } from '@/core/record/concluded-outcome';
import { type FixedMajority, ruleThatDecided } from '@/core/record/rule-that-decided';
import { voteSubject } from '@/core/views/vote-subject';
import type { VoteEntryView, VoteView } from '@/core/views/vote-view';
import { isVotingRuleKey, votingRules } from '@/core/votes/rules';
import { reading } from '../database';
import { type AuditedEntry, auditVotesOf } from '../record/audit-votes';
import { entryFromRecord, type VoteRecord, voteSelection } from '../record/recorded-vote';

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
  const sponsors = records.flatMap((record) => record.sponsors);
  const [audited, seated] = await Promise.all([
    reading((db) => auditVotesOf(db, records)),
    codesWithVotes(sponsors.flatMap(({ stateCode }) => stateCode ?? [])),
  ]);
  return {
    draft,
    entries: records.map((record) => entryView(record, audited.get(record.id), seated)),
  };
});

/** Those of some codes whose states ever had a seat. */
async function codesWithVotes(codes: readonly string[]): Promise<ReadonlySet<string>> {
  const states = await reading((db) =>
    db.state.findMany({
      where: { code: { in: [...new Set(codes)] }, memberships: { some: {} } },
      select: { code: true },
    }),
  );
  return new Set(states.map(({ code }) => code));
}

function entryView(
  record: VoteRecord,
  audited: AuditedEntry | undefined,
  seated: ReadonlySet<string>,
): VoteEntryView {
  const entry = entryFromRecord(record);
  const rule = fixedMajority(record.body.rule);
  const codes = [...new Set(entry.sponsors.flatMap(({ code }) => code ?? []))];
  return {
    record: entry,
    subject: voteSubject(entry),
    body: record.body.name,
    agenda: record.agendaItem,
    rule: rule && ruleThatDecided(entry, rule),
    conclusion: rule && conclusionOf(entry, rule),
    findings: audited?.findings ?? [],
    voters: voters(entry.rollCall, audited?.seats ?? [], entry.outcome),
    sponsorsWithVotes: codes.filter((code) => seated.has(code)),
    source: record.source,
  };
}

/** A body's rule, where it fixes a majority that can be worked out. */
function fixedMajority(key: string): FixedMajority | null {
  const rule = isVotingRuleKey(key) ? votingRules[key] : null;
  return rule === null || rule.required === null ? null : rule;
}
