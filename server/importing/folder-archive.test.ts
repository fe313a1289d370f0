import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mostBytes } from '../taking/limits';
import { folderArchive } from './folder-archive';
import { openArchive } from './open-archive';

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'recount-folder-')));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Uint8Array = 'x'): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

/** What is read of each entry, by its place. */
async function readAll(): Promise<Record<string, unknown>> {
  const all: Record<string, unknown> = {};
  for await (const entry of folderArchive(folder).entries()) {
    all[entry.place] = 'problem' in entry ? entry : await entry.read();
  }
  return all;
}

describe('the archive of a folder', () => {
  it('has its documents in the order of their names, and leaves other files out', async () => {
    for (const name of ['b/2.html', 'b/10.HTM', 'a.txt', 'c.pdf', 'b.docx', 'z/é.txt']) write(name);
    for (const name of ['.git/a.txt', '.a.txt', 'a.json', 'picture.png', 'b/read.me']) write(name);
    symlinkSync(path.join(folder, 'a.txt'), path.join(folder, 'link.txt'));
    symlinkSync(path.join(folder, 'b'), path.join(folder, 'linked'));
    const places: string[] = [];
    for await (const entry of folderArchive(folder).entries()) places.push(entry.place);
    expect(places).toEqual(['a.txt', 'b/10.HTM', 'b/2.html', 'b.docx', 'c.pdf', 'z/é.txt']);
    expect(await folderArchive(folder).count()).toEqual({ entries: 6, leftOut: 4 });
  });

  it('has what is said of a file in the one beside it, the more exact one first', async () => {
    write('a.html', '<p>A');
    write('a.html.json', '{"title":"Of the page"}');
    write('a.json', '{"title":"Of either"}');
    write('a.pdf', '%PDF');
    write('b.txt', 'B');
    const read = await readAll();
    const html = { mediaType: 'text/html', charset: null, given: { title: 'Of the page' } };
    expect(read['a.html']).toEqual({ bytes: new Uint8Array(Buffer.from('<p>A')), ...html });
    expect(read['a.pdf']).toMatchObject({ given: { title: 'Of either' } });
    expect(read['b.txt']).toMatchObject({ mediaType: 'text/plain', given: {} });
  });

  it('says of what cannot be read why', async () => {
    write('a.txt');
    write('a.json', '{"headline":"A"}');
    write('b.txt');
    write('b.json', 'title: B');
    write('c.txt');
    write('c.json', ' '.repeat(70_000));
    truncateSync(write('d.pdf'), mostBytes + 1);
    truncateSync(write('e.pdf'), mostBytes);
    expect(await readAll()).toEqual({
      'a.txt': {
        problem: expect.stringMatching(/^In a\.json beside it: “headline” is not known here\./),
      },
      'b.txt': { problem: 'In b.json beside it: It is no JSON in UTF-8.' },
      'c.txt': {
        problem: 'In c.json beside it: It is larger than 64 kB, which is more than is taken.',
      },
      'd.pdf': { problem: 'It is larger than 16 MB, which is more than is taken.' },
      'e.pdf': expect.objectContaining({ mediaType: 'application/pdf' }),
    });
  });

  it('says of a path that is too long to be kept so, by its bytes', async () => {
    const long = `${'安'.repeat(84)}/`.repeat(8);
    write(`${long}a.txt`);
    write(`${long.slice(0, -90)}/b.txt`);
    expect(await readAll()).toEqual({
      [`${long}a.txt`]: { place: `${long}a.txt`, problem: 'Its path is too long.' },
      [`${long.slice(0, -90)}/b.txt`]: expect.objectContaining({ mediaType: 'text/plain' }),
    });
  });

  it('says of a name that is in no UTF-8 that it cannot be opened by it', async () => {
    const latin1 = Buffer.from('/caf\u00e9.txt', 'latin1');
    writeFileSync(Buffer.concat([Buffer.from(folder), latin1]), 'x');
    expect(await readAll()).toEqual({
      'caf\ufffd.txt': {
        ...{ place: 'caf\ufffd.txt', problem: expect.stringMatching(/is not in UTF-8/) },
      },
    });
    expect(await folderArchive(folder).count()).toEqual({ entries: 1, leftOut: 0 });
  });

  it('goes on past a file that has gone or is a link by now', async () => {
    const [a, b] = [write('a.txt'), write('b.txt')];
    const entries = [];
    for await (const entry of folderArchive(folder).entries()) entries.push(entry);
    rmSync(a);
    rmSync(b);
    symlinkSync('/etc/hostname', b);
    const read = await Promise.all(entries.map(async (entry) => 'read' in entry && entry.read()));
    expect(read[0]).toMatchObject({ problem: 'It is no longer there.' });
    expect(read[1]).toMatchObject({ problem: 'It cannot be read (ELOOP).' });
  });

  it.skipIf(process.getuid?.() === 0)('says of a folder that may not be read so', async () => {
    write('a/b.txt');
    chmodSync(path.join(folder, 'a'), 0);
    expect(await readAll()).toEqual({
      a: { place: 'a', problem: 'It may not be read: permission denied.' },
    });
    chmodSync(path.join(folder, 'a'), 0o700);
  });
});

describe('what is opened', () => {
  it('is a folder, or a file of lines, by its real path', async () => {
    const lines = write('a.JSONL');
    symlinkSync(folder, path.join(folder, 'here'));
    expect(await openArchive(path.join(folder, 'here'))).toMatchObject({
      archive: { path: folder },
    });
    expect(await openArchive(lines)).toMatchObject({ archive: { path: lines } });
  });

  it.each([
    ['none.jsonl', 'There is no file or folder'],
    ['a.html', 'is neither a folder nor a file of JSON Lines'],
    ['/dev/null', 'is neither a folder nor a file of JSON Lines'],
  ])('is not %s', async (name, problem) => {
    write('a.html');
    expect(await openArchive(path.resolve(folder, name))).toEqual({
      problem: expect.stringContaining(problem),
    });
  });
});
