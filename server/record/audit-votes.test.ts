import { describe, expect, test } from 'vitest';
import { sequentialScans, tablesOfVotes } from '../../bench/sequential-scans';
import { findingLine, findingLines } from '../../core/record/audit/findings.testing';
import { withGeneratedVotes } from '../generated-votes.testing';
import { testDatabase } from '../test-database.testing';
import { auditVotes } from './audit-votes';

describe('auditVotes of the seeded record', () => {
  const database = testDatabase('recount_seeded');

  test('finds what is known, and marks no other entry as questioned', async () => {
    const { db } = database;
    const { id: bodyId } = await db.body.findUniqueOrThrow({ where: { slug: 'security-council' } });
    const ids = (await db.recordedVote.findMany({ select: { id: true } })).map(({ id }) => id);
    const audited = await auditVotes(db, bodyId, ids);
    expect(audited).toHaveLength(341);
    const lines = audited.flatMap(({ entry, findings }) =>
      findings.map((finding) => findingLine(entry, finding)),
    );
    expect(lines.sort()).toEqual(findingLines);
    for (const { questioned, findings } of audited) expect(questioned).toBe(findings.length > 0);
  });

  test('finds the same in an entry alone as among all', async () => {
    const { db } = database;
    const questioned = await db.recordedVote.findMany({ where: { questioned: true } });
    const lines: string[] = [];
    for (const { id, bodyId } of questioned) {
      for (const { entry, findings } of await auditVotes(db, bodyId, [id])) {
        lines.push(...findings.map((finding) => findingLine(entry, finding)));
      }
    }
    expect(lines.sort()).toEqual(findingLines);
  });
});

describe('auditVotes among many', () => {
  const database = testDatabase('recount_template');

  withGeneratedVotes(database);

  test('reads no table of votes from end to end', async () => {
    const ids = Array.from({ length: 50 }, (_, index) => 10_000 + 7 * index);
    const { queries, scans } = await sequentialScans(
      database.url,
      async (db) => expect(await auditVotes(db, 1, ids)).toHaveLength(50),
      tablesOfVotes,
    );
    expect(queries).toBeGreaterThan(5);
    expect(scans).toEqual([]);
  });
});
