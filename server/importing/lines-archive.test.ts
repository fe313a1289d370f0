import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linesArchive } from './lines-archive';
import { linesOf } from './lines-of';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'recount-lines-'));
  file = path.join(folder, 'archive.jsonl');
});

afterEach(() => rmSync(folder, { recursive: true }));

async function linesIn(content: string | Uint8Array, most = 1000) {
  writeFileSync(file, content);
  const found: [number, string | null][] = [];
  for await (const { number, bytes } of linesOf(file, most)) {
    found.push([number, bytes?.toString() ?? null]);
  }
  return found;
}

async function entriesIn(content: string | Uint8Array) {
  writeFileSync(file, content);
  const found = [];
  for await (const entry of linesArchive(file).entries()) found.push(entry);
  expect(await linesArchive(file).count()).toEqual({ entries: found.length, leftOut: 0 });
  return found;
}

describe('the lines of a file', () => {
  it.each<[string, string, [number, string | null][]]>([
    ['nothing', '', []],
    ['one without an end', 'a', [[1, 'a']]],
    ['empty ones', '\n \t\r\na\n\n', [[3, 'a']]],
    [
      'one with a mark before it',
      '\ufeffa\r\nb',
      [
        [1, 'a\r'],
        [2, 'b'],
      ],
    ],
    [
      'one that is too long',
      `a\n${'b'.repeat(1001)}\nc`,
      [
        [1, 'a'],
        [2, null],
        [3, 'c'],
      ],
    ],
    ['one that just fits', 'b'.repeat(1000), [[1, 'b'.repeat(1000)]]],
    [
      'a last one that is too long',
      `a\n${'b'.repeat(200_000)}`,
      [
        [1, 'a'],
        [2, null],
      ],
    ],
  ])('are found where there are %s', async (_what, content, expected) => {
    expect(await linesIn(content)).toEqual(expected);
  });

  it('are those that the text has, wherever it is cut in reading', async () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'é', '😀', ' ', '\r'), maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.nat(70_000), async (lines, before) => {
        const all = ['x'.repeat(before), ...lines];
        const expected = all.flatMap((own, index) => (own.trim() === '' ? [] : [[index + 1, own]]));
        expect(await linesIn(all.join('\n'), 100_000)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});

describe('an archive of lines', () => {
  const text = '{"text":"It was adopted.","title":"Council adopts"}';

  it('tells an entry by what it says, wherever it stands and however it is written', async () => {
    const same = '{ "title": " Council  adopts", "byline": null, "text": "It was adopted." }';
    const other = text.replace('adopted', 'rejected');
    const page = text.replace('"text"', '"html"');
    const entries = await entriesIn([text, '', same, other, page].join('\n'));
    const names = entries.map((entry) => ('name' in entry ? entry.name : entry.problem));
    expect(names[0]).toMatch(/^Council adopts · [0-9a-f]{24}$/);
    expect(names[1]).toBe(names[0]);
    expect(new Set(names).size).toBe(3);
    expect(entries.map(({ place }) => place)).toEqual(
      [1, 3, 4, 5].map((number) => `archive.jsonl, line ${number}`),
    );
    const [first] = entries;
    expect(first && 'read' in first && (await first.read())).toEqual({
      bytes: Buffer.from('It was adopted.'),
      ...{ mediaType: 'text/plain', charset: 'utf-8', given: { title: 'Council adopts' } },
    });
  });

  it('says of each line that is no entry why, and goes on', async () => {
    const content = Buffer.concat([
      Buffer.from(`${text}\n[${text}\n${'['.repeat(100_000)}\n`),
      Buffer.from([0x22, 0xff, 0x22, 10]),
      Buffer.from(`5\n${text.replace('text', 'body')}\n${text}`),
    ]);
    const entries = await entriesIn(content);
    expect(entries.map((entry) => ('problem' in entry ? entry.problem : 'an entry'))).toEqual([
      'an entry',
      ...Array.from({ length: 3 }, () => 'The line is no JSON in UTF-8.'),
      'It is no object: an entry is written as {"text": "…", "title": "…"}.',
      expect.stringMatching(/^“body” is not known here\./),
      'an entry',
    ]);
  });

  it('says that a line is too long, without holding it', async () => {
    const entries = await entriesIn(`${text}\n{"text":"${'a'.repeat(16 * 1024 * 1024)}"}\n${text}`);
    expect(entries.map((entry) => ('problem' in entry ? entry.problem : 'an entry'))).toEqual([
      ...['an entry', 'The line is longer than 16 MB, which is more than is taken.', 'an entry'],
    ]);
  });
});
