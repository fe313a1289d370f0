import { createHmac, randomBytes } from 'node:crypto';
import pg from 'pg';

/** Somebody with an account and a session. */
export interface SignedInEditor {
  readonly id: string;
  readonly cookie: string;
}

/**
 * Makes accounts with a session each, as signing in would leave them; the passwords of so many people at once
 * are not what is measured.
 */
export async function signInEditors(
  databaseUrl: string,
  count: number,
): Promise<readonly SignedInEditor[]> {
  const db = new pg.Client({ connectionString: databaseUrl });
  await db.connect();
  try {
    const { rows } = await db.query<{ value: string }>(`SELECT value FROM "ServerSecret"`);
    const secret = rows[0]?.value ?? '';
    const editors: SignedInEditor[] = [];
    for (let number = 1; number <= count; number += 1) {
      const id = `editor-${number}`;
      const token = randomBytes(24).toString('base64url');
      await db.query(
        `INSERT INTO "User" (id, name, email, "updatedAt") VALUES ($1, $2, $3, now())`,
        [id, `Editor ${number}`, `${id}@newsroom.example`],
      );
      await db.query(
        `INSERT INTO "Session" (id, token, "userId", "expiresAt", "updatedAt")
         VALUES ($1, $2, $1, now() + interval '1 hour', now())`,
        [id, token],
      );
      const signature = createHmac('sha256', secret).update(token).digest('base64');
      const value = encodeURIComponent(`${token}.${signature}`);
      editors.push({ id, cookie: `recount.session_token=${value}` });
    }
    return editors;
  } finally {
    await db.end();
  }
}
