import { describe, expect, test } from 'vitest';
import { rangeInWords } from '../../core/record/audit/missing-numbers';
import { testDatabase } from '../test-database.testing';
import { listFindings } from './list-findings';
import { listMissingNumbers } from './list-findings-missing';

const database = testDatabase('recount_seeded');

describe('the findings of the audit', () => {
  test('are listed for every entry that is marked as questioned, newest first', async () => {
    const marked = await database.db.recordedVote.findMany({
      where: { questioned: true },
      orderBy: [{ date: 'desc' }, { id: 'desc' }],
      select: { draft: true, entry: true },
    });
    const page = await listFindings(null);
    expect(page?.total).toEqual({ count: marked.length, more: false });
    expect(page?.entries.map(({ draft, entry }) => ({ draft, entry }))).toEqual(
      marked.slice(0, 50),
    );
    for (const { draft, findings } of page?.entries ?? []) {
      expect([draft, findings.length > 0]).toEqual([draft, true]);
    }
  });

  test('come with the numbers of resolutions that no entry carries', async () => {
    const three = [2772, 2770, 2762].map((number) => ({ first: number, last: number }));
    expect((await listFindings(null))?.missing).toEqual({ ranges: three, more: false });
    expect(await listMissingNumbers('nothing')).toEqual({ ranges: [], more: false });
  });

  test('come with the latest of these where an old resolution is on record alone', async () => {
    const { db } = database;
    const vote = await db.recordedVote.findFirstOrThrow({ where: { draft: 'S/2020/24' } });
    const { id: _, ...columns } = vote;
    const resolution = { resolution: 'S/RES/1973 (2011)', resolutionNumber: 1973 };
    const old = await db.recordedVote.create({ data: { ...columns, ...resolution, entry: 2 } });
    const { ranges } = await listMissingNumbers('security-council');
    expect(ranges.map(rangeInWords)).toEqual(['2772', '2770', '2762', '1974 to 2503']);
    await db.recordedVote.delete({ where: { id: old.id } });
  });

  test('go on after a key, and end', async () => {
    const first = await listFindings(null);
    const third = first?.entries[2];
    const row = await database.db.recordedVote.findFirstOrThrow({
      where: { draft: third?.draft ?? '', entry: third?.entry ?? 0 },
    });
    const rest = await listFindings(`${third?.date}.${row.id}`);
    expect(rest?.entries[0]).toEqual(first?.entries[3]);
    expect(await listFindings('1946-01-01.1')).toMatchObject({ entries: [], next: null });
  });

  test.each(['', 'newest', '2024-02-30.1', '2024-03-22.0'])('from %j is refused', async (key) => {
    expect(await listFindings(key)).toBeNull();
  });

  test('go over several pages where there are many', async () => {
    await database.db.recordedVote.updateMany({ data: { questioned: true } });
    const drafts: string[] = [];
    let from: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof listFindings>> = await listFindings(from);
      drafts.push(...(page?.entries ?? []).map(({ draft, entry }) => `${draft} ${entry}`));
      from = page?.next ?? null;
    } while (from !== null);
    expect(new Set(drafts).size).toBe(341);
    expect(drafts).toHaveLength(341);
  });
});
