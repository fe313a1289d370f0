import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { readDocument } from './read-document';
import { readVotes } from './read-votes';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'recount-akoma-ntoso-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function file(content: string | Uint8Array): string {
  const name = path.join(folder, 'document.xml');
  writeFileSync(name, content);
  return name;
}

function refusal(name: string): string {
  try {
    readDocument(name);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('The file was taken.');
}

describe('a file that is no document', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'the file is empty'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x3c, 0), 'the file is not UTF-8 text; save it as UTF-8'],
    [
      'Latin-1',
      Buffer.from('<a>Côte</a>', 'latin1'),
      'the file is not UTF-8 text; save it as UTF-8',
    ],
    ['NUL bytes', '<a>\0</a>', 'the file holds NUL bytes: it is not XML text'],
    [
      'another encoding by its own word',
      "<?xml version='1.0' encoding='ISO-8859-1'?><a/>",
      'the file says that it is written in ISO-8859-1; save it as UTF-8',
    ],
    ['a PDF', '%PDF-1.7\n', 'this is not XML'],
  ])('%s', (_, content, sentence) => {
    const name = file(content);
    expect(refusal(name)).toBe(`${name}:1: ${sentence}`);
  });

  it('that is missing', () => {
    const name = path.join(folder, 'missing.xml');
    expect(refusal(name)).toBe(`${name}:1: there is no such file`);
    const below = path.join(file('<a/>'), 'below.xml');
    expect(refusal(below)).toBe(`${below}:1: there is no such file`);
  });

  it('that is a folder', () => {
    const name = path.join(folder, 'folder');
    mkdirSync(name);
    expect(refusal(name)).toBe(`${name}:1: this is a folder; name the files in it`);
  });

  it('that has no end', () => {
    const name = path.join(folder, 'pipe');
    execFileSync('mkfifo', [name]);
    expect(refusal(name)).toBe(`${name}:1: this is not a file that can be read to its end`);
  });

  it('that is too large', () => {
    const name = file('<a/>');
    truncateSync(name, 10_000_001);
    expect(refusal(name)).toBe(`${name}:1: the file is larger than 10 MB, which no resolution is`);
  });

  // A superuser may read any file.
  test.skipIf(process.getuid?.() === 0)('that may not be read', () => {
    const name = file('<a/>');
    chmodSync(name, 0);
    expect(refusal(name)).toBe(`${name}:1: there is no permission to read the file`);
    chmodSync(name, 0o600);
  });
});

describe('a file that is a document', () => {
  test.each([
    ['with a byte order mark', '\uFEFF<?xml version="1.0" encoding="utf-8"?><a/>'],
    ['without a declaration', '<a/>'],
    ['with lines of Windows', '<?xml version="1.0"?>\r\n<a>\r\n</a>\r\n'],
  ])('%s', (_, content) => {
    expect(readDocument(file(content)).name).toBe('a');
  });
});

describe('files of one import', () => {
  it('are all read, so that all that is wrong is told', () => {
    const missing = path.join(folder, 'missing.xml');
    const { votes, problems } = readVotes([missing, file('<a/>')], '2026-01-01');
    expect(votes).toEqual([]);
    expect(problems.map(({ problem }) => problem)).toEqual([
      'there is no such file',
      '<a>: this is XML, but no Akoma Ntoso document',
    ]);
  });

  it('are at most a thousand', () => {
    const { problems } = readVotes(
      Array.from({ length: 1001 }, () => 'missing.xml'),
      '2026-01-01',
    );
    expect(problems.map(({ message }) => message)).toEqual([
      'missing.xml:1: this is one file too many; import at most 1000 at once',
    ]);
  });
});
