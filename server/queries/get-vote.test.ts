import { describe, expect, test } from 'vitest';
import type { VoteEntryView } from '../../core/views/vote-view';
import { scansOf } from '../scans-of.testing';
import { testDatabase } from '../test-database.testing';
import { getVote } from './get-vote';
import { getVoteDraft } from './get-vote-draft';

const database = testDatabase('recount_seeded');

async function entriesOf(draft: string): Promise<readonly VoteEntryView[]> {
  const vote = await getVote(draft);
  expect(vote?.draft).toBe(draft);
  return vote?.entries ?? [];
}

describe('a vote of record', () => {
  test('S/2024/239 has its roll call, its rule and its findings', async () => {
    const [entry, ...others] = await entriesOf('S/2024/239');
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      subject: 'Ceasefire in the Gaza Strip',
      body: 'Security Council',
      record: { outcome: 'vetoed', tally: { inFavour: 11, against: 3, abstaining: 1 } },
      rule: { outcome: 'vetoed' },
      sponsorsWithVotes: ['USA'],
    });
    expect(entry?.source.publisher).toContain('DGACM');
    expect(entry?.findings.map(({ code }) => code)).toEqual(['meetings out of order']);
    const marked = (mark: string) =>
      entry?.voters
        .filter(({ marks }) => marks.some((own) => own === mark))
        .map(({ name }) => name);
    expect(marked('veto')).toEqual(['China', 'Russian Federation']);
    expect(marked('against')).toEqual(['Algeria']);
    expect(marked('abstaining')).toEqual(['Guyana']);
    expect(entry?.voters.filter(({ permanent }) => permanent)).toHaveLength(5);
  });

  test.each(['S/2023/772', 'S/2023/795', 'S/2024/383'])(
    '%s had too few votes, so that nobody’s vote against is a veto',
    async (draft) => {
      const [entry] = await entriesOf(draft);
      expect(entry?.rule?.outcome).toBe('not adopted');
      expect(entry?.voters.flatMap(({ marks }) => marks)).not.toContain('veto');
    },
  );

  test('S/2025/435 stands under two resolutions, each an entry of its own', async () => {
    const entries = await entriesOf('S/2025/435');
    expect(entries.map(({ record }) => record.resolution)).toEqual([
      'S/RES/2783 (2025)',
      'S/RES/2784 (2025)',
    ]);
  });

  test('two entries are read with no more queries than one', async () => {
    const queriesFor = async (draft: string) =>
      (await scansOf(database.url, () => getVote(draft))).queries;
    expect(await queriesFor('S/2026/432')).toBeLessThanOrEqual(await queriesFor('S/2024/254'));
  });

  test('S/2025/353 names no voters, and nothing is inferred', async () => {
    const [entry] = await entriesOf('S/2025/353');
    expect(entry?.rule?.outcome).toBeNull();
    expect(entry?.voters).toHaveLength(15);
    expect(entry?.voters.flatMap(({ marks }) => marks)).toEqual([]);
  });

  test('S/2023/638 has China in two lists', async () => {
    const [entry] = await entriesOf('S/2023/638');
    expect(entry?.voters.find(({ name }) => name === 'China')?.marks).toEqual([
      'in favour',
      'abstaining',
    ]);
  });

  test('the rule gives the stated outcome of every entry that says enough', async () => {
    const drafts = ['S/2023/506', 'S/2023/792', 'S/2024/254', 'S/2024/106', 'S/2025/692'];
    for (const draft of drafts) {
      for (const { record, rule } of await entriesOf(draft)) {
        expect([draft, rule?.outcome]).toEqual([draft, record.outcome]);
      }
    }
  });

  test('one that is not on record is null', async () => {
    expect(await getVote('S/2024/99999')).toBeNull();
  });
});

test.each([
  ['S/2024/239', 'S/2024/239'],
  ['s/2024/239', 'S/2024/239'],
  ['S/RES/2728 (2024)', 'S/2024/254'],
  ['S/RES/2728(2024)', 'S/2024/254'],
  ['s/res/2728', 'S/2024/254'],
  ['S/RES/2728(2023)', null],
  ['S/RES/9999', null],
  ['S/2024/99999', null],
  ['nothing', null],
  ["S/2024/239' OR true --", null],
])('%j leads to the vote on %j', async (text, draft) => {
  expect(await getVoteDraft(text)).toBe(draft);
});
