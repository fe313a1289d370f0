import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { archiveOf, described, type File, tarOf } from './archives.testing';
import { descriptionName } from './description';
import { fileOf, hostileArchives } from './hostile-archives.testing';
import { readArchive } from './read-archive';
import { restoreArchive } from './restore-archive';

const tried = hostileArchives();
const { refusal, changed } = tried;

describe('a file that is no archive', () => {
  test.each([
    ['of nothing', Buffer.from('')],
    ['of words', Buffer.from('Not an archive at all.')],
    ['of packed words', gzipSync('Not a tar at all. '.repeat(200))],
  ])('%s is refused in a sentence', async (_, bytes) => {
    expect(await refusal(bytes)).toMatch(
      /^The (?:file is not|archive is cut|archive does not begin)/,
    );
  });

  test('is a folder, or is not there, as the system says', async () => {
    mkdirSync(path.join(tried.folder, 'sub'));
    for (const name of ['sub', 'nowhere']) {
      await expect(
        restoreArchive(tried.emptyUrl, path.join(tried.folder, name)),
      ).rejects.toMatchObject({
        code: name === 'sub' ? 'EISDIR' : 'ENOENT',
      });
    }
  });
});

describe('an archive is refused', () => {
  test('cut short anywhere', async () => {
    const whole = await archiveOf(tried.files);
    for (const share of [0.0001, 0.2, 0.5, 0.9, 0.9999]) {
      expect(await refusal(whole.subarray(0, Math.floor(whole.length * share)))).toMatch(
        /cut short|is missing|not a tar|does not begin/,
      );
    }
    const tar = await tarOf(tried.files);
    for (const bytes of [512, 20_000, tar.length - 3000]) {
      await refusal(gzipSync(tar.subarray(0, bytes)));
    }
  });

  test('with another byte anywhere, or is the same', async () => {
    const whole = await archiveOf(tried.files);
    const file = path.join(tried.folder, 'flipped.tar.gz');
    const contentOf = async (bytes: Uint8Array) => {
      writeFileSync(file, bytes);
      const lines: string[] = [];
      await readArchive(file, {
        described: (description) => lines.push(JSON.stringify(description)),
        table: async (_, rows) => {
          for await (const row of rows) lines.push(row);
        },
      });
      return lines.join('\n');
    };
    const content = await contentOf(whole);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const other = Buffer.from(whole);
          other[at] = (other[at] ?? 0) ^ by;
          const read = await contentOf(other).catch((error: Error) => error);
          if (typeof read === 'string') expect(read).toBe(content);
          else expect(read.message).toMatch(/^[^\n]+\.$/);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('where a file is not what its description says', async () => {
    const other = changed(fileOf('Outlet'), (text) => text.replace('nz-herald', 'nz-hereld'));
    expect(await refusal(await archiveOf(other))).toBe(
      'tables/Outlet.jsonl is not what was archived: its hash differs.',
    );
    const longer = changed(fileOf('Outlet'), (text) => `${text}${text}`);
    expect(await refusal(await archiveOf(longer))).toMatch(/^tables\/Outlet\.jsonl /);
    const counted = described(tried.files, (as) => ({
      ...as,
      files: as.files.map((file) => ({ ...file, rows: file.rows + 1 })),
    }));
    expect(await refusal(await archiveOf(counted))).toBe(
      'tables/State.jsonl has 195 rows, and recount.json says 196.',
    );
  });

  test.each([
    ['../../etc/passwd', 'file'],
    ['/tmp/recount', 'file'],
    ['tables/../../Outlet.jsonl', 'file'],
    ['tables/Outlet.jsonl\0', 'file'],
    ['x'.repeat(150), 'file'],
    ['tables', 'directory'],
    ['tables/Outlet.jsonl', 'symlink'],
    ['tables/Outlet.jsonl', 'link'],
  ] as const)('with %s, a %s, wherever it stands', async (name, type) => {
    const strange: File =
      type === 'file'
        ? { name, text: '{}\n' }
        : { name, text: '', header: { type, linkname: '/etc/passwd', size: 0 } };
    for (const at of [0, 1, 3, tried.files.length]) {
      const all = [...tried.files.slice(0, at), strange, ...tried.files.slice(at)];
      expect(await refusal(await archiveOf(all))).toMatch(
        /does not begin with|should stand where|does not list/,
      );
    }
  });

  test('that lacks a file, or has two in the other order', async () => {
    const [first, second, third, ...rest] = tried.files as [File, File, File, ...File[]];
    expect(await refusal(await archiveOf([first, third, ...rest]))).toMatch(/should stand where/);
    expect(await refusal(await archiveOf([first, third, second, ...rest]))).toMatch(/should stand/);
    expect(await refusal(await archiveOf(tried.files.slice(0, -1)))).toBe(
      'tables/Intake.jsonl is missing.',
    );
  });

  test('that becomes endlessly much, before it does', async () => {
    const [first] = tried.files as [File];
    const zeros = gzipSync(Buffer.concat([await tarOf([first]), Buffer.alloc(50_000_000)]));
    expect(zeros.length).toBeLessThan(200_000);
    await refusal(zeros);
    const endless = { name: descriptionName, text: 'x'.repeat(2_000_000) };
    expect(await refusal(await archiveOf([endless, ...tried.files]))).toMatch(
      /does not begin with/,
    );
    const beyond = [...tried.files, { name: 'more', text: 'x'.repeat(2_000_000) }];
    expect(await refusal(await archiveOf(beyond))).toMatch(/more than it says|does not list/);
  });

  test.each([
    ['another format', { format: 'else' }, /does not describe an archive of Recount/],
    ['a later version', { version: 2 }, /of version 2 of the format; this Recount reads version 1/],
    ['no moment', { madeAt: 'yesterday' }, /not as it should be, at “madeAt”/],
    ['more than there is to say', { more: true }, /not as it should be/],
    ['other migrations', { migrations: ['20990101000000_later'] }, /whose last migration is 2099/],
    ['a version in lines', { version: 'a\nb' }, /of version "a\\nb" of the format/],
    ['a path of its own', { migrations: ['../\n'] }, /not as it should be, at “migrations\.0”/],
    ['no migrations', { migrations: [] }, /whose last migration is none/],
  ])('that says of itself %s', async (_, own, said) => {
    const forged = described(tried.files, (as) => ({ ...as, ...own }));
    expect(await refusal(await archiveOf(forged))).toMatch(said);
  });

  test('whose description is no JSON', async () => {
    const forged = changed(descriptionName, (text) => text.slice(1));
    expect(await refusal(await archiveOf(forged))).toMatch(/does not describe an archive/);
  });

  test('that has a table which is not known, lacks one or has other columns', async () => {
    const renamed = described(tried.files, (as) => ({
      ...as,
      files: as.files.map((file) => (file.table === 'Feed' ? { ...file, table: 'Account' } : file)),
    }));
    expect(await refusal(await archiveOf(renamed))).toBe(
      'The archive has a table that is not known here: Account.',
    );
    const fewer = described(tried.files, (as) => ({ ...as, files: as.files.slice(1) }));
    expect(await refusal(await archiveOf(fewer))).toMatch(/does not have each table once/);
    const columns = described(tried.files, (as) => ({
      ...as,
      files: as.files.map((file) =>
        file.table === 'User' ? { ...file, columns: { ...file.columns, role: 'text' } } : file,
      ),
    }));
    expect(await refusal(await archiveOf(columns))).toBe(
      'The archive has other columns of User than the database.',
    );
  });
});
