import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { renamePasskey } from '@/server/commands/rename-passkey';
import { makeAccount } from '@/server/session/account.testing';
import { testDatabase } from '@/server/test-database.testing';

const database = testDatabase('recount_template');

const entries = (subject: string, subjectId: string) =>
  database.db.auditEntry.findMany({ where: { subject, subjectId }, orderBy: { id: 'asc' } });

test('codes that are not right are no changes by the person whose account it is; a new secret is one', async () => {
  const { db } = database;
  const ada = await makeAccount(db);
  const id = randomUUID();
  await db.twoFactor.create({ data: { id, userId: ada.id, secret: 'a', backupCodes: 'b' } });
  await db.twoFactor.update({ where: { id }, data: { failedVerificationCount: 3 } });
  await db.twoFactor.update({ where: { id }, data: { lockedUntil: new Date() } });
  expect(await entries('TwoFactor', id)).toHaveLength(1);
  await db.twoFactor.update({ where: { id }, data: { secret: 'c', failedVerificationCount: 0 } });
  const all = await entries('TwoFactor', id);
  expect(all).toMatchObject([{ action: 'created' }, { action: 'changed', actorId: ada.id }]);
  expect(JSON.stringify(all.map(({ after }) => after))).not.toContain('secret');
});

test('another name of a passkey is in the audit; that it signed in is not', async () => {
  const { db } = database;
  const ada = await makeAccount(db);
  const id = randomUUID();
  await db.passkey.create({
    data: {
      ...{ id, userId: ada.id, name: 'Old', publicKey: 'k', credentialID: id },
      ...{ counter: 0, deviceType: 'singleDevice', backedUp: false },
    },
  });
  await db.passkey.update({ where: { id }, data: { counter: 1 } });
  expect(await entries('Passkey', id)).toHaveLength(1);
  expect(await renamePasskey(ada, id, 'New')).toMatchObject({ done: true });
  expect(await entries('Passkey', id)).toMatchObject([
    { action: 'created' },
    { action: 'changed', actorId: ada.id, before: { name: 'Old' }, after: { name: 'New' } },
  ]);
});

test.each(['', 'x'.repeat(61)])('a passkey cannot have a name of %j', async (name) => {
  const ada = await makeAccount(database.db);
  const data = {
    ...{ id: randomUUID(), userId: ada.id, name, publicKey: 'k', credentialID: randomUUID() },
    ...{ counter: 0, deviceType: 'singleDevice', backedUp: false },
  };
  await expect(database.db.passkey.create({ data })).rejects.toThrow(/name_is_short/);
});
