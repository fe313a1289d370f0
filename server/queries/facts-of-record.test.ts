import { describe, expect, test } from 'vitest';
import { sequentialScans, tablesOfVotes } from '../../bench/sequential-scans';
import { withGeneratedVotes } from '../generated-votes.testing';
import { testDatabase } from '../test-database.testing';
import type { FactRecord } from './event-record';
import { factsOfRecord } from './facts-of-record';

const database = testDatabase('recount_template');

withGeneratedVotes(database);

const base = {
  title: '',
  question: '',
  population: null,
  place: null,
  periodStart: null,
  asOf: new Date('2010-06-01T00:00:00Z'),
  cumulative: null,
  unit: null,
  whole: true,
  partOfId: null,
  partGroup: null,
  rule: null,
  draft: null,
  vetoing: null,
  options: [],
  claims: [],
} as const;

const voteOn = (id: number, draft: string): FactRecord => ({
  ...base,
  ...{ id, slug: `vote-${id}`, kind: 'vote', measure: 'outcome', draft },
  options: [],
  claims: [],
});

const vetoesOf = (id: number, code: string, asOf: string): FactRecord => ({
  ...base,
  ...{ id, slug: `vetoes-${id}`, kind: 'wording', measure: 'sponsors' },
  asOf: new Date(`${asOf}T00:00:00Z`),
  vetoing: { code, name: `State ${code}` },
  options: [],
  claims: [],
});

describe('what is on record about facts', () => {
  test('is found by the symbol of the draft, and not where there is none', async () => {
    const facts = [voteOn(1, 'S/2000/5500'), voteOn(2, 'S/2000/0'), voteOn(3, 'S/2000/5501')];
    const found = await factsOfRecord(database.db, [{ facts }]);
    expect([...found.keys()].sort()).toEqual([1, 3]);
    expect(found.get(1)).toMatchObject({
      kind: 'votes',
      entries: [{ draft: 'S/2000/5500', entry: 1 }],
      sources: [{ publisher: 'Nobody' }],
    });
  });

  test('of earlier vetoes are drafts before the day, the earliest first', async () => {
    const found = await factsOfRecord(database.db, [{ facts: [vetoesOf(1, 'USA', '1995-01-01')] }]);
    const record = found.get(1);
    if (record?.kind !== 'drafts') throw new Error('There are no drafts in evidence.');
    const days = record.vetoed.entries.map(({ date }) => date);
    expect(days.length).toBe(22);
    expect(days).toEqual([...days].sort());
    expect(days.every((day) => day < '1995-01-01')).toBe(true);
    for (const { outcome, rollCall } of record.vetoed.entries) {
      expect(outcome).toBe('vetoed');
      expect(rollCall.against.map(({ code }) => code)).toContain('USA');
    }
  });

  test('of many earlier vetoes are the latest, and it is said that there are more', async () => {
    const found = await factsOfRecord(database.db, [{ facts: [vetoesOf(1, 'USA', '2020-01-01')] }]);
    const record = found.get(1);
    if (record?.kind !== 'drafts') throw new Error('There are no drafts in evidence.');
    const days = record.vetoed.entries.map(({ date }) => date);
    expect(record.vetoed.more).toBe(true);
    expect(days).toHaveLength(50);
    expect(days).toEqual([...days].sort());
    expect((days.at(-1) ?? '') > '2019-09').toBe(true);
  });

  test('says what is covered where there is no draft at all', async () => {
    const found = await factsOfRecord(database.db, [{ facts: [vetoesOf(1, 'ZAA', '1995-01-01')] }]);
    expect(found.get(1)).toMatchObject({
      vetoed: { entries: [], more: false },
      failed: { entries: [], more: false },
      sources: [{ name: 'Made-up votes' }],
    });
  });

  test('is found without reading a table of votes from end to end', async () => {
    const { queries, scans } = await sequentialScans(
      database.url,
      (db) =>
        factsOfRecord(db, [
          { facts: [voteOn(1, 'S/2000/5500'), vetoesOf(2, 'USA', '2010-06-01')] },
        ]),
      tablesOfVotes,
    );
    expect(queries).toBeGreaterThan(4);
    expect(scans).toEqual([]);
  });
});
