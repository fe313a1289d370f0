import 'server-only';
import type { Editor } from '@/core/annotations/editor';
import { askBetterAuth, refusalBy } from '../session/ask-better-auth';
import { notYourPassword, withPassword } from '../session/with-password';
import { done, type Outcome, refused } from './outcome';

/** Makes new codes for recovery, for an editor who gives their password; those of before open nothing any more. */
export function renewRecoveryCodes(
  editor: Editor,
  headers: Headers,
  password: string,
): Promise<Outcome<readonly string[]>> {
  return withPassword(editor, async () => {
    const response = await askBetterAuth(headers, (api) =>
      api.generateBackupCodes({ headers, body: { password }, asResponse: true }),
    );
    if (!response.ok) {
      return refusalBy(response, {
        INVALID_PASSWORD: notYourPassword,
        TWO_FACTOR_NOT_ENABLED: refused(422, 'The second factor is off. Set it up first.'),
      });
    }
    const { backupCodes } = (await response.json()) as { backupCodes: string[] };
    return done(backupCodes);
  });
}
