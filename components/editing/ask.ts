import { deskHeader } from '@/core/annotations/editor';

/**
 * What the server answers an editor's tool: a value; or why there is none, with what stands now where a save
 * lost a race. Status 0 is no answer at all: nothing is known of what became of the request.
 */
export type Answer<Value> =
  | { readonly done: true; readonly value: Value }
  | {
      readonly done: false;
      readonly status: number;
      readonly sentence: string;
      readonly current?: unknown;
    };

interface Asked {
  readonly method?: 'GET' | 'POST' | 'PATCH';
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  /** Whoever is signed in is asked about, also where that is another than whose desk this is. */
  readonly anyone?: boolean;
}

/** Of whom the desk on this page is; null as long as nobody knows. */
let speaker: string | null = null;

/**
 * Says in every request from now on whose desk it comes from. The cookie may be somebody else's by now, as where
 * they signed in in another tab; the server then writes nothing in their name.
 */
export function speakAs(userId: string): void {
  speaker = userId;
}

/** What is being asked, but for writes. */
const questions = new Set<AbortController>();
let isLeaving = false;

/** Asks nothing any more until the page is shown anew, as who is signing out has no session to be asked about. */
export function askNothing(): void {
  isLeaving = true;
  for (const question of questions) question.abort();
  const onShow = () => {
    isLeaving = false;
  };
  window.addEventListener('pageshow', onShow, { once: true });
}

/** Asks the server for something, or to write something, as whoever is signed in. It never throws. */
export async function ask<Value>(
  address: string,
  { method = 'GET', body, signal, anyone = false }: Asked = {},
): Promise<Answer<Value>> {
  const question = new AbortController();
  const end = () => question.abort();
  if (method === 'GET') questions.add(question);
  if (signal?.aborted || (isLeaving && method === 'GET')) end();
  signal?.addEventListener('abort', end);
  try {
    const response = await fetch(address, {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(anyone || speaker === null ? {} : { [deskHeader]: speaker }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: question.signal,
    });
    const read: unknown = await response.json().catch(() => null);
    if (response.ok) return { done: true, value: read as Value };
    const { error, current } = (read ?? {}) as { error?: unknown; current?: unknown };
    const sentence = typeof error === 'string' ? error : unexplained;
    return { done: false, status: response.status, sentence, current };
  } catch {
    return { done: false, status: 0, sentence: unreached };
  } finally {
    questions.delete(question);
    signal?.removeEventListener('abort', end);
  }
}

const unexplained = 'The server could not do this, and did not say why. Try again.';
const unreached = 'The server could not be reached. What you typed is kept; try again.';
