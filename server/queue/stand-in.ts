import 'server-only';
import pg from 'pg';
import { rescueIntakes } from '../intake/rescue-intakes';

/** How a worker shows that it lives, and looks after the work of those that do not. */
export interface Presence {
  end(): Promise<void>;
  /** Fails where nobody can tell any more that this one lives. */
  readonly lost: Promise<never>;
}

/** Nobody can tell any more that a worker lives: what it holds is given to others. */
export class PresenceLost extends Error {
  constructor(cause?: unknown) {
    super(
      'The worker has lost its connection to the database, and what it held is left to others.',
      {
        cause,
      },
    );
    this.name = 'PresenceLost';
  }
}

/**
 * Holds a lock in a worker's name for as long as its connection lives, which PostgreSQL lets go of when it dies; and
 * gives the work of workers whose lock nobody holds back to the queue, at once and then every few seconds.
 */
export async function standIn({
  connectionString,
  schema,
  name,
}: {
  readonly connectionString: string;
  readonly schema: string;
  readonly name: string;
}): Promise<Presence> {
  const client = new pg.Client({ connectionString, keepAlive: true, query_timeout: 20_000 });
  const lost = new Promise<never>((_, fail) => {
    client.once('error', (error) => fail(new PresenceLost(error)));
    client.once('end', () => fail(new PresenceLost()));
  });
  lost.catch(() => undefined);
  client.on('error', () => undefined);
  await client.connect();
  await client.query('SELECT pg_advisory_lock($1, hashtext($2))', [lockSpace, name]);
  const look = async () => {
    await giveBackLost(client, pg.escapeIdentifier(schema), name);
    await rescueIntakes();
  };
  await look();
  let looking: Promise<void> = Promise.resolve();
  let failing = false;
  const timer = setInterval(() => {
    looking = looking.then(look).then(
      () => {
        failing = false;
      },
      (error: unknown) => {
        // Once for as long as it goes on.
        if (!failing) console.error('The worker cannot look after what others left:', told(error));
        failing = true;
      },
    );
  }, lookEvery);
  return {
    lost,
    async end() {
      clearInterval(timer);
      await looking;
      await client.end().catch(() => undefined);
    },
  };
}

/** What went wrong, by its name and code alone: the rest of an error may hold the address. */
function told(error: unknown): string {
  if (!(error instanceof Error)) return 'an error without a name';
  const code = 'code' in error ? ` (${String(error.code)})` : '';
  return `${error.name}${code}`;
}

/** Milliseconds between two looks. */
const lookEvery = 10_000;

const lockSpace = 7326;

async function giveBackLost(client: pg.Client, schema: string, own: string): Promise<void> {
  const { rows } = await client.query<{ worker: string }>(
    `SELECT DISTINCT locked_by AS worker FROM ${schema}._private_jobs
     WHERE locked_by LIKE 'recount-%' AND locked_by <> $1`,
    [own],
  );
  for (const { worker } of rows) {
    const lock = [lockSpace, worker];
    const { rows: got } = await client.query<{ dead: boolean }>(
      'SELECT pg_try_advisory_lock($1, hashtext($2)) AS dead',
      lock,
    );
    if (!got[0]?.dead) continue;
    await client.query(`SELECT ${schema}.force_unlock_workers($1)`, [[worker]]);
    await client.query('SELECT pg_advisory_unlock($1, hashtext($2))', lock);
  }
}
