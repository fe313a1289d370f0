import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { findOrInstallBrowser } from './browser';
import { buildIfStale } from './build';
import { generateIfStale } from './generate';
import { inProject } from './project';
import { mustRun, program } from './run-child';
import { say, step } from './say';
import { launch } from './shutdown';
import { startTestCluster } from './test-cluster';

const reports = inProject('.recount/reports');
const vitestReport = `${reports}/vitest.json`;
const playwrightReport = `${reports}/playwright.json`;

// `npm test`: every check there is, one after another, up to the first that fails. It uses a
// PostgreSQL and ports of its own, and never the database that DATABASE_URL names.
await launch(
  async (shutdown) => {
    if (existsSync(inProject('.env'))) process.loadEnvFile(inProject('.env'));
    delete process.env.DATABASE_URL;
    await mkdir(reports, { recursive: true });

    say('Checking the style and the direction of imports.');
    await mustRun('biome', biomeArguments(), { visible: true });
    await generateIfStale();
    await step('Checking the types', async () => {
      await mustRun('next typegen', [program('next/dist/bin/next'), 'typegen']);
      await mustRun('tsc', [program('typescript/bin/tsc'), '--noEmit', '--incremental', 'false']);
    });

    process.env.TEST_DATABASE_URL = await startTestCluster(shutdown);
    say('Running the unit and integration tests.');
    await mustRun('vitest', vitestArguments(), { visible: true, env: { NODE_ENV: 'test' } });

    await buildIfStale();
    process.env.RECOUNT_BROWSER = await findOrInstallBrowser();
    say(`Running the tests in a browser, ${process.env.RECOUNT_BROWSER}.`);
    await mustRun('playwright', [program('@playwright/test/cli.js'), 'test'], {
      visible: true,
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
    });
    say(`${await countPassed()} passed, 0 failed`);
  },
  { signalCode: 130 },
);

function biomeArguments(): string[] {
  // Left alone it colours what is written to a file, too.
  const colours = process.stdout.isTTY ? [] : ['--colors=off'];
  return [program('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', ...colours, '.'];
}

function vitestArguments(): string[] {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`];
  return [program('vitest/vitest.mjs'), 'run', ...reporters];
}

async function countPassed(): Promise<number> {
  const vitest = JSON.parse(await readFile(vitestReport, 'utf8')) as { numPassedTests: number };
  const playwright = JSON.parse(await readFile(playwrightReport, 'utf8')) as {
    stats: { expected: number };
  };
  return vitest.numPassedTests + playwright.stats.expected;
}
