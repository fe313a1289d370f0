import type { IncomingMessage } from 'node:http';
import { pathOf } from './request-target';

/** A request that is refused before anything reads it. */
export interface Refused {
  readonly status: 403 | 405 | 415;
  readonly sentence: string;
}

const reading = ['GET', 'HEAD'];
const asking = ['OPTIONS'];
const writing = ['POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * What may be asked of an address: only under some is there anything to write, and what is published for others'
 * programs says what it answers, as the Web Annotation Protocol has it (section 3).
 */
export function methodsOf(target: string): readonly string[] {
  const path = pathOf(target);
  if (/^\/api\/(?:auth|editor|internal)\//.test(path)) return [...reading, ...writing];
  return /^\/api\/(?:annotations\/[^/]+|events\/[^/]+\/annotations)$/.test(path)
    ? [...reading, ...asking]
    : reading;
}

/**
 * Why a request may not go on: what writes comes from a page of our own or from a program, never from a page of
 * another site, and says what it sends. Null where it may go on.
 *
 * Browsers say where a request comes from by `Sec-Fetch-Site`; those that do not yet, and all of them across sites, by
 * `Origin`. What has neither comes from no page of another site.
 */
export function refusalOf(
  request: IncomingMessage,
  target: string,
  own: readonly string[],
): Refused | null {
  const method = request.method ?? '';
  if (!methodsOf(target).includes(method)) {
    return { status: 405, sentence: 'Recount can only be read at this address.' };
  }
  if (!writing.includes(method)) return null;
  if (comesFromElsewhere(request, own)) {
    return { status: 403, sentence: 'This was sent from another site, and nothing was done.' };
  }
  const type = request.headers['content-type'];
  const isEmpty = type === undefined && !hasBody(request);
  const isFile = takesFiles.has(pathOf(target)) && files.test(type ?? '');
  if (!isEmpty && !isFile && !texts.test(type ?? '')) {
    return { status: 415, sentence: 'Send JSON, and say so: Content-Type: application/json.' };
  }
  return null;
}

const texts = /^application\/(?:(?:ld\+)?json|x-www-form-urlencoded)(?:\s*;|\s*$)/i;
const files = /^multipart\/form-data\s*;/i;

/** Addresses that a form may send a file to; elsewhere one would only be read to be refused. */
const takesFiles: ReadonlySet<string> = new Set([
  '/api/editor/annotations/import',
  '/api/editor/intakes',
]);

function comesFromElsewhere({ headers }: IncomingMessage, own: readonly string[]): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  return headers.origin !== undefined && !own.includes(headers.origin);
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
