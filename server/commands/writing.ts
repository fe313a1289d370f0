import 'server-only';
import { mayActAs, type Role } from '@/core/annotations/editor';
import type { Prisma } from '@/prisma/generated/client';
import { isCollision } from '../collision';
import { reading } from '../database';
import { oneAtATime } from './one-at-a-time';
import { type Conflict, type Outcome, type Refusal, refused } from './outcome';

/** Milliseconds that a write may take, and may wait for a connection. */
const limits = { timeout: 20_000, maxWait: 10_000 };

/**
 * Does a write in one transaction, in the name of an editor who is found there to have the role that it
 * needs, as the tables have it now; a session does not vouch for it. A refusal undoes all of it.
 *
 * Throws a DatabaseUnavailable where the database does not answer.
 */
export async function writing<Value, Current = never>(
  editorId: string,
  needed: Role,
  write: (db: Prisma.TransactionClient) => Promise<Outcome<Value, Current>>,
): Promise<Outcome<Value, Current>> {
  const taken = await oneAtATime(editorId, () => atOnce(editorId, needed, write));
  return taken?.value ?? tooMany;
}

const tooMany = refused(
  429,
  'You have sent more than can be saved at once, and this was not saved. Try again in a moment.',
);

async function atOnce<Value, Current>(
  editorId: string,
  needed: Role,
  write: (db: Prisma.TransactionClient) => Promise<Outcome<Value, Current>>,
): Promise<Outcome<Value, Current>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await reading((db) =>
        db.$transaction(async (transaction) => {
          const refusal = await refusalOf(transaction, editorId, needed);
          const outcome = refusal ?? (await write(transaction));
          if (!outcome.done) throw new Undone(outcome);
          return outcome;
        }, limits),
      );
    } catch (error) {
      if (error instanceof Undone) return error.outcome as Refusal | Conflict<Current>;
      if (attempt === mostAttempts || !isCollision(error)) throw error;
    }
  }
}

/** Two writes may be in each other's way without being about the same thing; then one is made again. */
const mostAttempts = 5;

/** Carries an outcome out of a transaction that it undoes. */
class Undone extends Error {
  constructor(readonly outcome: Refusal | Conflict<unknown>) {
    super(outcome.sentence);
  }
}

/**
 * Names the editor to the database for this transaction, locked so that a role cannot change meanwhile. One
 * editor's writes come one after another: two that both went on to change the account would wait for each other.
 */
async function refusalOf(
  db: Prisma.TransactionClient,
  editorId: string,
  needed: Role,
): Promise<Refusal | null> {
  const [editor] = await db.$queryRaw<{ role: Role; active: boolean }[]>`
    SELECT role::text AS role, "deactivatedAt" IS NULL AS active,
      set_config('recount.actor', id, true)
    FROM "User" WHERE id = ${editorId} FOR NO KEY UPDATE`;
  if (editor === undefined || !editor.active) {
    return refused(401, 'You are not signed in. Sign in again; what you typed is kept here.');
  }
  if (!mayActAs(editor.role, needed)) return refused(403, 'Only an admin may do this.');
  return null;
}
