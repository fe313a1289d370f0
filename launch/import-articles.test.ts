import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { textOf } from '../server/intake/articles.testing';
import { importsOfTheirOwn } from './imports.testing';
import { startProgram } from './programs.testing';

const { database, folder, rows } = importsOfTheirOwn();

async function settled(): Promise<number> {
  const [row] = await rows(`SELECT count(*)::int FROM "Intake" WHERE state <> 'waiting'`);
  return (row as { count: number }).count;
}

/** A thousand entries: ten of each kind that is no new article, three that fail, and a page now and then. */
function thousand(): string {
  const entries = Array.from({ length: 1000 }, (_, index) => {
    const outlet = `Outlet ${index % 4}`;
    const own = { outlet, homepage: `https://outlet-${index % 4}.example/` };
    const address = `${own.homepage}${index}`;
    const entry = { ...own, address, title: `Report ${index}`, text: textOf(index, 45) };
    // Four before is of the same outlet, and is none of these.
    const before = { text: textOf(index - 4, 45), address: `${own.homepage}${index - 4}` };
    if (index % 100 === 9) return { ...entry, text: before.text };
    if (index % 100 === 29) {
      return { ...entry, address: before.address, title: `Report ${index - 4}` };
    }
    if (index % 100 === 49) return { ...entry, text: `${before.text} One word more.` };
    if (index % 400 === 69) return { ...entry, text: 'Too few words.' };
    if (index % 100 !== 89) return entry;
    const { text, ...page } = entry;
    return { ...page, html: `<html><body><article><p>${text}</p></article></body></html>` };
  });
  return entries.map((entry) => JSON.stringify(entry)).join('\n');
}

test('an archive is in once, although the import and a worker are killed three times', async () => {
  const archive = path.join(folder(), 'archive.jsonl');
  writeFileSync(archive, thousand());
  const env = { DATABASE_URL: database().url, RECOUNT_WORKERS: '2' };
  const importing = () =>
    startProgram(
      'launch/import-entries.ts',
      ['--report', path.join(folder(), 'report.txt'), archive],
      env,
    );
  for (const moment of [1, 350, 700]) {
    const both = [importing(), startProgram('launch/work.ts', [], env)];
    while ((await settled()) < moment && both.every(({ child }) => child.exitCode === null)) {
      await sleep(50);
    }
    for (const { child } of both) child.kill('SIGKILL');
    expect((await Promise.all(both.map(({ ended }) => ended))).map(({ code }) => code)).toEqual([
      null,
      null,
    ]);
  }
  const { code, said } = await importing().ended;

  expect(code).toBe(1);
  expect(said).toContain('1,000 entries of');
  const failures = [70, 470, 870].map(
    (line) => `archive.jsonl, line ${line}: Only 3 words were found`,
  );
  for (const failure of failures) expect(said).toContain(failure);
  expect(
    await rows(`SELECT state::text, count(*)::int FROM "Intake" GROUP BY 1 ORDER BY 1`),
  ).toEqual([
    { state: 'failed', count: 3 },
    { state: 'known', count: 10 },
    { state: 'saved', count: 977 },
    { state: 'taken', count: 10 },
  ]);
  expect(
    await rows(`SELECT count(*)::int AS articles, count(DISTINCT "addressKey")::int AS addresses,
      count("currentVersionId")::int AS current FROM "Article"`),
  ).toEqual([{ articles: 967, addresses: 967, current: 967 }]);
  expect(
    await rows(`SELECT count(*)::int AS versions, count(DISTINCT sha256)::int AS texts,
      count(*) FILTER (WHERE number = 2)::int AS second FROM "ArticleVersion"`),
  ).toEqual([{ versions: 977, texts: 977, second: 10 }]);
  expect(await rows(`SELECT FROM "Intake" WHERE content IS NOT NULL`)).toEqual([]);
  expect(await rows('SELECT FROM recount_queue._private_jobs')).toEqual([]);
}, 600_000);
