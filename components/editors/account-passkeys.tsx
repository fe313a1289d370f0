import { longestPasskeyName, type OwnPasskey } from '@/core/people/account';
import { Moment } from '../moment';
import { AccountSection } from './account-section';
import { AddPasskey } from './add-passkey';
import { field, quietButton } from './looks';

/** One's own passkeys: to add, to rename and to take away. */
export function AccountPasskeys({ passkeys }: { passkeys: readonly OwnPasskey[] }) {
  return (
    <AccountSection id="passkeys-heading" title="Passkeys">
      <p className="mb-4 max-w-2xl">
        A passkey signs you in by your finger, face or PIN, without a password and a code.
      </p>
      {passkeys.length > 0 && (
        <ul aria-labelledby="passkeys-heading" className="mb-5 max-w-2xl border-t border-rule">
          {passkeys.map((passkey) => (
            <Passkey key={passkey.id} passkey={passkey} />
          ))}
        </ul>
      )}
      <AddPasskey />
    </AccountSection>
  );
}

function Passkey({ passkey: { id, name, createdAt } }: { passkey: OwnPasskey }) {
  const address = `/api/editor/account/passkeys/${encodeURIComponent(id)}`;
  return (
    <li data-key-item className="border-b border-rule py-3">
      <p>
        <bdi className="font-semibold">{name}</bdi>
        {createdAt && (
          <span className="text-sm text-soft">
            {' '}
            · added <Moment at={createdAt} />
          </span>
        )}
      </p>
      <div className="mt-2 flex flex-wrap items-end gap-x-3 gap-y-2">
        <form
          action={`${address}/rename`}
          method="post"
          className="flex min-w-0 flex-wrap items-end gap-2"
        >
          <input
            aria-label={`New name of ${name}`}
            name="name"
            defaultValue={name}
            maxLength={longestPasskeyName}
            required
            autoComplete="off"
            className={`${field} max-w-56`}
          />
          <button type="submit" className={quietButton} aria-label={`Rename ${name}`}>
            Rename
          </button>
        </form>
        <form action={`${address}/remove`} method="post">
          <button type="submit" className={quietButton} aria-label={`Take ${name} away`}>
            Take away
          </button>
        </form>
      </div>
    </li>
  );
}
