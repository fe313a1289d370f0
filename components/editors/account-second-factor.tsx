import type { SecondFactorState } from '@/core/people/account';
import { AccountSection } from './account-section';

/** Whether a second factor is on, and the way to change that. */
export function AccountSecondFactor({ state }: { state: SecondFactorState }) {
  return (
    <AccountSection id="factor-heading" title="Second factor">
      <p className="max-w-2xl">
        {state === 'on'
          ? 'It is on: besides your password you are asked for a code that an app on your phone shows.'
          : 'It is off. With it you are asked, besides your password, for a code that an app on your phone shows.'}
      </p>
      <p className="mt-3">
        <a href="/editor/account/second-factor">
          {state === 'on'
            ? 'New recovery codes, or turn it off'
            : state === 'begun'
              ? 'Go on setting it up'
              : 'Set it up'}
        </a>
      </p>
    </AccountSection>
  );
}
