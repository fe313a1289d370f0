import { parseQueueOptions, queueQuery } from '@/core/queue/queue-options';

/** A list that an editor has named: the query of its address. */
export interface KeptList {
  readonly name: string;
  readonly query: string;
}

/** As many lists as are kept of anybody. */
export const mostLists = 20;

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

/** The lists that this browser keeps of somebody; the same array as long as they are the same. */
export function keptLists(userId: string): readonly KeptList[] {
  const text = stored(userId);
  if (text !== known.text || userId !== known.userId) known = { userId, text, lists: read(text) };
  return known.lists;
}

/** Keeps a list under a name, in place of one that has it, or says why it is not kept. */
export function keepList(userId: string, list: KeptList): 'kept' | 'too many' | 'keeps nothing' {
  const others = keptLists(userId).filter(({ name }) => name !== list.name);
  if (others.length >= mostLists) return 'too many';
  return write(userId, [...others, list]) ? 'kept' : 'keeps nothing';
}

/** Forgets a list. */
export function forgetList(userId: string, name: string): void {
  write(
    userId,
    keptLists(userId).filter((list) => list.name !== name),
  );
}

const listeners = new Set<() => void>();
let known: { userId: string; text: string; lists: readonly KeptList[] } = {
  ...{ userId: '', text: '' },
  lists: [],
};

/** Whoever else signs in to the browser is not shown them. */
function keyOf(userId: string): string {
  return `recount.queue-lists/${encodeURIComponent(userId)}`;
}

function stored(userId: string): string {
  try {
    return localStorage.getItem(keyOf(userId)) ?? '';
  } catch {
    return '';
  }
}

function write(userId: string, lists: readonly KeptList[]): boolean {
  try {
    localStorage.setItem(keyOf(userId), JSON.stringify(lists));
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
      .slice(-mostLists)
      .flatMap((list: Partial<KeptList> | null) => {
        if (typeof list?.name !== 'string' || typeof list.query !== 'string') return [];
        const query = queueQuery(parseQueueOptions(new URLSearchParams(list.query)));
        return [{ name: list.name.slice(0, longestName), query }];
      });
  } catch {
    return [];
  }
}
