import type { Editor } from '@/core/annotations/editor';
import { quietButton } from './looks';

/** The ways among editors' pages, of which `here` is the path of the one that is shown, and out. */
export function EditorsNav({ editor, here }: { editor: Editor; here: string }) {
  const ways = [
    ['/editor', 'Queue'],
    ['/editor/articles', 'Articles'],
    ['/editor/account', 'Account'],
    ...(editor.role === 'admin'
      ? [
          ['/editor/people', 'People'],
          ['/editor/audit', 'Audit'],
        ]
      : []),
  ];
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-rule py-2 text-sm print:hidden">
      <nav aria-label="Editors">
        <ul className="flex flex-wrap gap-x-5">
          {ways.map(([address, name]) => (
            <li key={address}>
              <a
                href={address}
                aria-current={address === here ? 'page' : undefined}
                className="inline-block py-1.5 text-ink aria-[current]:font-semibold aria-[current]:no-underline"
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form
        action="/api/auth/sign-out"
        method="post"
        className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 sm:ml-auto"
      >
        <span className="min-w-0 text-soft">
          <bdi>{editor.name}</bdi>, {editor.role}
        </span>
        <button type="submit" className={quietButton}>
          Sign out
        </button>
      </form>
    </div>
  );
}
