'use client';

import { useId, useState, useSyncExternalStore } from 'react';
import { queueAddress } from '@/core/queue/queue-options';
import { quietButton } from '../editors/looks';
import {
  forgetList,
  type KeptList,
  keepList,
  keptLists,
  longestName,
  mostLists,
  whenListsChange,
} from './kept-lists-store';

/** The lists that an editor keeps in this browser under a name, and a way to keep the one of `query`. */
export function KeptLists({ query, me }: { query: string; me: string }) {
  const lists = useSyncExternalStore(whenListsChange, () => keptLists(me), nothingOnServer);
  const runs = useSyncExternalStore(never, yes, no);
  if (!runs) return null;
  const isKept = lists.some((list) => list.query === query);
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 pb-4 text-sm print:hidden">
      {lists.length > 0 && (
        <ul aria-label="Lists you keep" className="flex flex-wrap gap-x-5 gap-y-1">
          {lists.map((list) => (
            <li key={list.name} className="flex items-center gap-1.5">
              <a
                href={`${queueAddress}${list.query}`}
                aria-current={list.query === query ? 'page' : undefined}
                className="py-1 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
              >
                <bdi>{list.name}</bdi>
              </a>
              <button
                type="button"
                onClick={() => forgetList(me, list.name)}
                className="size-6 cursor-pointer text-soft hover:text-accent"
              >
                <span aria-hidden="true">×</span>
                <span className="sr-only">Forget the list {list.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {query !== '' && !isKept && <KeepForm query={query} me={me} />}
    </div>
  );
}

function KeepForm({ query, me }: { query: string; me: string }) {
  const [name, setName] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const field = useId();
  const keep = () => {
    const list: KeptList = { name: name.trim(), query };
    if (list.name === '') return;
    const outcome = keepList(me, list);
    setRefused(outcome === 'kept' ? null : sentences[outcome]);
  };
  return (
    <details>
      <summary className="cursor-pointer py-1 text-accent underline decoration-1 underline-offset-[0.18em]">
        Keep this list
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
        className="flex flex-wrap items-end gap-x-3 gap-y-2 pt-1"
      >
        <div>
          <label htmlFor={field} className="block text-soft">
            Name, in this browser
          </label>
          <input
            id={field}
            value={name}
            onChange={(event) => setName(event.target.value)}
            maxLength={longestName}
            required
            className="mt-0.5 min-h-9 w-52 max-w-full border border-strong-rule bg-paper px-2 text-ink"
          />
        </div>
        <button type="submit" className={quietButton}>
          Keep
        </button>
        {refused !== null && (
          <p role="alert" className="basis-full text-conflict">
            {refused} The address of this page keeps the list, too.
          </p>
        )}
      </form>
    </details>
  );
}

const sentences = {
  'too many': `${mostLists} lists are kept already. Forget one of them first.`,
  'keeps nothing': 'This browser keeps nothing for Recount.',
};
const nothing: readonly KeptList[] = [];
const nothingOnServer = () => nothing;
const never = () => () => undefined;
const yes = () => true;
const no = () => false;
