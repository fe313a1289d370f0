import 'server-only';
import type { Editor } from '@/core/annotations/editor';
import { whyNoPassword } from '@/core/people/password-rules';
import { askBetterAuth, cookiesOf, refusalBy } from '../session/ask-better-auth';
import { withPassword } from '../session/with-password';
import { done, type Outcome, refused } from './outcome';

/** Changes an editor's password, who gives the one before, and ends all other sessions; gives the new cookies. */
export async function changePassword(
  editor: Editor,
  headers: Headers,
  { current, wanted }: { current: string; wanted: string },
): Promise<Outcome<Headers>> {
  const why = whyNoPassword(wanted, editor);
  if (why !== null) return refused(422, why);
  return withPassword(editor, async () => {
    const body = { currentPassword: current, newPassword: wanted, revokeOtherSessions: true };
    const response = await askBetterAuth(headers, (api) =>
      api.changePassword({ headers, body, asResponse: true }),
    );
    return response.ok
      ? done(cookiesOf(response))
      : refusalBy(response, {
          INVALID_PASSWORD: refused(403, 'The password you have now is another one.'),
        });
  });
}
