import { type Answer, ask } from './ask';

/** Who is signed in, and who may be asked to look at something. */
export interface Company {
  readonly me: Person & { readonly role: 'editor' | 'admin' };
  readonly people: readonly Person[];
}

/** Somebody with an account. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** Asks who is signed in by now, whosever desk this is: null where nobody is. */
export function askWho(signal?: AbortSignal): Promise<Answer<Company | null>> {
  return ask('/api/editor/people', { anyone: true, ...(signal && { signal }) });
}
