import 'server-only';
import { done, type Outcome, refused } from '../commands/outcome';
import { reading } from '../database';
import { forgetFailures, takeAccountTurn } from './account-turns';
import { askBetterAuth, cookiesOf, refusalBy } from './ask-better-auth';
import { askedBy } from './asked-by';
import { accountEnded } from './auth';
import { readCode, spendCode } from './first-use';
import { knownBrowser, rememberBrowser } from './known-browser';
import { requireRoom } from './password-hash';
import { giveTurnBack, takeTurn } from './turns';
import { tooOften } from './with-password';

/** Someone who is signed in, or whom a second factor is still asked of; and the cookies that say so. */
export interface SignedIn {
  readonly secondFactor: boolean;
  readonly headers: Headers;
}

/** Failures that an address may have in a quarter of an hour; a newsroom may share one. */
const mostFromAddress = 100;

/** Failures in a quarter of an hour for a browser that was signed in to the account before. */
const mostFromKnown = 10;

/**
 * Signs in by e-mail address and password. What is wrong of the two, and whether there is such an account, is not
 * said, and takes as long to find out. Failures are counted by account and by address, for all servers; for a browser
 * that has been signed in to the account before, by that browser.
 *
 * Throws a Stopped where too many passwords wait to be looked at; that counts as no try.
 */
export async function signIn(
  headers: Headers,
  given: { readonly email: string; readonly password: string },
): Promise<Outcome<SignedIn>> {
  requireRoom();
  const asked = askedBy(headers);
  const email = given.email.trim().toLowerCase();
  const fromAddress = await takeTurn('sign-in', asked.network, mostFromAddress);
  if (!fromAddress.allowed) return tooOften(fromAddress.wait);
  if (email === '' || given.password === '' || given.password.length > 1000) return wrong;
  const known = await knownBrowser(headers, email);
  const atAccount =
    known === null
      ? await takeAccountTurn(email)
      : await takeTurn('known browser', known, mostFromKnown);
  if (!atAccount.allowed) return tooOften(atAccount.wait);
  const response = await askBetterAuth(headers, (api) =>
    api.signInEmail({ headers, body: { email, password: given.password }, asResponse: true }),
  );
  if (!response.ok) return refusalBy(response, wrongPassword);
  await Promise.all([forgetFailures(email), giveTurnBack('sign-in', asked.network)]);
  const { twoFactorRedirect } = (await response.json()) as { twoFactorRedirect?: boolean };
  const answered = cookiesOf(response);
  answered.append('Set-Cookie', await rememberBrowser(headers, email));
  return done({ secondFactor: twoFactorRedirect === true, headers: answered });
}

/** Ends signing in by a code of the app that shows them, or by one of the codes for recovery. */
export async function giveSecondFactor(
  headers: Headers,
  given: string,
): Promise<Outcome<SignedIn>> {
  const asked = askedBy(headers);
  const turn = await takeTurn('second factor', asked.network, mostFromAddress);
  if (!turn.allowed) return tooOften(turn.wait);
  const code = readCode(given);
  const body = { body: { code }, headers, asResponse: true } as const;
  const response = await askBetterAuth(headers, (api) =>
    /^\d*$/.test(code) ? api.verifyTOTP(body) : api.verifyBackupCode(body),
  );
  if (response.status === 409) return used;
  if (!response.ok) return refusalBy(response, wrongCode);
  const { token, user } = (await response.json()) as { token: string; user: { id: string } };
  if (!(await spendCode(user.id, code))) {
    await reading((db) => db.session.deleteMany({ where: { token } }));
    return used;
  }
  await giveTurnBack('second factor', asked.network);
  return done({ secondFactor: false, headers: cookiesOf(response) });
}

const used = refused(401, 'This code was used already. Please sign in again with the next one.');

const wrong = refused(401, 'No account has this e-mail address and this password.');

const wrongPassword = {
  INVALID_EMAIL_OR_PASSWORD: wrong,
  INVALID_EMAIL: wrong,
  VALIDATION_ERROR: wrong,
  PASSWORD_TOO_LONG: wrong,
  [accountEnded]: wrong,
};

const notTheCode = refused(401, 'This is not the code. A new one is shown every thirty seconds.');

const beginAgain = refused(
  401,
  'That took too long, or too many codes were not right. Please sign in again.',
);

/** Whether a refused code ends the step, so that one signs in again from the start. */
export function endsSecondStep(outcome: Outcome<unknown>): boolean {
  return outcome === used || outcome === beginAgain;
}

const wrongCode = {
  INVALID_CODE: notTheCode,
  INVALID_BACKUP_CODE: notTheCode,
  ACCOUNT_TEMPORARILY_LOCKED: refused(
    429,
    'There were too many codes that were not right. Try again in 15 minutes.',
  ),
  INVALID_TWO_FACTOR_COOKIE: beginAgain,
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: beginAgain,
  TOTP_NOT_ENABLED: beginAgain,
  BACKUP_CODES_NOT_ENABLED: beginAgain,
  [accountEnded]: beginAgain,
};
