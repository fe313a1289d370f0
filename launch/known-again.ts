import pg from 'pg';
import { addressKey } from '../core/intake/address-key';
import { bandsOf } from '../core/origins/near-copies';
import { say } from './say';

/**
 * Works out by what articles and feeds are known again, of those that were written before that was kept: some at a
 * time, each for good, so that what is broken off goes on the next time. Says nothing where there is nothing to do.
 */
export async function knownAgain(url: string): Promise<void> {
  const schema = pg.escapeIdentifier(new URL(url).searchParams.get('schema') ?? 'public');
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  let said = false;
  const filled = (rows: number | null) => {
    if (said || !rows) return;
    said = true;
    say('Working out by what earlier articles are known when they come again.');
  };
  try {
    await client.connect();
    await fillKeys(client, `${schema}."Article"`, 'url', filled);
    await fillKeys(client, `${schema}."Feed"`, 'address', filled);
    await fillBands(client, `${schema}."ArticleVersion"`, filled);
  } finally {
    await client.end().catch(() => undefined);
  }
}

type Filled = (rows: number | null) => void;

/** The keys of addresses. Where two rows have one, the first of them keeps it. */
async function fillKeys(
  client: pg.Client,
  table: string,
  column: 'url' | 'address',
  filled: Filled,
): Promise<void> {
  for (let last = 0; ; ) {
    const { rows } = await client.query<{ id: number; address: string }>(
      `SELECT id, "${column}" AS address FROM ${table}
       WHERE id > $1 AND "addressKey" IS NULL AND "${column}" IS NOT NULL ORDER BY id LIMIT 1000`,
      [last],
    );
    if (rows.length === 0) return;
    last = rows.at(-1)?.id ?? last;
    const keyed = rows.map(({ id, address }) => ({ id, key: addressKey(address) }));
    const known = keyed.filter(({ key }) => key !== null);
    const values = [known.map(({ id }) => id), known.map(({ key }) => key)];
    filled((await client.query(withKeys(table), values)).rowCount);
  }
}

function withKeys(table: string): string {
  return `UPDATE ${table} own SET "addressKey" = first.key
    FROM (SELECT DISTINCT ON (key) id, key FROM unnest($1::int[], $2::text[]) given (id, key) ORDER BY key, id) first
    WHERE own.id = first.id AND own."addressKey" IS NULL
      AND NOT EXISTS (SELECT FROM ${table} other WHERE other."addressKey" = first.key)`;
}

/** What texts that are nearly the same share. Texts of fewer than five words have none and stay as they are. */
async function fillBands(client: pg.Client, table: string, filled: Filled): Promise<void> {
  for (let last = 0; ; ) {
    const { rows } = await client.query<{ id: number; body: string }>(
      `SELECT id, body FROM ${table} WHERE id > $1 AND cardinality(bands) = 0 ORDER BY id LIMIT 50`,
      [last],
    );
    if (rows.length === 0) return;
    last = rows.at(-1)?.id ?? last;
    const shared = rows.map(({ id, body }) => ({ id, bands: bandsOf(body) }));
    const given = JSON.stringify(shared.filter(({ bands }) => bands.length > 0));
    const { rowCount } = await client.query(
      `UPDATE ${table} own
       SET bands = ARRAY(SELECT jsonb_array_elements_text(given -> 'bands')::int)
       FROM jsonb_array_elements($1::jsonb) given WHERE own.id = (given ->> 'id')::int`,
      [given],
    );
    filled(rowCount);
  }
}
