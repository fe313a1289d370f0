import { beforeEach, expect, test } from 'vitest';
import { listPeople } from '../queries/list-people';
import { makeAccount } from '../session/account.testing';
import { testDatabase } from '../test-database.testing';
import { changeRole } from './change-role';
import { deactivateEditor } from './deactivate-editor';
import { reactivateEditor } from './reactivate-editor';
import { renameEditor } from './rename-editor';

const database = testDatabase('recount_template');

beforeEach(async () => {
  await database.db.$executeRaw`ALTER TABLE "User" DISABLE TRIGGER an_admin_stays`;
  await database.db.user.updateMany({ data: { role: 'editor' } });
  await database.db.$executeRaw`ALTER TABLE "User" ENABLE TRIGGER an_admin_stays`;
});

function activeAdmins(): Promise<number> {
  return database.db.user.count({ where: { role: 'admin', deactivatedAt: null } });
}

test('the last admin is neither made an editor nor ended, by themselves or past the commands', async () => {
  const { db } = database;
  const ann = await makeAccount(db, { role: 'admin' });
  const ended = await makeAccount(db, { role: 'admin' });
  expect(await deactivateEditor(ann, ended.id)).toMatchObject({ done: true });
  expect(await changeRole(ann, ann.id, 'editor')).toMatchObject({ status: 422 });
  expect(await deactivateEditor(ann, ann.id)).toMatchObject({ status: 422 });
  await expect(
    db.user.update({ where: { id: ann.id }, data: { role: 'editor' } }),
  ).rejects.toThrow();
  await expect(
    db.user.update({ where: { id: ann.id }, data: { deactivatedAt: new Date() } }),
  ).rejects.toThrow();
  expect(await activeAdmins()).toBe(1);
});

test('of admins who all take the role from each other at once, one stays', async () => {
  const { db } = database;
  for (let round = 0; round < 3; round += 1) {
    const admins = await Promise.all([0, 1, 2].map(() => makeAccount(db, { role: 'admin' })));
    const outcomes = await Promise.all(
      admins.map((admin, index) => {
        const other = admins[(index + 1) % admins.length]?.id ?? '';
        return index === 0 ? deactivateEditor(admin, other) : changeRole(admin, other, 'editor');
      }),
    );
    expect(outcomes.some(({ done }) => done)).toBe(true);
    expect(await activeAdmins()).toBeGreaterThanOrEqual(1);
    const statuses = outcomes.map((outcome) => (outcome.done ? 200 : outcome.status));
    expect(statuses.every((status) => [200, 401, 403, 422].includes(status))).toBe(true);
  }
});

test('an account that is ended loses its sessions, and opened again has none of before', async () => {
  const { db } = database;
  const admin = await makeAccount(db, { role: 'admin' });
  const bob = await makeAccount(db, { name: 'Bob' });
  const session = { userId: bob.id, expiresAt: new Date(Date.now() + 1e6) };
  await db.session.create({ data: { id: 'a', token: 'a', ...session } });
  expect(await deactivateEditor(admin, bob.id)).toMatchObject({
    done: true,
    value: { name: 'Bob' },
  });
  expect(await db.session.count({ where: { userId: bob.id } })).toBe(0);
  expect(await deactivateEditor(admin, bob.id)).toMatchObject({ status: 404 });
  expect(await reactivateEditor(admin, bob.id)).toMatchObject({ done: true });
  expect(await reactivateEditor(admin, bob.id)).toMatchObject({ status: 404 });
});

test('who is no admin by the tables changes nothing, whatever they say they are', async () => {
  const { db } = database;
  const eve = { ...(await makeAccount(db, { name: 'Eve' })), role: 'admin' as const };
  const ann = await makeAccount(db, { role: 'admin' });
  for (const outcome of [
    await changeRole(eve, eve.id, 'admin'),
    await deactivateEditor(eve, ann.id),
    await reactivateEditor(eve, ann.id),
  ]) {
    expect(outcome).toMatchObject({ status: 403 });
  }
  expect(await changeRole(ann, 'nobody', 'admin')).toMatchObject({ status: 404 });
});

test('the audit says who gave which role', async () => {
  const { db } = database;
  const ann = await makeAccount(db, { name: 'Ann', role: 'admin' });
  const bob = await makeAccount(db, { name: 'Bob' });
  await changeRole(ann, bob.id, 'admin');
  const entry = await db.auditEntry.findFirst({
    where: { subject: 'User', subjectId: bob.id, action: 'changed' },
    orderBy: { id: 'desc' },
  });
  expect(entry).toMatchObject({
    actorId: ann.id,
    before: { role: 'editor' },
    after: { role: 'admin' },
  });
});

test('names are changed at once from several places, each time whole', async () => {
  const ann = await makeAccount(database.db, { name: 'Ann' });
  const names = ['Ann B', 'Ann C', 'Ann D'];
  const outcomes = await Promise.all(names.map((name) => renameEditor(ann, name)));
  expect(outcomes.every(({ done }) => done)).toBe(true);
  const { name } = await database.db.user.findUniqueOrThrow({ where: { id: ann.id } });
  expect(names).toContain(name);
});

test('people are listed by name, page by page, each once', async () => {
  const { db } = database;
  await db.user.createMany({
    data: Array.from({ length: 60 }, (_, index) => ({
      id: `listed-${index}`,
      name: `Same ${index % 3}`,
      email: `listed-${index}@newsroom.example`,
    })),
  });
  const first = await listPeople(null);
  const second = await listPeople(first.next);
  const seen = [...first.people, ...second.people].map(({ id }) => id);
  expect(first.people).toHaveLength(50);
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.length).toBe(Math.min(100, await db.user.count()));
});
