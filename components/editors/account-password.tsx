import { longestPassword, shortestPassword } from '@/core/people/password-rules';
import { AccountSection } from './account-section';
import { LabelledField } from './labelled-field';
import { quietButton } from './looks';

/** One's own password, to change. */
export function AccountPassword({ email }: { email: string }) {
  return (
    <AccountSection id="password-heading" title="Password">
      <form action="/api/editor/account/password" method="post" className="grid max-w-md gap-3">
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <LabelledField
          id="current"
          label="The password you have now"
          name="current"
          type="password"
          autoComplete="current-password"
          maxLength={2 * longestPassword}
          required
        />
        <LabelledField
          id="wanted"
          label="A new one"
          help={`At least ${shortestPassword} characters of any kind. All other browsers are signed out.`}
          name="wanted"
          type="password"
          autoComplete="new-password"
          minLength={shortestPassword}
          maxLength={2 * longestPassword}
          required
        />
        <div>
          <button type="submit" className={quietButton}>
            Change the password
          </button>
        </div>
      </form>
    </AccountSection>
  );
}
