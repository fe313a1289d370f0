import { longestName } from '@/core/people/person';
import { AccountSection } from './account-section';
import { LabelledField } from './labelled-field';
import { quietButton } from './looks';

/** One's own name, to change. */
export function AccountName({ name, email }: { name: string; email: string }) {
  return (
    <AccountSection id="name-heading" title="Name">
      <form action="/api/editor/account/name" method="post" className="grid max-w-md gap-3">
        <LabelledField
          id="name"
          label="Name"
          help={`Readers see it beside what you write. You sign in as ${email}.`}
          name="name"
          autoComplete="name"
          defaultValue={name}
          maxLength={longestName}
          required
          dir="auto"
        />
        <div>
          <button type="submit" className={quietButton}>
            Change the name
          </button>
        </div>
      </form>
    </AccountSection>
  );
}
