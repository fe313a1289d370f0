import { askRobots } from './ask-robots';
import { follow } from './follow';
import { type Means, usualMeans } from './means';
import { accepting } from './media-type';
import { NotFetched } from './not-fetched';
import { Patience } from './patience';
import { type FetchedDocument, readDocument, validator } from './read-document';
import { readTarget } from './read-target';

/** A document with the address that it was found at in the end, or why there is none, in a sentence for an editor. */
export type Fetched =
  | { readonly done: true; readonly value: FetchedDocument & { readonly address: string } }
  | {
      readonly done: false;
      readonly sentence: string;
      /** Whether another try may succeed. */
      readonly later: boolean;
      /** Seconds before which that is not worth trying; null where nobody said. */
      readonly waitSeconds: number | null;
      /** Whether it is only that the host's turn did not come, so that nothing was asked for. */
      readonly crowded: boolean;
    };

/** What is wanted of an address. */
export interface Asked {
  readonly accept: 'article' | 'feed';
  /** What an earlier answer had, to be told where nothing changed since. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** Ends the fetch, which then throws the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Fetches a document from the public web, or from a target of RECOUNT_FETCH_ALSO, within the limits of limits.ts, where
 * the robots.txt of each host on the way allows it, and one thing at a time from each host.
 *
 * What the network, a server or an address does wrong is a value. Throws where a setting cannot be read, and the reason
 * of `signal`.
 *
 * @param by what is to be gone by instead of the means of this process
 */
export async function fetchDocument(
  address: string,
  asked: Asked,
  by: Partial<Means> = {},
): Promise<Fetched> {
  const means = { ...usualMeans(), ...by };
  const patience = new Patience(means.limits, asked.signal);
  const since = validatorsOf(asked);
  const headers = {
    ...{ accept: accepting[asked.accept], 'accept-encoding': 'gzip, deflate, br' },
    ...since,
  };
  const mayAsk = (url: URL) => askRobots(url, means, patience);
  const wanted = { accept: asked.accept, onlyChanged: Object.keys(since).length > 0 };
  try {
    const start = readTarget(address, means.also);
    const { url, value } = await follow(start, { headers, means, patience, mayAsk }, (answer) =>
      readDocument(answer, wanted, means.limits, patience),
    );
    return { done: true, value: { address: url.href, ...value } };
  } catch (error) {
    if (!(error instanceof NotFetched)) throw error;
    const { later, waitSeconds = null, crowded = false } = error.again;
    return { done: false, sentence: error.sentence, later, waitSeconds, crowded };
  } finally {
    patience.end();
  }
}

function validatorsOf({ etag, lastModified }: Asked): Record<string, string> {
  const [tag, date] = [validator(etag), validator(lastModified)];
  return {
    ...(tag === null ? {} : { 'if-none-match': tag }),
    ...(date === null ? {} : { 'if-modified-since': date }),
  };
}
