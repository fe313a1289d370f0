import type { Invitation } from '@/core/people/invitation';
import { Moment } from '../moment';
import { quietButton } from './looks';

/** Invitations, the newest first, with where each stands. */
export function InvitationsList({ invitations }: { invitations: readonly Invitation[] }) {
  if (invitations.length === 0) return <p className="mt-5 text-soft">Nobody has been invited.</p>;
  return (
    <ul aria-labelledby="invitations-heading" className="mt-6 border-t border-strong-rule">
      {invitations.map((invitation) => (
        <InvitationItem key={invitation.id} invitation={invitation} />
      ))}
    </ul>
  );
}

function InvitationItem({ invitation }: { invitation: Invitation }) {
  const { id, note, role, createdAt, expiresAt, state, madeBy, usedBy } = invitation;
  return (
    <li
      data-key-item
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-rule py-3"
    >
      <div className="min-w-0">
        <p>
          <bdi className="font-semibold">{note || 'Without a note'}</bdi>{' '}
          <span className="text-soft">· {role}</span>
        </p>
        <p className="text-sm text-soft">
          Made by {madeBy === null ? 'the launcher' : <bdi>{madeBy}</bdi>},{' '}
          <Moment at={createdAt} />
          {'; '}
          {state === 'open' && (
            <>
              open until <Moment at={expiresAt} />
            </>
          )}
          {state === 'used' && (
            <>
              used by <bdi>{usedBy}</bdi>
            </>
          )}
          {state === 'revoked' && 'taken back'}
          {state === 'expired' && 'expired'}
        </p>
      </div>
      {state === 'open' && (
        <form action={`/api/editor/invitations/${id}/revoke`} method="post">
          <button
            type="submit"
            className={quietButton}
            aria-label={`Take it back: ${note || 'without a note'}`}
          >
            Take it back
          </button>
        </form>
      )}
    </li>
  );
}
