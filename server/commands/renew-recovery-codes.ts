import 'server-only';
import type { Editor } from '@/core/annotations/editor';
import { askBetterAuth } from '../session/ask-better-auth';
import { withPassword } from '../session/with-password';
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
    if (!response.ok) return refused(403, 'This is not your password.');
    const { backupCodes } = (await response.json()) as { backupCodes: string[] };
    return done(backupCodes);
  });
}
