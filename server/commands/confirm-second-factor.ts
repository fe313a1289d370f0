import 'server-only';
import type { Editor } from '@/core/annotations/editor';
import { askBetterAuth, cookiesOf } from '../session/ask-better-auth';
import { withPassword } from '../session/with-password';
import { done, type Outcome, refused } from './outcome';

/** Turns a second factor on, that was begun, by a first code of it; gives the new cookies of the session. */
export function confirmSecondFactor(
  editor: Editor,
  headers: Headers,
  code: string,
): Promise<Outcome<Headers>> {
  return withPassword(editor, async () => {
    const body = { code: code.replaceAll(' ', '') };
    const response = await askBetterAuth(headers, (api) =>
      api.verifyTOTP({ headers, body, asResponse: true }),
    );
    return response.ok
      ? done(cookiesOf(response))
      : refused(
          403,
          'This is not the code that the app shows now. A new one comes every thirty seconds.',
        );
  });
}
