import { longestPassword, shortestPassword } from '@/core/people/password-rules';
import { longestName } from '@/core/people/person';
import { LabelledField } from './labelled-field';
import { mainButton } from './looks';

/** What someone who was invited says of themselves, as a plain form. */
export function InvitationForm({
  token,
  fields,
}: {
  token: string;
  fields: Readonly<Record<string, string>>;
}) {
  return (
    <form action="/api/auth/redeem-invitation" method="post" className="grid gap-4">
      <input type="hidden" name="token" value={token} />
      <LabelledField
        id="name"
        label="Name"
        help="Readers see it beside what you write."
        name="name"
        autoComplete="name"
        defaultValue={fields.name}
        maxLength={longestName}
        required
      />
      <LabelledField
        id="email"
        label="E-mail address"
        help="To sign in with. Admins see it; readers do not."
        name="email"
        type="email"
        autoComplete="username"
        defaultValue={fields.email}
        maxLength={254}
        required
      />
      <LabelledField
        id="password"
        label="Password"
        help={`At least ${shortestPassword} characters of any kind. A few words that come to your mind together make a good one.`}
        name="password"
        type="password"
        autoComplete="new-password"
        minLength={shortestPassword}
        maxLength={2 * longestPassword}
        required
      />
      <div>
        <button type="submit" className={mainButton}>
          Make the account
        </button>
      </div>
    </form>
  );
}
