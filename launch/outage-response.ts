import type { ServerResponse } from 'node:http';
import { databaseFailedSince } from '../server/database-outage';
import { failurePage, forbiddenPage } from './failure-page';

/** Seconds after which a reader, or a load balancer, may try again. */
const RETRY_AFTER = '5';

/**
 * Makes a response that would leave as a 500 leave as a 503, if the database was out of reach since
 * its request began, and gives failures a page that can be read.
 *
 * Next.js answers 500 to every page that fails; where the fault is not the page's and will pass, 503
 * is what says so. The pages that it sends for failures, and for what it finds to be unknown
 * or forbidden only while it makes a page, are empty without JavaScript. `missing` is the page for the unknown.
 */
export function answerOutagesWith503(
  response: ServerResponse,
  missing: () => string | null = () => null,
): void {
  const began = Date.now();
  const { writeHead, write, end } = response;
  let instead: string | null = null;

  const insteadOf = (status: number): string | null => {
    if (status === 404) return missing();
    return status === 403 ? forbiddenPage() : failurePage(databaseFailedSince(began));
  };
  // Also called by Node.js itself, for a response whose head nobody wrote.
  response.writeHead = (status: number, ...rest: unknown[]) => {
    if (status !== 500 && status !== 404 && status !== 403) {
      return Reflect.apply(writeHead, response, [status, ...rest]);
    }
    const outage = status === 500 && databaseFailedSince(began);
    if (outage) response.setHeader('Retry-After', RETRY_AFTER);
    if (status === 500) response.setHeader('Cache-Control', 'no-store');
    if (String(response.getHeader('Content-Type')).includes('text/html')) {
      instead = insteadOf(status);
    }
    if (instead !== null) {
      for (const name of ['Content-Encoding', 'ETag', 'Link']) response.removeHeader(name);
      response.setHeader('Content-Length', Buffer.byteLength(instead));
    }
    return Reflect.apply(writeHead, response, [outage ? 503 : status, ...rest]);
  };
  const decide = () => {
    const { statusCode, headersSent } = response;
    if (!headersSent && [403, 404, 500].includes(statusCode)) response.writeHead(statusCode);
  };
  response.write = (...parts: unknown[]) => {
    decide();
    return instead === null ? Reflect.apply(write, response, parts) : true;
  };
  response.end = (...parts: unknown[]) => {
    decide();
    return Reflect.apply(end, response, instead === null ? parts : [instead]);
  };
}
