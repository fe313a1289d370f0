import { AccountSection } from './account-section';
import { PasswordForm } from './password-form';
import { RecoveryCodes } from './recovery-codes';

const address = '/api/editor/account/second-factor';

/** What can be done with a second factor that is on. `codes` are new ones, shown this once. */
export function SecondFactorOn({ codes }: { codes: readonly string[] | null }) {
  return (
    <>
      <AccountSection id="recovery" title="Codes for recovery">
        {codes === null ? (
          <>
            <p className="mb-3 max-w-2xl">New codes replace those that you have.</p>
            <PasswordForm
              id="password-for-codes"
              action={`${address}/recovery-codes`}
              button="Make new codes"
            />
          </>
        ) : (
          <RecoveryCodes codes={codes} />
        )}
      </AccountSection>
      <AccountSection id="off" title="Turn it off">
        <PasswordForm id="password-to-end" action={`${address}/end`} button="Turn it off" />
      </AccountSection>
    </>
  );
}
