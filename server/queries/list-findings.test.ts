import { describe, expect, test } from 'vitest';
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
    expect((await listFindings(null))?.missing).toEqual([2762, 2770, 2772]);
    expect(await listMissingNumbers('nothing')).toEqual([]);
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
