import type { ServerResponse } from 'node:http';
import { databaseFailedSince } from '../server/database-outage';

/** Seconds after which a reader, or a load balancer, may try again. */
const RETRY_AFTER = '5';

/**
 * Makes a response that would leave as a 500 leave as a 503, if the database was out of reach since
 * its request began. Next.js answers 500 to every page that fails; where the fault is not the page's
 * and will pass, 503 is what says so.
 */
export function answerOutagesWith503(response: ServerResponse): void {
  const began = Date.now();
  const writeHead = response.writeHead;
  // Also called by Node.js itself, for a response whose head nobody wrote.
  response.writeHead = (status: number, ...rest: unknown[]) => {
    const outage = status === 500 && databaseFailedSince(began);
    if (outage) {
      response.setHeader('Retry-After', RETRY_AFTER);
      response.setHeader('Cache-Control', 'no-store');
    }
    return Reflect.apply(writeHead, response, [outage ? 503 : status, ...rest]);
  };
}
