import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { archiveOf, described } from './archives.testing';
import { fileOf, hostileArchives, reply } from './hostile-archives.testing';
import { restoreArchive } from './restore-archive';

const tried = hostileArchives();
const { refusal, changed, withRow } = tried;

describe('a row is refused', () => {
  test.each([
    ['Outlet', { slug: null }, /^Line 1 of tables\/Outlet\.jsonl breaks a rule of the database: /],
    ['Outlet', { id: 'one\ntwo' }, /^Line 1 of tables\/Outlet\.jsonl breaks a rule/],
    ['Outlet', { name: 'a\0b' }, /^Line 1 of tables\/Outlet\.jsonl breaks a rule/],
    ['Outlet', { id: 2_147_483_647 }, /^The largest number of tables\/Outlet\.jsonl|^Line/],
    ['Outlet', { more: 1 }, /^Line 1 of tables\/Outlet\.jsonl is no row of its columns/],
    ['Outlet', { __proto__: 1, role: 'admin' }, /is no row of its columns/],
    ['ArticleVersion', { body: 'Other words.' }, /sha256_is_of_body/],
    ['Claim', { quote: 'Other words.' }, /^Line 1 of tables\/Claim\.jsonl .*quote_is_from_body/],
    ['Claim', { lower: 1e300, upper: -1 }, /bounds_/],
    ['ClaimSource', { words: 'Other words.' }, /credit_is_from_body/],
    ['Article', { currentVersionId: 999 }, /Article_currentVersionId_id_fkey/],
    ['Fact', { partOfId: 999 }, /Fact_partOfId_eventId_fkey/],
    ['User', { name: '' }, /name_is_(?:bounded|a_line)/],
    ['User', { name: 'Ada\n\u202e' }, /name_is_a_line/],
    ['Article', { slug: '../Evil slug/x' }, /slug_is_plain/],
    ['Article', { publishedOn: 'infinity' }, /published_on_is_sane/],
    ['Article', { url: 'javascript:alert(1)', addressKey: null }, /url_is_of_the_web/],
    ['Claim', { version: 7 }, /^A claim of the archive has no reading of its version: 1\.$/],
    ['Annotation', { replyToId: reply }, /reply_has_its_annotation/],
    ['Annotation', { version: 3 }, /does not have all of its revisions: 0{8}-/],
    ['Annotation', { authorId: 'nobody' }, /Annotation_authorId_fkey/],
    ['Annotation', { note: 'Forged.' }, /is not as its last revision left it/],
    ['AnnotationRevision', { retracted: true }, /goes on after it was retracted/],
    ['AnnotationRevision', { version: 7 }, /does not have all of its revisions/],
    ['ArticleCorrection', { number: 2 }, /does not have all of its corrections: \d+\.$/],
    ['ArticleCorrection', { reason: ' ' }, /corrections_have_a_reason/],
    ['ArticleCorrection', { changes: [] }, /^Line 1 .* is no row of its columns/],
    ['ArticleCorrection', { changes: [{ field: 'text' }] }, /^Line 1 .* is no row of its columns/],
    [
      'ArticleCorrection',
      { changes: [{ field: 'publishedOn', before: 'yesterday', after: null }] },
      /^Line 1 .* is no row of its columns/,
    ],
    ['ArticleCorrection', { reason: 'Why\n\u202e' }, /corrections_have_a_reason/],
    ['Article', { byline: 'Somebody else' }, /is not as its last correction left it: \d+\.$/],
  ])('of %s with %j', async (table, own, said) => {
    expect(await refusal(await archiveOf(withRow(table, own)))).toMatch(said);
  });

  test.each([{ taken: { text: 'No more.' } }, { typed: { title: 1 } }])(
    'that an editor could not be shown: %j',
    async (own) => {
      const nothing = Object.fromEntries(
        'batchId feedId address mediaType charset given taken typed problem triedAt editorId settledAt articleVersionId'
          .split(' ')
          .map((name) => [name, null]),
      );
      const row = {
        ...{ ...nothing, id: '00000000-0000-4000-8000-000000000009', kind: 'pasted', tries: 1 },
        ...{ state: 'taken', name: 'Pasted', createdAt: '2026-11-26T22:00:00+00:00', ...own },
      };
      const files = changed(fileOf('Intake'), (text) => `${text}${JSON.stringify(row)}\n`);
      expect(await refusal(await archiveOf(described(files)))).toMatch(
        /^Line \d+ of tables\/Intake\.jsonl is no row of its columns/,
      );
    },
  );

  test('that answers a reply', async () => {
    const third = reply.replace(/2$/, '3');
    const two = (text: string, key: string) => {
      const last = text.trimEnd().split('\n').at(-1) ?? '';
      return `${text}${JSON.stringify({ ...JSON.parse(last), [key]: third, ...(key === 'id' ? { replyToId: reply } : {}) })}\n`;
    };
    const first = changed(fileOf('Annotation'), (text) => two(text, 'id'));
    const forged = first.map((file) =>
      file.name === fileOf('AnnotationRevision')
        ? { ...file, text: two(file.text, 'annotationId') }
        : file,
    );
    expect(await refusal(await archiveOf(described(forged)))).toBe(
      `A reply of the archive answers a reply: ${third}.`,
    );
  });

  test('that stands twice, and the line that says so is named', async () => {
    const twice = described(
      changed(fileOf('SeriesPoint'), (text) => `${text}${text.slice(0, text.indexOf('\n') + 1)}`),
    );
    const lines = twice.find(({ name }) => name === fileOf('SeriesPoint'))?.text.split('\n').length;
    expect(await refusal(await archiveOf(twice))).toBe(
      `Line ${(lines ?? 0) - 1} of tables/SeriesPoint.jsonl breaks a rule of the database: SeriesPoint_pkey.`,
    );
  });

  test.each([
    ['an empty line', (text: string) => `\n${text}`, /^Line 1 of tables\/Event\.jsonl is no row/],
    ['a list', (text: string) => `[]\n${text}`, /^Line 1 of tables\/Event\.jsonl is no row/],
    ['half a line', (text: string) => text.slice(0, -10), /does not end|is no row/],
    ['a line that is not UTF-8', (text: string) => text.replace('"id"', '"id\uDC00"'), /is no row/],
  ])('that is %s', async (_, change, said) => {
    const forged = described(changed(fileOf('Event'), change));
    expect(await refusal(await archiveOf(forged))).toMatch(said);
  });
});

test('a status is not in an archive: it follows from the annotations alone', async () => {
  const file = path.join(tried.folder, 'good.tar.gz');
  writeFileSync(file, await archiveOf(tried.files));
  const text = tried.files.find(({ name }) => name === fileOf('Discrepancy'))?.text;
  expect(text).toContain('"fingerprint"');
  expect(text).not.toContain('"status"');
  expect(await restoreArchive(tried.emptyUrl, file)).toHaveProperty('restored');
});
