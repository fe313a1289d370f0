import 'server-only';
import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { run, type TaskList, type WorkerEvents } from 'graphile-worker';
import pg from 'pg';
import { database } from '../database';
import { dueFeeds } from '../intake/due-feeds';
import { readFeed } from '../intake/read-feed';
import { takeIntake } from '../intake/take-intake';
import { schemaName } from './enqueue';
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
  const events: WorkerEvents = new EventEmitter();
  // Work is locked in the name of the pool that does it, which is given by chance. This is told before it has taken any.
  events.on('pool:create', ({ workerPool }) => {
    workerPool.id = name;
  });
  const runner = await run({
    ...{ pgPool: pool, schema: schemaName(), logger: quietLogger, events },
    ...{ taskList: feeds ? { ...taking, ...following } : taking, concurrency },
    ...{ pollInterval: 2000, noHandleSignals: true },
    crontab: feeds ? '* * * * * due-feeds ?max=1' : '',
  });
  const end = async () => {
    await runner.stop().catch(() => undefined);
    await presence.end();
    await pool.end();
    await database().$disconnect();
  };
  return { end, ended: Promise.race([presence.lost, runner.promise]) };
}

const taking: TaskList = {
  take: (payload) => takeIntake(idOf(payload)),
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
