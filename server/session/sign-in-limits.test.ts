import { createHash } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { testDatabase } from '../test-database.testing';
import { headersWith, makeAccount, password } from './account.testing';
import { forgetFailures, takeAccountTurn } from './account-turns';
import { signIn } from './sign-in';
import { giveTurnBack, takeTurn } from './turns';

// Each hash takes its time, and a machine that runs other tests besides is slow.
vi.setConfig({ testTimeout: 60_000 });

const database = testDatabase('recount_template');

test('of many tries at one account that come at once, five are made, whether or not there is such an account', async () => {
  const ada = await makeAccount(database.db);
  for (const email of [ada.email, 'nobody@newsroom.example']) {
    const tries = Array.from({ length: 12 }, () => signIn(new Headers(), { email, password: 'x' }));
    const answers = await Promise.all(tries);
    const statuses = answers.map((answer) => (answer.done ? 200 : answer.status)).sort();
    expect(statuses).toEqual([...Array(5).fill(401), ...Array(7).fill(429)]);
  }
  // Blocked for the right password, too, and told for how long.
  expect(await signIn(new Headers(), { email: ada.email, password })).toMatchObject({
    status: 429,
    sentence: expect.stringMatching(
      /^There were too many attempts\. Please try again in \d+ seconds\.$/,
    ),
  });
});

test('the block grows with each failure after it, to five minutes, and is forgotten after as long without one', async () => {
  const { db } = database;
  const email = 'growing@newsroom.example';
  const account = createHash('sha256').update(email).digest('hex');
  const minutes: (number | null)[] = [];
  for (let failures = 0; failures < 11; failures += 1) {
    expect(await takeAccountTurn(email)).toEqual({ allowed: true });
    const { blockedUntil } = await db.signInFailures.findUniqueOrThrow({ where: { account } });
    minutes.push(blockedUntil && Math.round((blockedUntil.getTime() - Date.now()) / 60_000));
    if (blockedUntil === null) continue;
    expect(await takeAccountTurn(email)).toMatchObject({ allowed: false });
    await db.signInFailures.update({ where: { account }, data: { blockedUntil: new Date() } });
  }
  expect(minutes).toEqual([null, null, null, null, 1, 2, 4, 5, 5, 5, 5]);
  // One try in ten minutes blocks nobody.
  const longAgo = new Date(Date.now() - 6 * 60_000);
  await db.signInFailures.update({ where: { account }, data: { blockedUntil: longAgo } });
  await takeAccountTurn(email);
  expect(await db.signInFailures.findUnique({ where: { account } })).toMatchObject({
    count: 1,
    blockedUntil: null,
  });
});

test('what is tried during a block neither counts nor makes it longer', async () => {
  const { db } = database;
  const email = 'blocked@newsroom.example';
  const account = createHash('sha256').update(email).digest('hex');
  for (let failures = 0; failures < 5; failures += 1) await takeAccountTurn(email);
  const before = await db.signInFailures.findUnique({ where: { account } });
  for (let tries = 0; tries < 20; tries += 1) await takeAccountTurn(email);
  expect(await db.signInFailures.findUnique({ where: { account } })).toEqual(before);
});

test('a browser that was signed in to an account before is not kept out by what others try', async () => {
  const ada = await makeAccount(database.db);
  const bob = await makeAccount(database.db, { name: 'Bob' });
  const knows = async (email: string) => {
    const first = await signIn(new Headers(), { email, password });
    return first.done ? headersWith(first.value.headers) : new Headers();
  };
  const [hers, his] = [await knows(ada.email), await knows(bob.email)];
  for (let tries = 0; tries < 6; tries += 1) await takeAccountTurn(ada.email);
  for (const headers of [new Headers(), his, new Headers({ cookie: 'recount.known=a.b' })]) {
    expect(await signIn(headers, { email: ada.email, password })).toMatchObject({ status: 429 });
  }
  expect(await signIn(hers, { email: ada.email, password })).toMatchObject({ done: true });
  // Its own tries have an end, too.
  const name = /recount\.known=([\w-]+)/.exec(hers.get('cookie') ?? '')?.[1] ?? '';
  for (let tries = 0; tries < 9; tries += 1) await takeTurn('known browser', name, 10);
  expect(await signIn(hers, { email: ada.email, password })).toMatchObject({ status: 429 });
});

test('tries from all of a network of IPv6 are counted as one’s', async () => {
  const from = (host: string) => new Headers({ 'x-recount-address': `2001:db8:1:2::${host}` });
  await database.db.$executeRaw`
    INSERT INTO "RateLimit" (id, key, count, "lastRequest")
    VALUES ('six', 'recount sign-in 2001:db8:1:2::/64', 99, ${BigInt(Date.now())})`;
  const email = 'six@newsroom.example';
  expect(await signIn(from('1'), { email, password })).toMatchObject({ status: 401 });
  expect(await signIn(from('2'), { email, password })).toMatchObject({ status: 429 });
});

test('signing in forgets what failed', async () => {
  const ada = await makeAccount(database.db);
  for (const given of ['x', 'y', 'z', 'w'])
    await signIn(new Headers(), { email: ada.email, password: given });
  expect(await signIn(new Headers(), { email: ada.email, password })).toMatchObject({ done: true });
  for (const given of ['x', 'y', 'z', 'w']) {
    expect(await signIn(new Headers(), { email: ada.email, password: given })).toMatchObject({
      status: 401,
    });
  }
  await forgetFailures(ada.email);
});

test('an address has so many tries in a quarter of an hour, however many come at once; another has its own', async () => {
  const turns = await Promise.all(
    Array.from({ length: 30 }, () => takeTurn('test', '192.0.2.1', 10)),
  );
  expect(turns.filter(({ allowed }) => allowed)).toHaveLength(10);
  const refused = turns.find((turn) => !turn.allowed);
  expect(refused).toMatchObject({ wait: expect.any(Number) });
  expect(refused?.allowed === false && refused.wait).toBeGreaterThan(14 * 60);
  expect(await takeTurn('test', '192.0.2.2', 10)).toEqual({ allowed: true });
  await giveTurnBack('test', '192.0.2.2');
  expect(await takeTurn('test', '192.0.2.2', 1)).toEqual({ allowed: true });
  expect(await takeTurn('test', '192.0.2.2', 1)).toMatchObject({ allowed: false });
});

test('failures from one address are refused in the end, at whatever accounts', async () => {
  const headers = new Headers({ 'x-recount-address': '192.0.2.9' });
  await database.db.$executeRaw`
    INSERT INTO "RateLimit" (id, key, count, "lastRequest")
    VALUES ('x', 'recount sign-in 192.0.2.9', 100, ${BigInt(Date.now())})`;
  expect(await signIn(headers, { email: 'a@newsroom.example', password })).toMatchObject({
    status: 429,
  });
});
