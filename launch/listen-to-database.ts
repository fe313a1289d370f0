import pg from 'pg';
import { type Change, tellOfChange } from '../server/live/changes';

/** Milliseconds between two attempts to reach a database that is gone, at least and at most. */
const [SOONEST, LATEST] = [250, 10_000];

/** Milliseconds between two looks whether the connection lives, and that one may take. */
const [heartbeat, patience] = [20_000, 10_000];

/**
 * Listens to what the database says of changes, whoever makes them, and tells it in this process. After an
 * interruption it says that something may have been missed.
 * @returns what ends the listening.
 */
export function listenToDatabase(url: string): () => Promise<void> {
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | null = null;
  let [wait, ended, before] = [SOONEST, false, false];

  const again = () => {
    client = null;
    if (ended || timer !== null) return;
    timer = setTimeout(() => {
      timer = null;
      void connect();
    }, wait);
    timer.unref();
    wait = Math.min(2 * wait, LATEST);
  };

  const connect = async () => {
    const own = new pg.Client({
      ...{ connectionString: url, keepAlive: true },
      ...{ connectionTimeoutMillis: patience, query_timeout: patience },
    });
    client = own;
    own.on('error', () => undefined);
    let beating: NodeJS.Timeout | undefined;
    own.once('end', () => {
      clearInterval(beating);
      if (client === own) again();
    });
    own.on('notification', ({ payload }) => tell(payload));
    try {
      await own.connect();
      await own.query(`LISTEN ${pg.escapeIdentifier(await channelOf(own, url))}`);
      beating = setInterval(() => void beat(own), heartbeat);
      wait = SOONEST;
      if (before) tellOfChange({ kind: 'missed' });
      before = true;
    } catch {
      // A server that is gone is told of by what needs it; here it is only waited for.
      await own.end().catch(() => undefined);
      if (client === own) again();
    }
  };

  void connect();
  return async () => {
    ended = true;
    if (timer !== null) clearTimeout(timer);
    await client?.end().catch(() => undefined);
  };
}

/** The channel of the schema that the address names. */
async function channelOf(client: pg.Client, url: string): Promise<string> {
  const schema = new URL(url, 'postgresql://').searchParams.get('schema') ?? 'public';
  const { rows } = await client.query<{ name: string }>(
    `SELECT ${pg.escapeIdentifier(schema)}.recount_channel() AS name`,
  );
  return rows[0]?.name ?? '';
}

/** A connection whose other end is gone without a word is found out by asking, and given up. */
async function beat(client: pg.Client): Promise<void> {
  try {
    await client.query('SELECT 1');
  } catch {
    await client.end().catch(() => undefined);
  }
}

/** The channel is the database's own: what cannot be read on it is a fault that is said, and changes nothing. */
function tell(payload: string | undefined): void {
  let change: Change;
  try {
    change = JSON.parse(payload ?? '') as Change;
  } catch {
    console.error('The database told of a change that cannot be read.');
    return;
  }
  tellOfChange(change);
}
