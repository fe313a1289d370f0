import { beforeEach, describe, expect, it } from 'vitest';
import type { RecordEntry } from '../core/record/entry';
import type { PrismaClient } from '../prisma/generated/client';
import { storedEntries } from '../server/record/stored-entries';
import { testDatabase } from '../server/test-database.testing';
import { writeVotes } from './write-votes';

const body = 'security-council';
const source = 'un-security-council-resolutions';
const database = testDatabase('recount_seeded');
let db: PrismaClient;

beforeEach(() => {
  db = database.db;
});

const write = (...entries: RecordEntry[]) =>
  db.$transaction((transaction) => writeVotes(transaction, { body, source, entries }));

async function entry(draft: string, number = 1): Promise<RecordEntry> {
  const [found] = await storedEntries(db, { draft, entry: number });
  if (found === undefined) throw new Error(`There is no entry ${number} under ${draft}.`);
  return found.entry;
}

async function questioned(...drafts: string[]): Promise<readonly string[]> {
  const entries = await storedEntries(db, { draft: { in: drafts }, questioned: true });
  return entries.map(({ entry: own }) => `${own.draft}#${own.entry}`);
}

describe('the seeded record', () => {
  it('has all votes with their ballots and sponsors, the seats and the states', async () => {
    expect(await db.recordedVote.count()).toBe(341);
    expect(await db.ballot.count()).toBe(5069);
    expect(await db.ballot.count({ where: { stateCode: null } })).toBe(0);
    expect(await db.sponsor.count()).toBe(2346);
    expect(await db.sponsor.count({ where: { stateCode: null } })).toBe(5);
    expect(await db.membership.count()).toBe(45);
    expect(await db.state.count()).toBe(195);
    expect(await db.recordedVote.groupBy({ by: ['outcome'], _count: true })).toEqual(
      expect.arrayContaining([
        { outcome: 'adopted', _count: 322 },
        { outcome: 'vetoed', _count: 13 },
        { outcome: 'not_adopted', _count: 6 },
      ]),
    );
  });

  it('keeps nothing stated apart from zero', async () => {
    const none = await entry('S/2025/353');
    expect(none.tally).toEqual({ inFavour: null, against: null, abstaining: null });
    expect((await entry('S/2026/373', 2)).tally).toEqual({
      inFavour: 0,
      against: 0,
      abstaining: 0,
    });
  });

  it('gives every resolution and meeting its number', async () => {
    const numbered = await db.recordedVote.findMany({
      where: { draft: { in: ['S/2024/254', 'S/2023/102', 'S/2020/453', 'S/2025/745'] } },
      select: { resolutionNumber: true, meetingNumber: true },
      orderBy: { date: 'asc' },
    });
    expect(numbered).toEqual([
      { resolutionNumber: 2521, meetingNumber: null },
      { resolutionNumber: 2675, meetingNumber: 9261 },
      { resolutionNumber: 2728, meetingNumber: 9586 },
      { resolutionNumber: 2802, meetingNumber: 10042 },
    ]);
  });
});

describe('writeVotes', () => {
  it('leaves alone what is the same', async () => {
    const same = await entry('S/2024/254');
    const before = await db.recordedVote.findMany({ orderBy: { id: 'asc' } });
    expect(await write(same)).toEqual({ added: [], replaced: [], unchanged: [same] });
    expect(await db.recordedVote.findMany({ orderBy: { id: 'asc' } })).toEqual(before);
  });

  it('replaces all that an entry had, date and lists included', async () => {
    const before = await entry('S/2024/255');
    const after: RecordEntry = {
      ...before,
      date: '2024-03-29',
      outcomeInferred: true,
      agenda: 'Another matter',
      rollCall: { ...before.rollCall, abstaining: [], inFavour: before.rollCall.inFavour.slice(1) },
      sponsorsAsPrinted: [],
      sponsors: [],
    };
    expect(await write(after)).toEqual({ added: [], replaced: [after], unchanged: [] });
    expect(await entry('S/2024/255')).toEqual(after);
    expect(await db.recordedVote.count()).toBe(341);
    await write(before);
    expect(await entry('S/2024/255')).toEqual(before);
    expect(await db.ballot.count()).toBe(5069);
  });

  it('marks anew the entries for which a corrected one makes a difference', async () => {
    const right = await entry('S/2024/254');
    const pair = ['S/2024/254', 'S/2024/448'];
    expect(await questioned(...pair)).toEqual([]);
    await write({ ...right, resolution: 'S/RES/2735 (2024)' });
    expect(await questioned(...pair)).toEqual(['S/2024/254#1', 'S/2024/448#1']);
    await write(right);
    expect(await questioned(...pair)).toEqual([]);
  });

  it('adds an entry under a draft, and questions the one that was there', async () => {
    const first = await entry('S/2024/254');
    expect(await questioned('S/2024/254')).toEqual([]);
    const second = { ...first, entry: 2, title: 'Another title' };
    expect(await write(second)).toEqual({ added: [second], replaced: [], unchanged: [] });
    expect(await questioned('S/2024/254')).toEqual(['S/2024/254#1', 'S/2024/254#2']);
  });

  it('gives agenda items slugs of their own', async () => {
    const first = await entry('S/2024/312');
    const long = `${'Letter '.repeat(40)}dated`;
    await write(
      { ...first, entry: 2, agenda: 'The situation: Myanmar' },
      { ...first, entry: 3, agenda: 'The situation, Myanmar' },
      { ...first, entry: 4, agenda: 'Положение' },
      { ...first, entry: 5, agenda: `${long} 1` },
      { ...first, entry: 6, agenda: `${long} 2` },
    );
    const items = await db.agendaItem.findMany({
      where: { votes: { some: { draft: 'S/2024/312' } } },
      orderBy: { id: 'asc' },
    });
    const slugs = items.map(({ slug }) => slug);
    expect(slugs[0]).toBe('the-situation-myanmar');
    expect(slugs[1]).toMatch(/^the-situation-[0-9a-f]{8}$/);
    expect(slugs[2]).toMatch(/^[0-9a-f]{8}$/);
    expect(slugs[3]).toMatch(/^letter(?:-letter)+-[0-9a-f]{8}$/);
    expect(new Set(slugs).size).toBe(5);
  });

  it('keeps an unrecognised voter, and a state without a seat', async () => {
    const first = await entry('S/2024/302');
    const abstaining = [
      { printed: 'Atlantis', code: null, name: null },
      { printed: 'DENMARK', code: 'DNK', name: 'Denmark' },
    ];
    const odd = { ...first, rollCall: { ...first.rollCall, abstaining } };
    await write(odd);
    expect(await entry('S/2024/302')).toEqual(odd);
    expect(await questioned('S/2024/302')).toEqual(['S/2024/302#1']);
    await write(first);
  });

  it('refuses one entry twice, and a body or source that is not there', async () => {
    const same = await entry('S/2024/254');
    await expect(write(same, same)).rejects.toThrow('of one number under one draft');
    const elsewhere = { body: 'no-such-body', source, entries: [] };
    await expect(db.$transaction((tx) => writeVotes(tx, elsewhere))).rejects.toThrow();
    const unsourced = { body, source: 'no-such-source', entries: [] };
    await expect(db.$transaction((tx) => writeVotes(tx, unsourced))).rejects.toThrow();
  });
});
