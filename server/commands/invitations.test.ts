import { expect, test } from 'vitest';
import type { Editor, Role } from '@/core/annotations/editor';
import { getInvitation } from '../queries/get-invitation';
import { listInvitations } from '../queries/list-invitations';
import { makeAccount, password } from '../session/account.testing';
import { hashOfToken } from '../session/invitation-token';
import { signIn } from '../session/sign-in';
import { testDatabase } from '../test-database.testing';
import { changeRole } from './change-role';
import { inviteEditor } from './invite-editor';
import { redeemInvitation } from './redeem-invitation';
import { revokeInvitation } from './revoke-invitation';

const database = testDatabase('recount_template');
let made = 0;

async function link(admin: Editor, role: Role = 'editor'): Promise<string> {
  const outcome = await inviteEditor(admin, { role, note: 'for a test' });
  if (!outcome.done) throw new Error(outcome.sentence);
  return outcome.value.token;
}

/** What a person would type who has this link. */
function typed(token: string) {
  made += 1;
  return { token, name: `Grace ${made}`, email: `grace${made}@newsroom.example`, password };
}

test('of many who use one link at once, one becomes an editor, and the others nothing', async () => {
  const { db } = database;
  const admin = await makeAccount(db, { role: 'admin' });
  const token = await link(admin);
  const before = await db.user.count();
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, () => redeemInvitation(typed(token))),
  );
  expect(outcomes.filter(({ done }) => done)).toHaveLength(1);
  expect(outcomes.filter((outcome) => !outcome.done && outcome.status === 410)).toHaveLength(7);
  expect(await db.user.count()).toBe(before + 1);
  expect(await db.account.count({ where: { userId: { notIn: [admin.id] } } })).toBe(before);
  const used = await db.invitation.findUniqueOrThrow({
    where: { tokenHash: hashOfToken(token) },
    include: { usedBy: true },
  });
  expect(used.usedBy).toMatchObject({ role: 'editor', twoFactorEnabled: false });
  const winner = outcomes.find((outcome) => outcome.done);
  expect(winner?.done && winner.value.email).toBe(used.usedBy?.email);
});

test('who was invited signs in, in the role of the invitation; the audit names them', async () => {
  const { db } = database;
  const admin = await makeAccount(db, { role: 'admin' });
  const given = typed(await link(admin, 'admin'));
  expect(await redeemInvitation(given)).toMatchObject({ done: true });
  expect(await signIn(new Headers(), given)).toMatchObject({ done: true });
  const user = await db.user.findUniqueOrThrow({ where: { email: given.email } });
  expect(user.role).toBe('admin');
  const [entry] = await db.auditEntry.findMany({ where: { subject: 'User', subjectId: user.id } });
  expect(entry).toMatchObject({ actorId: user.id, actorName: user.name, action: 'created' });
});

test('a link that is taken back, expired, unknown, or made by who is no admin any more opens nothing', async () => {
  const { db } = database;
  const admin = await makeAccount(db, { role: 'admin' });
  const demoted = await makeAccount(db, { role: 'admin' });
  const tokens = {
    revoked: await link(admin),
    expired: await link(admin),
    orphaned: await link(demoted),
  };
  const idOf = async (token: string) =>
    (await db.invitation.findUniqueOrThrow({ where: { tokenHash: hashOfToken(token) } })).id;
  expect(await revokeInvitation(admin, await idOf(tokens.revoked))).toMatchObject({ done: true });
  expect(await revokeInvitation(admin, await idOf(tokens.revoked))).toMatchObject({ status: 404 });
  expect(await revokeInvitation(admin, 'no id')).toMatchObject({ status: 404 });
  await db.invitation.update({
    where: { id: await idOf(tokens.expired) },
    data: { createdAt: new Date(0), expiresAt: new Date(1) },
  });
  await changeRole(admin, demoted.id, 'editor');
  const states = [];
  for (const token of [...Object.values(tokens), 'nothing', '']) {
    const [{ state }, outcome] = [await getInvitation(token), await redeemInvitation(typed(token))];
    states.push([state, outcome.done ? 200 : outcome.status]);
  }
  expect(states).toEqual([
    ['revoked', 410],
    ['expired', 410],
    ['revoked', 410],
    ['unknown', 403],
    ['unknown', 403],
  ]);
});

test.each([
  ['no name', { name: ' ' }],
  ['no address', { email: 'grace' }],
  ['a short password', { password: 'too short' }],
  [
    'their address as their password',
    { password: 'grace-of-the-newsroom@x.example', email: 'grace-of-the-newsroom@x.example' },
  ],
])('with %s an invitation stays as it was', async (_, wrong) => {
  const admin = await makeAccount(database.db, { role: 'admin' });
  const token = await link(admin);
  expect(await redeemInvitation({ ...typed(token), ...wrong })).toMatchObject({ status: 422 });
  expect(await getInvitation(token)).toMatchObject({ state: 'open' });
});

test('an address that has an account is not given another, and the invitation stays', async () => {
  const admin = await makeAccount(database.db, { role: 'admin' });
  const token = await link(admin);
  const outcome = await redeemInvitation({ ...typed(token), email: admin.email.toUpperCase() });
  expect(outcome).toMatchObject({ status: 422 });
  expect(await getInvitation(token)).toMatchObject({ state: 'open' });
});

test('an editor invites nobody', async () => {
  const editor = await makeAccount(database.db);
  const claimed = { ...editor, role: 'admin' as const };
  expect(await inviteEditor(claimed, { role: 'admin', note: '' })).toMatchObject({ status: 403 });
});

test('the secret of a link is kept nowhere, not in the audit either', async () => {
  const { db } = database;
  const admin = await makeAccount(db, { role: 'admin' });
  const token = await link(admin);
  const rows = await db.$queryRaw<{ text: string }[]>`
    SELECT to_jsonb(i)::text AS text FROM "Invitation" i UNION ALL SELECT to_jsonb(a)::text FROM "AuditEntry" a`;
  expect(rows.some(({ text }) => text.includes(token))).toBe(false);
  const hash = hashOfToken(token);
  expect(rows.filter(({ text }) => text.includes(hash))).toHaveLength(1);
});

test('invitations are listed page by page, each once', async () => {
  const { db } = database;
  const admin = await makeAccount(db, { role: 'admin' });
  for (let count = 0; count < 25; count += 1) await link(admin);
  const seen: string[] = [];
  let next: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listInvitations>> = await listInvitations(next);
    seen.push(...page.invitations.map(({ id }) => id));
    next = page.next;
  } while (next !== null);
  expect(seen).toHaveLength(await db.invitation.count());
  expect(new Set(seen).size).toBe(seen.length);
});
