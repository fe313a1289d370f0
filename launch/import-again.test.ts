import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { textOf } from '../server/intake/articles.testing';
import { importsOfTheirOwn } from './imports.testing';
import { type Ended, startProgram } from './programs.testing';

const { database, folder, rows } = importsOfTheirOwn();

function start(...args: readonly string[]) {
  const report = path.join(folder(), 'report.txt');
  const env = { DATABASE_URL: database().url, PUBLIC_URL: 'https://recount.example/' };
  return startProgram('launch/import-entries.ts', ['--report', report, ...args], env);
}

/** Imports, and gives back the exit code with the lines of counts and failures that are said. */
async function importing(
  ...args: readonly string[]
): Promise<Omit<Ended, 'said'> & { told: string[] }> {
  const { code, said } = await start(...args).ended;
  const told = said.split('\n').map((line) => line.trim());
  return { code, told: told.filter((line) => /^[\d,]+ {2}\S|^[^ ].*: .+\.$/.test(line)) };
}

function write(name: string, content: string | object): void {
  const file = path.join(folder(), 'archive', name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
}

describe('a folder', { timeout: 180_000 }, () => {
  const outlet = ['--outlet', 'The Ledger', '--homepage', 'https://ledger.example/'];
  const page = (number: number, title: string) =>
    `<html><head><title>${title}</title></head><body><article><p>${textOf(number)}</p></article></body></html>`;

  test('is gone on with when it has changed', async () => {
    const archive = path.join(folder(), 'archive');
    write('2021/a.html', page(1, 'Council votes on the plan'));
    write('2021/a.json', { address: 'https://ledger.example/a', publishedOn: '2021-05-20' });
    write('b.txt', textOf(2));
    write('b.txt.json', { title: 'A text', byline: 'A. Writer' });
    write('c.txt', 'Too few words.');
    write('c.json', { title: 'Too few' });
    write('d.txt', textOf(4));
    write('e.htm', page(5, 'Council meets again today'));
    write('e.htm.json', { publishedOn: 'yesterday' });
    write('.hidden/f.txt', textOf(6));
    write('notes.md', 'These are no article.');
    symlinkSync(path.join(archive, 'b.txt'), path.join(archive, 'g.txt'));

    const first = await importing(...outlet, archive);
    expect(first.code).toBe(1);
    const [batch] = (await rows('SELECT id FROM "Batch"')) as { id: string }[];
    const waiting = `1  waiting for an editor, at https://recount.example/editor/batches/${batch?.id}`;
    const few =
      'Only 3 words were found in the text; an article has at least 40 words. Bring the whole article.';
    expect(first.told).toEqual([
      ...['2  new', waiting, '2  failed', '2  other files left out'],
      'e.htm: In e.htm.json beside it: “publishedOn” is no day of the years 1000 to 2199: write it as 2024-03-22.',
      `c.txt: ${few}`,
    ]);
    expect(readFileSync(path.join(folder(), 'report.txt'), 'utf8')).toContain(`c.txt: ${few}\n`);
    expect(
      await rows(`SELECT a.title, a."titleBasis", a.url, a.byline, a."publishedOn"::text AS day, o.name AS outlet
        FROM "Article" a JOIN "Outlet" o ON o.id = a."outletId" ORDER BY a.title`),
    ).toEqual([
      {
        ...{ title: 'A text', titleBasis: 'as the archive gives it', url: null },
        ...{ byline: 'A. Writer', day: null, outlet: 'The Ledger' },
      },
      {
        ...{ title: 'Council votes on the plan', url: 'https://ledger.example/a', byline: null },
        ...{ titleBasis: expect.not.stringContaining('archive'), day: '2021-05-20' },
        outlet: 'The Ledger',
      },
    ]);

    // One is mended, one is gone, one is new, and one that is in already has changed.
    write('c.txt', textOf(3));
    rmSync(path.join(archive, 'e.htm'));
    write('h.txt', textOf(8));
    write('h.json', { title: 'Another' });
    write('b.txt', textOf(9));
    const second = await importing(...outlet, archive);
    expect(second.code).toBe(0);
    expect(second.told).toEqual([
      '2  new',
      '2  brought in earlier',
      waiting,
      '2  other files left out',
    ]);
    expect((await importing(...outlet, archive)).told).toEqual([
      ...['0  new', '4  brought in earlier', waiting, '2  other files left out'],
    ]);
    expect(await rows('SELECT FROM "Batch"')).toHaveLength(1);
  });
});

describe('files of JSON Lines', { timeout: 180_000 }, () => {
  const entry = (number: number, own: object = {}) => ({
    ...{ text: textOf(number), title: `Report ${number}`, outlet: 'The Ledger' },
    ...{ homepage: 'https://ledger.example/', address: `https://ledger.example/${number}` },
    ...own,
  });
  const lines = (name: string, ...entries: readonly (object | string)[]) => {
    const all = entries.map((own) => (typeof own === 'string' ? own : JSON.stringify(own)));
    write(name, all.join('\n'));
    return path.join(folder(), 'archive', name);
  };

  test('go on past lines that cannot be read, and know what they have brought in wherever it stands', async () => {
    const short = entry(3, { text: 'Too few words.' });
    const all = [
      entry(1),
      '{"text": ',
      entry(2, { address: 'ledger' }),
      '',
      short,
      entry(1),
      entry(4),
    ];
    const file = lines('a.jsonl', ...all);
    const first = await importing(file);
    expect(first.code).toBe(1);
    expect(first.told).toEqual([
      ...['2  new', '1  here already', '3  failed'],
      'a.jsonl, line 2: The line is no JSON in UTF-8.',
      'a.jsonl, line 3: “address” is no address of the web: one begins with https:// or http://.',
      expect.stringMatching(/^a\.jsonl, line 5: Only 3 words were found/),
    ]);
    // Another text at an address is a version of the article, and what has been mended fails no longer.
    lines('a.jsonl', entry(0), entry(4), entry(1), entry(3), entry(1, { text: textOf(11) }));
    const second = await importing(file);
    expect(second.code).toBe(0);
    expect(second.told).toEqual([
      ...['2  new', '1  new versions of articles that are here', '2  brought in earlier'],
      '1  that had failed are in it no longer',
    ]);
    expect(
      await rows(`SELECT state::text, count(*)::int FROM "Intake" GROUP BY 1 ORDER BY 1`),
    ).toEqual([
      { state: 'saved', count: 5 },
      { state: 'set_aside', count: 1 },
    ]);
  });

  test('are brought in one after the other, each as a batch of its own', async () => {
    const [a, b] = [lines('a.jsonl', entry(1), entry(2)), lines('b.jsonl', entry(2), entry(3))];
    expect(await importing(a, b)).toEqual({
      code: 0,
      told: ['2  new', '1  new', '1  here already'],
    });
    expect(await rows('SELECT FROM "Batch"')).toHaveLength(2);
  });

  test('are brought in once by two imports at once', async () => {
    const file = lines('a.jsonl', ...Array.from({ length: 250 }, (_, number) => entry(number)));
    const both = await Promise.all([importing(file), importing(file)]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(await rows('SELECT count(*)::int FROM "Article"')).toEqual([{ count: 250 }]);
    expect(await rows('SELECT count(*)::int FROM "Intake"')).toEqual([{ count: 250 }]);
  });

  test('are gone on with after they were ended in the middle', async () => {
    const file = lines('a.jsonl', ...Array.from({ length: 600 }, (_, number) => entry(number)));
    const ended = start(file);
    while ((await rows('SELECT FROM "Article" LIMIT 1')).length === 0) await sleep(20);
    ended.child.kill('SIGTERM');
    const { code, said } = await ended.ended;
    expect(code).toBe(130);
    expect(said).toContain('It was ended before it was done. The same command goes on.');
    expect((await importing(file)).code).toBe(0);
    expect(await rows('SELECT count(*)::int FROM "Article"')).toEqual([{ count: 600 }]);
    expect(await rows('SELECT FROM recount_queue._private_jobs')).toEqual([]);
  });
});
