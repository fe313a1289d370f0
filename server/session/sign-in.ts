import 'server-only';
import { waitInWords } from '@/core/people/wait-in-words';
import { done, type Outcome, refused } from '../commands/outcome';
import { reading } from '../database';
import { forgetFailures, takeAccountTurn } from './account-turns';
import { type AskedBy, askedBy } from './asked-by';
import { type Auth, auth } from './auth';
import { giveTurnBack, takeTurn } from './turns';

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
  const response = await asking(asked, ({ api }) =>
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
  const response = await asking(asked, ({ api }) =>
    /^[\d ]*$/.test(code) ? api.verifyTOTP(body) : api.verifyBackupCode(body),
  );
  if (response.ok) {
    await giveTurnBack('second factor', asked.address);
    return done({ secondFactor: false, headers: cookiesOf(response) });
  }
  const { code: why } = (await response.json().catch(() => ({}))) as { code?: string };
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

/** The cookies of an answer, alone. */
export function cookiesOf(response: Response): Headers {
  const headers = new Headers();
  for (const cookie of response.headers.getSetCookie()) headers.append('Set-Cookie', cookie);
  return headers;
}

/** A refusal that says how long to wait. */
export function tooOften(wait: number): Outcome<never> {
  return refused(429, `There were too many attempts. Please try again in ${waitInWords(wait)}.`);
}

function wrong(): Outcome<never> {
  return refused(401, 'No account has this e-mail address and this password.');
}

/** Asks Better Auth, under the origin that we were asked under; what it cannot read of the database is an outage. */
async function asking<Value>(asked: AskedBy, ask: (auth: Auth) => Promise<Value>): Promise<Value> {
  return reading(async () => ask(await auth(asked.origin)));
}
