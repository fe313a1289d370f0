import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { invitationDays } from '../core/people/invitation';
import { hashOfToken, newInvitationToken } from '../server/session/invitation-token';
import { say } from './say';

/**
 * While there is no admin, makes a link by which one person becomes the first, in place of the one that an earlier
 * start made, and says it; `origin` is where Recount is found. Nothing else tells or keeps it.
 */
export async function inviteFirstAdmin(databaseUrl: string, origin: string): Promise<void> {
  const token = await makeInvitation(databaseUrl);
  if (token === null) return;
  say(
    `There is no admin yet. Who opens this link within ${invitationDays} days becomes the first:`,
  );
  say(new URL(`/invitation/${token}`, process.env.PUBLIC_URL || origin).href);
}

async function makeInvitation(databaseUrl: string): Promise<string | null> {
  const schema = new URL(databaseUrl).searchParams.get('schema');
  const client = new pg.Client({ connectionString: databaseUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    if (schema) await client.query("SELECT set_config('search_path', $1, false)", [`"${schema}"`]);
    await client.query('BEGIN');
    // Of several servers that start at once each takes back what the one before it made.
    await client.query("SELECT pg_advisory_xact_lock(hashtext('recount.admins'))");
    const { rowCount } = await client.query(`SELECT FROM "User" WHERE role = 'admin' LIMIT 1`);
    if (rowCount !== 0) return null;
    await client.query(
      `UPDATE "Invitation" SET "revokedAt" = now()
       WHERE "createdById" IS NULL AND "usedAt" IS NULL AND "revokedAt" IS NULL`,
    );
    const token = newInvitationToken();
    await client.query(
      `INSERT INTO "Invitation" (id, "tokenHash", role, note, "expiresAt")
       VALUES ($1, $2, 'admin', 'The first admin', now() + $3 * interval '1 day')`,
      [randomUUID(), hashOfToken(token), invitationDays],
    );
    await client.query('COMMIT');
    return token;
  } finally {
    // Ends the transaction, too, where it was not committed.
    await client.end();
  }
}
