import 'server-only';
import type { Editor } from '@/core/annotations/editor';
import { askBetterAuth, cookiesOf, refusalBy } from '../session/ask-better-auth';
import { notYourPassword, withPassword } from '../session/with-password';
import { done, type Outcome } from './outcome';

/** Turns an editor's second factor off, who gives their password; gives the new cookies of the session. */
export function endSecondFactor(
  editor: Editor,
  headers: Headers,
  password: string,
): Promise<Outcome<Headers>> {
  return withPassword(editor, async () => {
    const response = await askBetterAuth(headers, (api) =>
      api.disableTwoFactor({ headers, body: { password }, asResponse: true }),
    );
    return response.ok
      ? done(cookiesOf(response))
      : refusalBy(response, { INVALID_PASSWORD: notYourPassword });
  });
}
