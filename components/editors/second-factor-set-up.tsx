import { AccountSection } from './account-section';
import { LabelledField } from './labelled-field';
import { mainButton } from './looks';
import { RecoveryCodes } from './recovery-codes';

/** What is left to do once a second factor was begun: an app takes up the secret, and shows a first code of it. */
export function SecondFactorSetUp({
  picture,
  secret,
  recoveryCodes,
}: {
  /** SVG of a QR code. */
  picture: string;
  secret: string;
  recoveryCodes: readonly string[];
}) {
  return (
    <>
      <AccountSection id="scan" title="1. Let your app read this">
        {/* biome-ignore lint/performance/noImgElement: A picture that is part of the page needs no loading. */}
        <img
          src={`data:image/svg+xml;base64,${btoa(picture)}`}
          alt="QR code for an app that shows codes"
          className="size-52 border border-rule bg-white p-2"
        />
        <p className="mt-3 max-w-2xl text-sm text-soft">
          Where it cannot, type the secret:{' '}
          <code className="font-mono text-ink">{(secret.match(/.{1,4}/g) ?? []).join(' ')}</code>
        </p>
      </AccountSection>
      <AccountSection id="recovery" title="2. Keep the codes for recovery">
        <RecoveryCodes codes={recoveryCodes} />
      </AccountSection>
      <AccountSection id="confirm" title="3. Give the code that the app shows">
        <form
          action="/api/editor/account/second-factor/confirm"
          method="post"
          className="grid max-w-md gap-3"
        >
          <LabelledField
            id="code"
            label="Code"
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={10}
            required
          />
          <div>
            <button type="submit" className={mainButton}>
              Turn it on
            </button>
          </div>
        </form>
      </AccountSection>
    </>
  );
}
