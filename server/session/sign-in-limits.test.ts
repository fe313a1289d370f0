import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { testDatabase } from '../test-database.testing';
import { makeAccount, password } from './account.testing';
import { forgetFailures, takeAccountTurn } from './account-turns';
import { signIn } from './sign-in';
import { giveTurnBack, takeTurn } from './turns';

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

test('the block grows with each failure after it, to a quarter of an hour, and ends after as long without one', async () => {
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
  expect(minutes).toEqual([null, null, null, null, 1, 2, 4, 8, 15, 15, 15]);
  const longAgo = new Date(Date.now() - 16 * 60_000);
  await db.signInFailures.update({ where: { account }, data: { blockedUntil: longAgo } });
  await takeAccountTurn(email);
  expect(await db.signInFailures.findUnique({ where: { account } })).toMatchObject({
    count: 1,
    blockedUntil: null,
  });
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
