import 'server-only';
import type { Editor } from '@/core/annotations/editor';
import { askBetterAuth, refusalBy } from '../session/ask-better-auth';
import { notYourPassword, withPassword } from '../session/with-password';
import { done, type Outcome, refused } from './outcome';

/** Makes the secret of a second factor for an editor, who gives their password. It counts once a code confirms it. */
export function beginSecondFactor(
  editor: Editor,
  headers: Headers,
  password: string,
): Promise<Outcome<null>> {
  return withPassword(editor, async () => {
    const response = await askBetterAuth(headers, (api) =>
      api.enableTwoFactor({ headers, body: { password }, asResponse: true }),
    );
    if (response.ok) return done(null);
    return refusalBy(response, {
      TOTP_ALREADY_ENABLED: refused(422, 'The second factor is on already.'),
      INVALID_PASSWORD: notYourPassword,
    });
  });
}
