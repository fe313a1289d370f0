import pg from 'pg';
import { beforeAll } from 'vitest';
import { generateVotes } from '../bench/generate-votes';

/** So many votes that PostgreSQL reads no table of them whole for being small. */
const enough = 20_000;

/** Fills a test file's migrated database with made-up votes before its tests. */
export function withGeneratedVotes(database: { readonly url: string }): void {
  beforeAll(async () => {
    const client = new pg.Client(database.url);
    await client.connect();
    await generateVotes(client, enough);
    await client.end();
  }, 120_000);
}
