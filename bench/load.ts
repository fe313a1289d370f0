import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { program } from '../launch/run-child';
import { cpuTime } from './cpu-time';
import type { ServerProcess } from './server-process';

type Options = { seconds: number; gzip: boolean };

/** Answers per second, and the milliseconds of computing that each took the server. */
export type Load = { rate: number; cpu: number };

type Result = {
  requests: { average: number; total: number };
  errors: number;
  timeouts: number;
  non2xx: number;
  statusCodeStats: Record<string, { count: number }>;
};

/**
 * Asks for a page with 32 connections for some seconds, from a process of its own.
 * @throws Error unless every answer was 200 and the page came from the cache, before and after.
 */
export async function load(
  server: ServerProcess,
  path: string,
  { seconds, gzip }: Options,
): Promise<Load> {
  const url = server.url + path;
  const headers = { 'accept-encoding': gzip ? 'gzip' : 'identity' };
  await mustComeFromCache(url, headers);
  const before = await cpuTime(server.pid);
  const { stdout } = await promisify(execFile)(process.execPath, [
    program('autocannon/autocannon.js'),
    ...['--json', '--no-progress', '--connections', '32', '--duration', String(seconds)],
    ...['--headers', `accept-encoding=${headers['accept-encoding']}`, url],
  ]);
  const computed = (await cpuTime(server.pid)) - before;
  await mustComeFromCache(url, headers);
  const result = JSON.parse(stdout) as Result;
  const statuses = Object.keys(result.statusCodeStats);
  if (result.errors + result.timeouts + result.non2xx > 0 || statuses.join() !== '200') {
    throw new Error(
      `${url} answered ${statuses.join(', ')} with ${result.errors} errors and ${result.timeouts} timeouts.`,
    );
  }
  return { rate: result.requests.average, cpu: computed / result.requests.total };
}

const TRIES = 20;
const PAUSE_MS = 100;

// A page past its minute is answered STALE while it is made anew.
async function mustComeFromCache(url: string, headers: Record<string, string>): Promise<void> {
  const seen: string[] = [];
  for (let tries = 0; tries < TRIES; tries++) {
    const response = await fetch(url, { headers });
    await response.arrayBuffer();
    const cache = response.headers.get('x-nextjs-cache');
    if (response.status === 200 && cache === 'HIT') return;
    seen.push(`${response.status} ${cache}`);
    await sleep(PAUSE_MS);
  }
  throw new Error(`${url} does not come from the cache: ${seen.join(', ')}.`);
}
