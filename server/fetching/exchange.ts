import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { Agent, errors } from 'undici';
import { guardedConnector } from './connector';
import type { Means } from './means';
import { NotFetched } from './not-fetched';
import type { Patience } from './patience';
import { brokenOff, headersTooLarge, noHttp } from './sentences';

/** What a server answered, as far as its headers. */
export interface Answer {
  readonly url: URL;
  readonly status: number;
  /** The value of a header; null where there is none. */
  readonly header: (name: string) => string | null;
  readonly body: Readable;
}

/**
 * Asks for one address, over a connection of its own that no proxy of the environment is on and that is closed at the
 * end, and gives what `use` makes of the answer.
 *
 * Throws a NotFetched for all that networks and servers do, and what aborts `patience` where that is aborted.
 */
export async function exchange<Value>(
  url: URL,
  headers: Readonly<Record<string, string>>,
  means: Means,
  patience: Patience,
  use: (answer: Answer) => Promise<Value>,
): Promise<Value> {
  const sockets = new Set<Socket>();
  // Time is kept by `patience`, for all steps in one place.
  const agent = new Agent({
    ...{ connect: guardedConnector(url, means, patience, sockets), pipelining: 0 },
    ...{ headersTimeout: 0, bodyTimeout: 0, maxHeaderSize: means.limits.headerBytes },
  });
  try {
    const answer = await agent.request({
      ...{ origin: url.origin, path: url.pathname + url.search, method: 'GET' },
      ...{ headers: { 'user-agent': means.userAgent, ...headers }, signal: patience.signal },
    });
    // A body that nobody reads to the end is cut off below.
    answer.body.on('error', () => {});
    patience.stepDone();
    return await use({
      ...{ url, status: answer.statusCode, body: answer.body },
      header: (name) => [answer.headers[name] ?? []].flat().join(', ') || null,
    });
  } catch (error) {
    if (patience.signal.aborted) throw patience.signal.reason;
    throw reasonOf(error, url, means);
  } finally {
    patience.stepDone();
    await agent.destroy();
    for (const socket of sockets) socket.destroy();
  }
}

/** A failure of the connection or of HTTP, in a sentence; anything else as it is. */
function reasonOf(error: unknown, { host }: URL, { limits }: Means): unknown {
  if (!(error instanceof Error) || error instanceof NotFetched) return error;
  if (error instanceof errors.HeadersOverflowError) return headersTooLarge(host, limits);
  if (error instanceof errors.HTTPParserError) {
    // The parser has no other way to say that an answer ended in the middle.
    return error.message.includes('EOF') ? brokenOff(host) : noHttp(host);
  }
  // Not of a connection that ends early, but of headers that contradict each other.
  if (error instanceof errors.ResponseContentLengthMismatchError) return noHttp(host);
  if (error instanceof errors.InvalidArgumentError) return error;
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  const isOfConnection = syscall !== undefined || /^ERR_(?:SSL|STREAM_PREMATURE)/.test(code);
  return error instanceof errors.UndiciError || isOfConnection ? brokenOff(host) : error;
}
