import 'server-only';
import type { Editor } from '@/core/annotations/editor';
import { askBetterAuth, cookiesOf, refusalBy, sessionEnded } from '../session/ask-better-auth';
import { readCode, spendCode } from '../session/first-use';
import { withPassword } from '../session/with-password';
import { done, type Outcome, refused } from './outcome';

/** Turns a second factor on, that was begun, by a first code of it; gives the new cookies of the session. */
export function confirmSecondFactor(
  editor: Editor,
  headers: Headers,
  typed: string,
): Promise<Outcome<Headers>> {
  return withPassword(editor, async () => {
    const code = readCode(typed);
    const response = await askBetterAuth(headers, (api) =>
      api.verifyTOTP({ headers, body: { code }, asResponse: true }),
    );
    if (!response.ok) {
      return refusalBy(response, {
        INVALID_CODE: refused(
          403,
          'This is not the code that the app shows now. A new one comes every thirty seconds.',
        ),
        INVALID_TWO_FACTOR_COOKIE: sessionEnded,
        TOTP_NOT_ENABLED: refused(422, 'No second factor was begun. Give your password first.'),
      });
    }
    // Who looked over a shoulder does not sign in with it.
    await spendCode(editor.id, code);
    return done(cookiesOf(response));
  });
}
