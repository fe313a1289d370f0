import { longestPassword } from '@/core/people/password-rules';
import { LabelledField } from './labelled-field';
import { quietButton } from './looks';

/** A form that does something which one's own password is asked for. */
export function PasswordForm({
  action,
  id,
  button,
}: {
  action: string;
  id: string;
  button: string;
}) {
  return (
    <form action={action} method="post" className="grid max-w-md gap-3">
      <LabelledField
        id={id}
        label="Your password"
        name="password"
        type="password"
        autoComplete="current-password"
        maxLength={2 * longestPassword}
        required
      />
      <div>
        <button type="submit" className={quietButton}>
          {button}
        </button>
      </div>
    </form>
  );
}
