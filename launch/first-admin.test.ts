import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeAccount } from '../server/session/account.testing';
import { hashOfToken } from '../server/session/invitation-token';
import { testDatabase } from '../server/test-database.testing';
import { inviteFirstAdmin } from './first-admin';

const database = testDatabase('recount_template');
let said: string;

beforeEach(() => {
  said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});

afterEach(() => vi.restoreAllMocks());

async function link(): Promise<string | undefined> {
  said = '';
  await inviteFirstAdmin(database.url, 'http://localhost:3000');
  return /http:\/\/localhost:3000\/invitation\/([\w-]{43})\n/.exec(said)?.[1];
}

test('each start makes a link for the first admin in place of the one before, and none once there is an admin', async () => {
  const { db } = database;
  const [first, second] = [await link(), await link()];
  expect(first).toBeDefined();
  expect(second).not.toBe(first);
  const open = await db.invitation.findMany({ where: { revokedAt: null } });
  expect(open).toMatchObject([
    { role: 'admin', createdById: null, tokenHash: hashOfToken(second ?? '') },
  ]);
  await makeAccount(db);
  expect(await link()).toBeDefined();
  await makeAccount(db, { role: 'admin' });
  expect(await link()).toBeUndefined();
  expect(said).toBe('');
});
