import { type Answer, exchange } from './exchange';
import type { Means } from './means';
import { NotFetched } from './not-fetched';
import type { Patience } from './patience';
import { readTarget } from './read-target';
import { redirectsInCircle, redirectsNowhere, sentOn, tooManyRedirects } from './sentences';

/** How addresses are asked for, one after the other. */
export interface Asking {
  readonly headers: Readonly<Record<string, string>>;
  readonly means: Means;
  readonly patience: Patience;
  /** Called before each address: the least milliseconds since its host was last asked; throws where it may not be. */
  readonly mayAsk: (url: URL) => Promise<number>;
}

/**
 * Asks for an address and follows where it is sent on to, each address judged anew and each in its turn; gives what
 * `read` makes of the answer that there is at the end, and its address.
 *
 * Throws a NotFetched, or what aborts `patience`.
 */
export async function follow<Value>(
  start: URL,
  asking: Asking,
  read: (answer: Answer) => Promise<Value>,
): Promise<{ readonly url: URL; readonly value: Value }> {
  const { limits } = asking.means;
  const seen = new Set<string>();
  for (let url = start; ; ) {
    seen.add(url.href);
    const step = await inTurn(url, asking, async (answer) => {
      const next = nextOf(answer, asking.means);
      return next === null ? { value: await read(answer) } : { next };
    });
    if ('value' in step) return { url, value: step.value };
    if (seen.has(step.next.href)) throw redirectsInCircle(url.host);
    if (seen.size > limits.redirects) throw tooManyRedirects(limits);
    url = step.next;
  }
}

async function inTurn<Value>(
  url: URL,
  { headers, means, patience, mayAsk }: Asking,
  use: (answer: Answer) => Promise<Value>,
): Promise<Value> {
  const delayMs = await mayAsk(url);
  const endTurn = await patience.paused(() =>
    means.turns.take(url.hostname, delayMs, means.limits.turnMs - patience.waited, patience.signal),
  );
  try {
    return await exchange(url, headers, means, patience, use);
  } finally {
    endTurn();
  }
}

/** Where an answer sends on to; null where it does not. */
function nextOf({ status, url, header }: Answer, { also }: Means): URL | null {
  if (!redirecting.has(status)) return null;
  const location = header('location');
  if (location === null || !URL.canParse(location, url)) throw redirectsNowhere(url.host, status);
  try {
    return readTarget(location, also, url);
  } catch (error) {
    throw error instanceof NotFetched ? sentOn(url.host, error) : error;
  }
}

const redirecting = new Set([301, 302, 303, 307, 308]);
