import { expect, test, vi } from 'vitest';
import { testDatabase } from '../test-database.testing';
import { headersWith, makeAccount, password } from './account.testing';
import { mostSessions } from './bound-sessions';
import { currentEditor } from './current-editor';
import { signIn } from './sign-in';

const database = testDatabase('recount_template');

/** Signs in and gives the headers of the browser that is then signed in. */
async function browserOf(email: string, headers = new Headers()): Promise<Headers> {
  const outcome = await signIn(headers, { email, password });
  if (!outcome.done) throw new Error(outcome.sentence);
  return headersWith(outcome.value.headers);
}

test('who signs in is known by the cookie, until the session ends or the account is deactivated', async () => {
  const { db } = database;
  const ada = await makeAccount(db);
  const browser = await browserOf(ada.email);
  expect(await currentEditor(browser)).toMatchObject(ada);

  const other = await browserOf(ada.email.toUpperCase());
  await db.session.deleteMany({ where: { id: (await currentEditor(other))?.session ?? '' } });
  expect(await currentEditor(other)).toBeNull();

  await db.user.update({ where: { id: ada.id }, data: { deactivatedAt: new Date() } });
  expect(await currentEditor(browser)).toBeNull();
  expect(await signIn(new Headers(), { email: ada.email, password })).toMatchObject({
    done: false,
    status: 401,
  });
});

test('a session that has expired is none', async () => {
  const { db } = database;
  const ada = await makeAccount(db);
  const browser = await browserOf(ada.email);
  await db.session.updateMany({ where: { userId: ada.id }, data: { expiresAt: new Date(0) } });
  expect(await currentEditor(browser)).toBeNull();
});

test.each([
  ['no cookie', ''],
  ['nothing in it', 'recount.session_token='],
  ['no signature', 'recount.session_token=abc'],
  ['a signature that is not ours', `recount.session_token=abc.${'A'.repeat(43)}%3D`],
  ['what does not decode', 'recount.session_token=%zz.%zz'],
])('a cookie with %s is nobody’s', async (_, cookie) => {
  expect(await currentEditor(new Headers({ cookie }))).toBeNull();
});

test('a token with another’s signature is nobody’s', async () => {
  const ada = await makeAccount(database.db);
  const cookie = (await browserOf(ada.email)).get('cookie') ?? '';
  const bob = await makeAccount(database.db, { name: 'Bob' });
  const other = (await browserOf(bob.email)).get('cookie') ?? '';
  const mixed = `${cookie.split('.').slice(0, 2).join('.')}.${other.split('.').at(-1)}`;
  expect(await currentEditor(new Headers({ cookie: mixed }))).toBeNull();
});

test('cookies are out of scripts’ reach, and bound to the host where it is asked over HTTPS', async () => {
  const ada = await makeAccount(database.db);
  const over = async (origin: string) => {
    const outcome = await signIn(new Headers({ 'x-recount-origin': origin }), {
      email: ada.email,
      password,
    });
    if (!outcome.done) throw new Error(outcome.sentence);
    // Beside that of the session stands the one by which the browser is known again.
    const [session = '', known = ''] = outcome.value.headers.getSetCookie();
    expect(known).toMatch(
      /^recount\.known=[\w-]+\.[\w-]+; .*Path=\/api\/auth\/sign-in; HttpOnly; SameSite=Lax/,
    );
    expect(/; Secure/.test(known)).toBe(origin.startsWith('https:'));
    return session;
  };
  const plain = await over('http://localhost:3000');
  expect(plain).toMatch(
    /^recount\.session_token=[^;]+; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/i,
  );
  const secure = await over('https://recount.example');
  expect(secure).toMatch(/^__Host-recount\.session_token=/);
  for (const attribute of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/']) {
    expect(secure.toLowerCase()).toContain(attribute.toLowerCase());
  }
  expect(secure).not.toMatch(/domain/i);
});

test('an unknown address, a wrong password and nothing at all are refused with the same words', async () => {
  const ada = await makeAccount(database.db);
  const answers = await Promise.all(
    [
      { email: 'nobody@newsroom.example', password },
      { email: ada.email, password: 'not this password at all' },
      { email: 'no address', password },
      { email: '', password: '' },
    ].map((given) => signIn(new Headers(), given)),
  );
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toMatchObject({ done: false, status: 401 });
});

test('a person is signed in on so many browsers at most: the oldest ends', async () => {
  const { db } = database;
  const ada = await makeAccount(db);
  const first = await browserOf(ada.email);
  const { session = '' } = (await currentEditor(first)) ?? {};
  await db.session.update({ where: { id: session }, data: { createdAt: new Date(0) } });
  await db.session.createMany({
    data: Array.from({ length: mostSessions - 1 }, (_, index) => ({
      id: `s${index}-${ada.id}`,
      token: `t${index}-${ada.id}`,
      userId: ada.id,
      expiresAt: new Date(Date.now() + 1e6),
    })),
  });
  expect(await currentEditor(first)).not.toBeNull();
  await browserOf(ada.email);
  expect(await currentEditor(first)).toBeNull();
  expect(await db.session.count({ where: { userId: ada.id } })).toBe(mostSessions);
});

test('sessions that have expired are forgotten, whosever they are', async () => {
  const { db } = database;
  const [ada, bob] = [await makeAccount(db), await makeAccount(db, { name: 'Bob' })];
  const expired = (userId: string) => ({
    ...{ id: `e-${userId}`, token: `e-${userId}`, userId },
    expiresAt: new Date(Date.now() - 1000),
  });
  await browserOf(bob.email);
  await db.session.createMany({ data: [expired(ada.id), expired(bob.id)] });
  await browserOf(ada.email);
  expect(await db.session.count({ where: { userId: bob.id } })).toBe(1);
  expect(await db.session.count({ where: { userId: ada.id } })).toBe(1);
  // Nobody ended them.
  const ends = await db.auditEntry.findMany({
    where: { subject: 'Session', subjectId: `e-${bob.id}`, action: 'deleted' },
  });
  expect(ends).toMatchObject([{ actorId: null }]);
});

test('Better Auth signs by the secret that all of Recount knows, whatever else is set', async () => {
  const ada = await makeAccount(database.db);
  vi.stubEnv('BETTER_AUTH_SECRETS', `1:${'x'.repeat(40)}`);
  const origin = { 'x-recount-origin': 'http://secrets.example' };
  const outcome = await signIn(new Headers(origin), { email: ada.email, password });
  vi.unstubAllEnvs();
  if (!outcome.done) throw new Error(outcome.sentence);
  expect(await currentEditor(headersWith(outcome.value.headers, origin))).toMatchObject(ada);
});
