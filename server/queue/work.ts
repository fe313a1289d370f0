import 'server-only';
import { randomUUID } from 'node:crypto';
import { type RunnerOptions, run, type TaskList } from 'graphile-worker';
import pg from 'pg';
import { database } from '../database';
import { dueFeeds } from '../intake/due-feeds';
import { readFeed } from '../intake/read-feed';
import { takeIntake } from '../intake/take-intake';
import { mostTries, schemaName } from './enqueue';
import { quietLogger } from './quiet-logger';
import { standIn } from './stand-in';

/** A worker that does what is in the queue until it is ended. */
export interface Worker {
  /** Lets what is being done come to its end, for some seconds. */
  end(): Promise<void>;
  /** Fails where it can go on no longer, as when the database is gone. */
  readonly ended: Promise<void>;
}

/**
 * Starts to do what is in the queue of DATABASE_URL's database, so many pieces at once; without `feeds` only what was
 * brought in, and no feed.
 */
export async function work(
  concurrency: number,
  { feeds = true }: { readonly feeds?: boolean } = {},
): Promise<Worker> {
  const connectionString = process.env.DATABASE_URL ?? '';
  const pool = new pg.Pool({ connectionString, max: concurrency + 3 });
  pool.on('error', () => undefined);
  // A connection that breaks while nobody uses it is no fault of the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const name = `recount-${randomUUID()}`;
  const presence = await standIn({ connectionString, schema: schemaName(), name });
  // Each with a name of its own, by which its work is known to be lost where it dies.
  const runners = await Promise.all(
    Array.from({ length: concurrency }, (_, index) => {
      const options: RunnerOptions & { workerId: string } = {
        ...{ pgPool: pool, schema: schemaName(), logger: quietLogger },
        taskList: feeds ? { ...taking, ...following } : taking,
        ...{ workerId: `${name}.${index}`, concurrency: 1, noHandleSignals: true },
        pollInterval: 2000,
        crontab: feeds && index === 0 ? '* * * * * due-feeds ?max=1' : '',
      };
      return run(options);
    }),
  );
  const end = async () => {
    await Promise.all(runners.map((runner) => runner.stop().catch(() => undefined)));
    await presence.end();
    await pool.end();
    await database().$disconnect();
  };
  return { end, ended: Promise.race([presence.lost, ...runners.map(({ promise }) => promise)]) };
}

const taking: TaskList = {
  take: (payload, { job }) => takeIntake(idOf(payload), job.attempts >= mostTries),
};

const following: TaskList = {
  'read-feed': (payload) => readFeed(Number(idOf(payload))),
  'due-feeds': () => dueFeeds(),
};

function idOf(payload: unknown): string {
  const { id } = payload as { id?: string | number };
  if (id === undefined) throw new Error('Work was put into the queue without a name.');
  return String(id);
}
