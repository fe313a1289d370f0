import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import pg from 'pg';
import { hashPassword } from '../server/session/password-hash';
import { expect, type TestServer, watchErrors } from './fixtures';

/** Someone who has an account, and signed in with it. */
export interface SignedIn {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly userId: string;
  readonly email: string;
  readonly password: string;
}

/** Makes an account of a name and a role, and signs in with it in a browser of its own, as the form would. */
export async function signedIn(
  server: TestServer,
  browser: Browser,
  { name, role }: { name: string; role: 'editor' | 'admin' },
): Promise<SignedIn> {
  const account = await accountOf(server, { name, role });
  const context = await browser.newContext({ baseURL: server.url });
  watchErrors(context);
  await signInTo(context, account);
  const page = await context.newPage();
  return { page, context, ...account };
}

/** An account that nobody has signed in to. */
export interface Account {
  readonly userId: string;
  readonly email: string;
  readonly password: string;
}

/** Writes an account into the database of a server. */
export async function accountOf(
  server: TestServer,
  { name, role }: { name: string; role: 'editor' | 'admin' },
): Promise<Account> {
  const userId = randomUUID();
  const email = `${userId}@newsroom.example`;
  const db = new pg.Client({ connectionString: server.databaseUrl });
  await db.connect();
  try {
    await db.query(
      `INSERT INTO "User" (id, name, email, role, "updatedAt") VALUES ($1, $2, $3, $4, now())`,
      [userId, name, email, role],
    );
    await db.query(
      `INSERT INTO "Account" (id, "accountId", "providerId", "userId", password, "updatedAt")
       VALUES ($1, $2, 'credential', $2, $3, now())`,
      [randomUUID(), userId, await hashPassword(password)],
    );
  } finally {
    await db.end();
  }
  return { userId, email, password };
}

/** Signs a browser in to an account. */
export async function signInTo(
  context: BrowserContext,
  { email, password }: Account,
): Promise<void> {
  const response = await context.request.post('/api/auth/sign-in', { data: { email, password } });
  expect(response.status(), await response.text()).toBe(200);
}

const password = 'a lamp beside seven oranges';
