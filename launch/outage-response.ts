import type { ServerResponse } from 'node:http';
import { databaseFailedSince } from '../server/database-outage';
import { failurePage } from './failure-page';

/** Seconds after which a reader, or a load balancer, may try again. */
const RETRY_AFTER = '5';

/**
 * Makes a response that would leave as a 500 leave as a 503, if the database was out of reach since
 * its request began, and with a page that can be read.
 *
 * Next.js answers 500 to every page that fails, with a page that is empty without JavaScript. Where
 * the fault is not the page's and will pass, 503 is what says so.
 */
export function answerOutagesWith503(response: ServerResponse): void {
  const began = Date.now();
  const { writeHead, write, end } = response;
  let instead: string | null = null;

  // Also called by Node.js itself, for a response whose head nobody wrote.
  response.writeHead = (status: number, ...rest: unknown[]) => {
    if (status !== 500) return Reflect.apply(writeHead, response, [status, ...rest]);
    const outage = databaseFailedSince(began);
    if (outage) response.setHeader('Retry-After', RETRY_AFTER);
    response.setHeader('Cache-Control', 'no-store');
    if (String(response.getHeader('Content-Type')).includes('text/html')) {
      instead = failurePage(outage);
      for (const name of ['Content-Encoding', 'ETag', 'Link']) response.removeHeader(name);
      response.setHeader('Content-Length', Buffer.byteLength(instead));
    }
    return Reflect.apply(writeHead, response, [outage ? 503 : 500, ...rest]);
  };
  response.write = (...parts: unknown[]) => {
    if (response.statusCode === 500 && !response.headersSent) response.writeHead(500);
    return instead === null ? Reflect.apply(write, response, parts) : true;
  };
  response.end = (...parts: unknown[]) => {
    if (response.statusCode === 500 && !response.headersSent) response.writeHead(500);
    return Reflect.apply(end, response, instead === null ? parts : [instead]);
  };
}
