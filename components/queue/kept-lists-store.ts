import { parseQueueOptions, queueQuery } from '@/core/queue/queue-options';

/** A list that an editor has named: the query of its address. */
export interface KeptList {
  readonly name: string;
  readonly query: string;
}

/** As many lists as are kept; the oldest goes first. */
const most = 20;

export const longestName = 60;

/** Calls a listener when the lists change, here or in another tab, until what is returned is called. */
export function whenListsChange(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/** The lists that this browser keeps; the same array as long as they are the same. */
export function keptLists(): readonly KeptList[] {
  const text = stored();
  if (text !== known.text) known = { text, lists: read(text) };
  return known.lists;
}

/** Keeps a list under a name, in place of one that has it; false where the browser keeps nothing. */
export function keepList(list: KeptList): boolean {
  const others = keptLists().filter(({ name }) => name !== list.name);
  return write([...others, list].slice(-most));
}

/** Forgets a list. */
export function forgetList(name: string): void {
  write(keptLists().filter((list) => list.name !== name));
}

const listeners = new Set<() => void>();
const key = 'recount.queue-lists';
let known: { text: string; lists: readonly KeptList[] } = { text: '', lists: [] };

function stored(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function write(lists: readonly KeptList[]): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(lists));
  } catch {
    return false;
  }
  for (const listener of listeners) listener();
  return true;
}

/** What stands there may be of an older version, or anybody's: only queries that the queue reads are taken. */
function read(text: string): readonly KeptList[] {
  try {
    const lists: unknown = JSON.parse(text || '[]');
    return (Array.isArray(lists) ? lists : [])
      .slice(-most)
      .flatMap((list: Partial<KeptList> | null) => {
        if (typeof list?.name !== 'string' || typeof list.query !== 'string') return [];
        const query = queueQuery(parseQueueOptions(new URLSearchParams(list.query)));
        return [{ name: list.name.slice(0, longestName), query }];
      });
  } catch {
    return [];
  }
}
