import type { OwnSession } from '@/core/people/account';
import { browserInWords } from '@/core/people/browser-in-words';
import { Moment } from '../moment';
import { AccountSection } from './account-section';
import { quietButton } from './looks';

/** The browsers that one is signed in on: each, and all others, to sign out. */
export function AccountSessions({ sessions }: { sessions: readonly OwnSession[] }) {
  return (
    <AccountSection id="sessions-heading" title="Signed in on">
      <ul aria-labelledby="sessions-heading" className="max-w-2xl border-t border-rule">
        {sessions.map((session) => (
          <li
            data-key-item
            key={session.id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-rule py-3"
          >
            <div className="min-w-0">
              <p>
                {browserInWords(session.browser)}
                {session.current && <strong> · this browser</strong>}
              </p>
              <p className="text-sm text-soft">
                Since <Moment at={session.createdAt} />
                {session.address && <>, from {session.address}</>}; until{' '}
                <Moment at={session.expiresAt} />
              </p>
            </div>
            {!session.current && (
              <form
                action={`/api/editor/account/sessions/${encodeURIComponent(session.id)}/end`}
                method="post"
              >
                <button type="submit" className={quietButton}>
                  Sign it out
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <form action="/api/editor/account/sessions/end-others" method="post" className="mt-4">
          <button type="submit" className={quietButton}>
            Sign out all others
          </button>
        </form>
      )}
    </AccountSection>
  );
}
