import 'server-only';
import { createHash } from 'node:crypto';
import { done, type Outcome, refused } from '../commands/outcome';
import { reading } from '../database';
import { forgetFailures, takeAccountTurn } from './account-turns';
import { askBetterAuth, codeOf, cookiesOf } from './ask-better-auth';
import { askedBy } from './asked-by';
import { giveTurnBack, takeTurn } from './turns';
import { tooOften } from './with-password';

/** Someone who is signed in, or whom a second factor is still asked of; and the cookies that say so. */
export interface SignedIn {
  readonly secondFactor: boolean;
  readonly headers: Headers;
}

/** Failures that an address may have in a quarter of an hour; a newsroom may share one. */
const mostFromAddress = 100;

/**
 * Signs in by e-mail address and password. What is wrong of the two, and whether there is such an account, is not
 * said, and takes as long to find out. Failures are counted by account and by address, for all servers.
 */
export async function signIn(
  headers: Headers,
  given: { readonly email: string; readonly password: string },
): Promise<Outcome<SignedIn>> {
  const asked = askedBy(headers);
  const email = given.email.trim().toLowerCase();
  const fromAddress = await takeTurn('sign-in', asked.address, mostFromAddress);
  if (!fromAddress.allowed) return tooOften(fromAddress.wait);
  if (email === '' || given.password === '' || given.password.length > 1000) return wrong();
  const atAccount = await takeAccountTurn(email);
  if (!atAccount.allowed) return tooOften(atAccount.wait);
  const response = await askBetterAuth(headers, (api) =>
    api.signInEmail({ headers, body: { email, password: given.password }, asResponse: true }),
  );
  if (!response.ok) return wrong();
  await Promise.all([forgetFailures(email), giveTurnBack('sign-in', asked.address)]);
  const { twoFactorRedirect } = (await response.json()) as { twoFactorRedirect?: boolean };
  return done({ secondFactor: twoFactorRedirect === true, headers: cookiesOf(response) });
}

/** Ends signing in by a code of the app that shows them, or by one of the codes for recovery. */
export async function giveSecondFactor(
  headers: Headers,
  given: string,
): Promise<Outcome<SignedIn>> {
  const asked = askedBy(headers);
  const turn = await takeTurn('second factor', asked.address, mostFromAddress);
  if (!turn.allowed) return tooOften(turn.wait);
  const code = given.trim();
  const body = { body: { code: code.replaceAll(' ', '') }, headers, asResponse: true } as const;
  const response = await askBetterAuth(headers, (api) =>
    /^[\d ]*$/.test(code) ? api.verifyTOTP(body) : api.verifyBackupCode(body),
  );
  if (response.ok) {
    if (!(await isFirstUse(response, code))) return used();
    await giveTurnBack('second factor', asked.address);
    return done({ secondFactor: false, headers: cookiesOf(response) });
  }
  const why = await codeOf(response);
  if (why === 'INVALID_CODE' || why === 'INVALID_BACKUP_CODE') {
    return refused(401, 'This is not the code. A new one is shown every thirty seconds.');
  }
  if (why === 'ACCOUNT_TEMPORARILY_LOCKED') {
    return refused(429, 'There were too many codes that were not right. Try again in 15 minutes.');
  }
  return refused(
    401,
    'That took too long, or too many codes were not right. Please sign in again.',
  );
}

/** Whether a code opens an account for the first time (RFC 6238, section 5.2); the session of a second time is ended. */
async function isFirstUse(response: Response, code: string): Promise<boolean> {
  const { token, user } = (await response.json()) as { token: string; user: { id: string } };
  const hash = createHash('sha256').update(`${user.id} ${code}`).digest('hex');
  const { allowed } = await takeTurn('code', hash, 1);
  if (!allowed) await reading((db) => db.session.deleteMany({ where: { token } }));
  return allowed;
}

function used(): Outcome<never> {
  return refused(401, 'This code was used already. Please sign in again with the next one.');
}

function wrong(): Outcome<never> {
  return refused(401, 'No account has this e-mail address and this password.');
}
