import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { migrateIfBehind } from '../launch/migrate';
import { migrateQueue } from '../launch/migrate-queue';
import { inProject, projectRoot } from '../launch/project';
import { say, step } from '../launch/say';
import { launch } from '../launch/shutdown';
import { startEmbedded } from '../prisma/embedded/start';
import { madeUpArchive } from './made-up-archive';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    pages: { type: 'string', default: '2000' },
  },
});

/** What a machine that does other things besides makes no difference to. */
const pagesLookedAt = `
  SELECT sum(heap_blks_hit + heap_blks_read + idx_blks_hit + idx_blks_read) AS found
  FROM pg_statio_user_tables WHERE relname IN ('Article', 'ArticleVersion', 'Outlet')`;

/**
 * `npm run bench:importing`: how quickly an archive is brought in, and whether that stays so as more of it is there.
 *
 * Starts a PostgreSQL of its own, which writes as safely as any, and brings in 10,000 articles of JSON Lines and then a
 * folder of 2,000 pages, by the command itself. Prints how many came a second, thousand by thousand, and fails where the
 * last thousand articles of the JSON Lines took a quarter longer than the first.
 */
await launch(async (shutdown) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'recount-bench-'));
  // PostgreSQL runs as a user of its own where this is started by root.
  await chmod(folder, 0o755);
  shutdown.onStop(() => rm(folder, { recursive: true, force: true }));
  const cluster = await step('Starting a PostgreSQL for the bench', () =>
    startEmbedded({ directory: path.join(folder, 'postgres') }),
  );
  shutdown.onStop(cluster.stop);
  await migrateIfBehind(cluster.url);
  await migrateQueue(cluster.url);
  const lines = path.join(folder, 'articles.jsonl');
  const pages = path.join(folder, 'pages');
  await step('Making up an archive', async () => {
    await writeLines(lines, Number(values.articles));
    await writePages(pages, Number(values.pages));
  });
  const rates = await measured(cluster.url, [lines], Number(values.articles));
  await measured(cluster.url, [pages], Number(values.pages));
  const [first, last] = [rates[0] ?? 0, rates.at(-1) ?? 0];
  say(
    `The last thousand articles came at ${((100 * last) / first).toFixed(0)}% of the first’s rate.`,
  );
  if (last < 0.75 * first) throw new Error('It gets slower as more is there.');
});

async function writeLines(file: string, count: number): Promise<void> {
  const out = createWriteStream(file);
  for (const entry of madeUpArchive(count)) {
    if (!out.write(`${JSON.stringify(entry)}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
}

/** Pages of an outlet that the JSON Lines do not have. */
async function writePages(folder: string, count: number): Promise<void> {
  await mkdir(folder);
  let index = 0;
  for (const { text, title, publishedOn } of madeUpArchive(count)) {
    index += 1;
    const paragraphs = text.split('\n\n').map((own) => `<p>${own}</p>`);
    const page = `<!doctype html><html lang="en"><head><title>${title}</title>
      <meta property="og:title" content="${title}"><meta property="og:site_name" content="The Pages">
      <meta property="article:published_time" content="${publishedOn}T08:00:00Z">
      <link rel="canonical" href="https://pages.example/${index}"></head>
      <body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${paragraphs.join('\n')}</article>
      <footer>The Pages</footer></body></html>`;
    await writeFile(path.join(folder, `${String(index).padStart(6, '0')}.html`), page);
  }
}

/** How far an import was at a moment. */
interface Mark {
  readonly at: number;
  /** Pages of the articles' own tables and their indexes that were looked at so far. */
  readonly pages: number;
}

/** Imports an archive by the command. @returns how many came a second, for each thousand. */
async function measured(url: string, args: readonly string[], all: number): Promise<number[]> {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  await client.connect();
  const numberOf = async (sql: string) =>
    Number((await client.query<{ found: string }>(sql)).rows[0]?.found);
  const settled = () => numberOf(`SELECT count(*) AS found FROM "Intake" WHERE state <> 'waiting'`);
  const mark = async () => ({ at: performance.now(), pages: await numberOf(pagesLookedAt) });
  const before = await settled();
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', inProject('launch/import-articles.ts'), ...args],
    { cwd: projectRoot, env: { ...process.env, DATABASE_URL: url }, stdio: 'inherit' },
  );
  const over = once(child, 'exit');
  const marks: Mark[] = [];
  let memory = 0;
  while (child.exitCode === null) {
    const done = (await settled()) - before;
    const wanted = Math.min(all, marks.length * 1000);
    if (done > 0 && done >= wanted && marks.length <= all / 1000) marks.push(await mark());
    memory = Math.max(memory, await mostMemory(child.pid ?? 0));
    await Promise.race([sleep(250), over]);
  }
  const thousands = marks.slice(1).map((own, index) => {
    const { at, pages } = marks[index] ?? own;
    return { rate: 1_000_000 / (own.at - at), pages: (own.pages - pages) / 1000 };
  });
  const list = (numbers: readonly number[]) => numbers.map((own) => own.toFixed(0)).join(' ');
  const rates = thousands.map(({ rate }) => rate);
  say(`Articles a second, by the thousand: ${list(rates)}`);
  say(`Pages of tables looked at for one: ${list(thousands.map(({ pages }) => pages))}`);
  say(`Memory at most: ${(memory / 1024).toFixed(0)} MB`);
  const { rows } = await client.query<{ what: string; count: number }>(
    `SELECT 'articles' AS what, count(*)::int FROM "Article" UNION ALL
     SELECT 'versions', count(*)::int FROM "ArticleVersion" UNION ALL
     SELECT 'intakes ' || state, count(*)::int FROM "Intake" GROUP BY state UNION ALL
     SELECT 'jobs', count(*)::int FROM recount_queue._private_jobs`,
  );
  say(rows.map(({ what, count }) => `${what} ${count}`).join(', '));
  await client.end();
  return rates;
}

/** The most memory, in kB, that the command's child has had; 0 where the system does not tell. */
async function mostMemory(parent: number): Promise<number> {
  const children = await readFile(`/proc/${parent}/task/${parent}/children`, 'utf8').catch(
    () => '',
  );
  let most = 0;
  for (const pid of children.trim().split(' ')) {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    most = Math.max(most, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
  }
  return most;
}
