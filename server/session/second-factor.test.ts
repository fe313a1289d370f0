import { expect, test, vi } from 'vitest';
import { beginSecondFactor } from '../commands/begin-second-factor';
import { changePassword } from '../commands/change-password';
import { confirmSecondFactor } from '../commands/confirm-second-factor';
import { endSecondFactor } from '../commands/end-second-factor';
import { renewRecoveryCodes } from '../commands/renew-recovery-codes';
import { getBegunFactor } from '../queries/get-begun-factor';
import { testDatabase } from '../test-database.testing';
import { headersWith, makeAccount, password } from './account.testing';
import { codeOf } from './one-time-code.testing';
import { giveSecondFactor, signIn } from './sign-in';

// Each hash takes its time, and a machine that runs other tests besides is slow.
vi.setConfig({ testTimeout: 120_000 });

const database = testDatabase('recount_template');

/** Signs in by the password and gives the headers of the browser that did. */
async function browserOf(email: string): Promise<Headers> {
  const outcome = await signIn(new Headers(), { email, password });
  if (!outcome.done) throw new Error(outcome.sentence);
  return headersWith(outcome.value.headers);
}

const spaced = (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`;

test('a code opens an account once, however it is typed, and the one that set it up not at all', async () => {
  const ada = await makeAccount(database.db);
  const browser = await browserOf(ada.email);
  expect(await beginSecondFactor(ada, browser, password)).toMatchObject({ done: true });
  const begun = await getBegunFactor(ada, browser);
  const secret = begun?.secret ?? '';
  const first = codeOf(secret);
  expect(await confirmSecondFactor(ada, browser, spaced(first))).toMatchObject({ done: true });
  const give = async (code: string) => giveSecondFactor(await browserOf(ada.email), code);

  expect(await give(first)).toMatchObject({
    status: 401,
    sentence: expect.stringContaining('used already'),
  });
  const next = codeOf(secret, 1);
  expect(await give(` ${spaced(next)} `)).toMatchObject({ done: true });
  for (const typed of [next, spaced(next), `${next}\t`]) {
    expect(await give(typed)).toMatchObject({ status: 401 });
  }
  expect(await database.db.session.count({ where: { userId: ada.id } })).toBe(2);
  const [recovery = ''] = begun?.recoveryCodes ?? [];
  expect(await give(recovery)).toMatchObject({ done: true });
  expect(await give(recovery)).toMatchObject({ status: 401 });
});

test('a session that ended meanwhile is not told as a wrong password', async () => {
  const ada = await makeAccount(database.db);
  const browser = await browserOf(ada.email);
  await database.db.session.deleteMany({ where: { userId: ada.id } });
  const wanted = 'nine green bottles on a wall';
  const outcomes = [
    await beginSecondFactor(ada, browser, password),
    await confirmSecondFactor(ada, browser, '123456'),
    await renewRecoveryCodes(ada, browser, password),
    await endSecondFactor(ada, browser, password),
    await changePassword(ada, browser, { current: password, wanted }),
  ];
  for (const outcome of outcomes) {
    expect(outcome).toMatchObject({
      status: 401,
      sentence: expect.stringContaining('not signed in'),
    });
  }
});

test('a wrong password, and what cannot be done, are told as what they are', async () => {
  const ada = await makeAccount(database.db);
  const browser = await browserOf(ada.email);
  const wanted = 'nine green bottles on a wall';
  const wrong = 'not this password at all';
  expect(await beginSecondFactor(ada, browser, wrong)).toMatchObject({ status: 403 });
  expect(await endSecondFactor(ada, browser, wrong)).toMatchObject({ status: 403 });
  expect(await changePassword(ada, browser, { current: wrong, wanted })).toMatchObject({
    status: 403,
  });
  expect(await confirmSecondFactor(ada, browser, '123456')).toMatchObject({ status: 422 });
  expect(await renewRecoveryCodes(ada, browser, password)).toMatchObject({ status: 422 });
});
