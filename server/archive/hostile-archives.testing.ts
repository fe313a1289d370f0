import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@/prisma/embedded/test-database';
import { PrismaClient } from '@/prisma/generated/client';
import { driver } from '../driver';
import { testDatabase } from '../test-database.testing';
import { archivedTables } from './archived-tables';
import { archiveInto, described, type File, filesOf } from './archives.testing';
import { restoreArchive } from './restore-archive';

/** An annotation of two versions, and a reply to it, of the archive that is changed. */
export const root = '00000000-0000-4000-8000-000000000001';
export const reply = '00000000-0000-4000-8000-000000000002';

/** Where the rows of a table stand. */
export function fileOf(table: string): string {
  return `tables/${table}.jsonl`;
}

/** Gives a test file an archive of a seeded database, and an empty database to restore what becomes of it into. */
export function hostileArchives() {
  const held = testDatabase('recount_seeded');
  let folder: string;
  let empty: TestDatabase;
  let db: PrismaClient;
  let files: readonly File[];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'recount-hostile-'));
    await annotated();
    const archive = path.join(folder, 'archive.tar.gz');
    await archiveInto(held.url, archive);
    files = await filesOf(archive);
    empty = await createTestDatabase('recount_template');
    db = new PrismaClient({ adapter: driver(empty.url) });
  }, 120_000);

  afterAll(async () => {
    await db.$disconnect();
    await empty.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** An annotation of two versions, a reply to it, and an article that was corrected. */
  async function annotated(): Promise<void> {
    await held.db.user.create({ data: { id: 'ada', name: 'Ada', email: 'ada@example.org' } });
    await held.db.$transaction(async (transaction) => {
      await transaction.$executeRaw`SELECT set_config('recount.actor', 'ada', true)`;
      const own = { authorId: 'ada', note: 'A remark.' };
      const kind = 'passages' as const;
      await transaction.annotation.create({ data: { ...own, id: root, kind, status: 'open' } });
      await transaction.annotation.update({
        where: { id: root },
        data: { note: 'Two.', version: 2 },
      });
      await transaction.annotation.create({
        data: { ...own, id: reply, kind: 'reply', replyToId: root },
      });
      const { id: articleId } = await transaction.article.findFirstOrThrow({
        orderBy: { id: 'asc' },
      });
      await transaction.article.update({ where: { id: articleId }, data: { byline: 'Ada Bell' } });
      const changes = [{ field: 'byline', before: null, after: 'Ada Bell' }];
      const why = { reason: 'The page has it.', editorId: 'ada' };
      await transaction.articleCorrection.create({
        data: { articleId, number: 1, changes, ...why },
      });
    });
  }

  /** Why bytes are not restored; nothing is written then. */
  async function refusal(bytes: Uint8Array): Promise<string> {
    const file = path.join(folder, 'hostile.tar.gz');
    writeFileSync(file, bytes);
    const outcome = await restoreArchive(empty.url, file);
    for (const { name } of archivedTables) {
      const [held] = await db.$queryRawUnsafe<{ rows: boolean }[]>(
        `SELECT EXISTS (SELECT FROM "${name}") AS rows`,
      );
      expect([name, held?.rows]).toEqual([name, false]);
    }
    const [left] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM pg_trigger WHERE tgenabled <> 'O'`;
    expect(left?.count).toBe(0);
    if ('restored' in outcome) throw new Error('It was restored.');
    expect(outcome.problem).toMatch(/^[^\n]+\.$/);
    return outcome.problem;
  }

  /** The archive with the text of one file changed. */
  function changed(name: string, change: (text: string) => string): File[] {
    const before = files.find((file) => file.name === name)?.text ?? '';
    const after = change(before);
    expect(after).not.toBe(before);
    return files.map((file) => (file.name === name ? { name, text: after } : file));
  }

  /** The archive with one row of a table changed, and a description that says so. */
  function withRow(table: string, own: object, at = 0): File[] {
    return described(
      changed(fileOf(table), (text) => {
        const lines = text.split('\n');
        lines[at] = JSON.stringify({ ...JSON.parse(lines[at] ?? ''), ...own });
        return lines.join('\n');
      }),
    );
  }

  return {
    refusal,
    changed,
    withRow,
    get files() {
      return files;
    },
    get folder() {
      return folder;
    },
    get emptyUrl() {
      return empty.url;
    },
  };
}
