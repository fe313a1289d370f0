import type { Person } from '@/core/people/person';
import { Moment } from '../moment';
import { quietButton } from './looks';

/** People by name, with what an admin can do about each. */
export function PeopleList({ people }: { people: readonly Person[] }) {
  return (
    <ul aria-labelledby="people-heading" className="border-t border-strong-rule">
      {people.map((person) => (
        <PersonItem key={person.id} person={person} />
      ))}
    </ul>
  );
}

function PersonItem({ person }: { person: Person }) {
  const { id, name, email, role, deactivatedAt, secondFactor } = person;
  const address = `/api/editor/people/${encodeURIComponent(id)}`;
  return (
    <li
      data-key-item
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-rule py-3"
    >
      <div className="min-w-0">
        <p>
          <bdi className="font-semibold">{name}</bdi> <span className="text-soft">· {role}</span>
        </p>
        <p className="text-sm text-soft">
          {email}
          {secondFactor && ' · second factor'}
          {deactivatedAt && (
            <>
              {' '}
              · ended <Moment at={deactivatedAt} />
            </>
          )}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        {deactivatedAt === null ? (
          <>
            <form action={`${address}/role`} method="post">
              <input type="hidden" name="role" value={role === 'admin' ? 'editor' : 'admin'} />
              <button
                type="submit"
                className={quietButton}
                aria-label={`${role === 'admin' ? 'Make an editor' : 'Make an admin'} of ${name}`}
              >
                {role === 'admin' ? 'Make an editor' : 'Make an admin'}
              </button>
            </form>
            <form action={`${address}/deactivate`} method="post">
              <button
                type="submit"
                className={quietButton}
                aria-label={`End the account of ${name}`}
              >
                End the account
              </button>
            </form>
          </>
        ) : (
          <form action={`${address}/reactivate`} method="post">
            <button type="submit" className={quietButton} aria-label={`Open it again for ${name}`}>
              Open it again
            </button>
          </form>
        )}
      </div>
    </li>
  );
}
