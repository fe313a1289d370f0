import type { Answer } from './exchange';
import type { Limits } from './limits';
import { readMediaType } from './media-type';
import type { Patience } from './patience';
import { readBody } from './read-body';
import { retryAfter } from './retry-after';
import {
  askedTooOften,
  needsSignIn,
  notThere,
  otherStatus,
  outOfOrder,
  tooLarge,
  unknownEncoding,
  wentQuiet,
} from './sentences';

/** A document as it was answered. */
export interface FetchedDocument {
  /** Media type in lower case, without parameters; null where none was sent that can be read. */
  readonly type: string | null;
  /** The charset of Content-Type, in lower case. */
  readonly charset: string | null;
  /** What was sent, no longer compressed; none where it is unchanged. */
  readonly bytes: Uint8Array;
  readonly etag: string | null;
  /** As it was sent: a date of HTTP. */
  readonly lastModified: string | null;
  /** Whether the server says that nothing changed since what `etag` or `lastModified` asked about. */
  readonly unchanged: boolean;
}

/** What is asked for. */
export interface Wanted {
  readonly accept: 'article' | 'feed';
  /** Whether the server was asked for changes alone. */
  readonly onlyChanged: boolean;
}

/** Reads the document in an answer; throws a NotFetched where there is none that is wanted. */
export async function readDocument(
  answer: Answer,
  wanted: Wanted,
  limits: Limits,
  patience: Patience,
): Promise<FetchedDocument> {
  const { url, status, header, body } = answer;
  const validators = {
    etag: validator(header('etag')),
    lastModified: validator(header('last-modified')),
  };
  if (status === 304 && wanted.onlyChanged) {
    return { type: null, charset: null, bytes: new Uint8Array(), ...validators, unchanged: true };
  }
  if (status !== 200) throw refusalBy(answer);
  const mediaType = readMediaType(header('content-type'), wanted.accept);
  if (Number(header('content-length')) > limits.bodyBytes) throw tooLarge(limits);
  const transfer = header('transfer-encoding')?.toLowerCase() ?? 'chunked';
  if (transfer !== 'chunked') throw unknownEncoding(transfer);
  const heard = () => patience.step(limits.quietMs, () => wentQuiet(url.host, limits));
  heard();
  const encoding = header('content-encoding');
  const read = await readBody(body, encoding, limits.bodyBytes, patience.signal, heard);
  if (!read.whole) throw tooLarge(limits);
  return { ...mediaType, bytes: read.bytes, ...validators, unchanged: false };
}

/** What may be sent back as it came; null for anything else. */
export function validator(value: string | null | undefined): string | null {
  return value && /^[\x20-\x7e]{1,1000}$/.test(value) ? value : null;
}

function refusalBy({ status, url, header }: Answer): Error {
  const { host } = url;
  const wait = retryAfter(header('retry-after'), Date.now());
  if (status === 429) return askedTooOften(host, wait);
  if (status >= 500 || status === 408 || status === 425) return outOfOrder(host, status, wait);
  if (status === 401 || status === 402 || status === 403) return needsSignIn(host, status);
  if (status === 404 || status === 410) return notThere(host, status);
  return otherStatus(host, status);
}
