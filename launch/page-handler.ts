import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { nothing, variantPath } from '../core/views/variant-path';
import type { KeptAnswers } from './kept-answers';
import { answerOutagesWith503 } from './outage-response';
import { requestTarget } from './request-target';
import { securityHeaders } from './security-headers';

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Everything is read and nothing written. */
const methods = ['GET', 'HEAD'];

/**
 * What stands between a request and Next.js: answers kept for a second, security headers, the cached
 * variant that an address names, 400 and 405 for what is no reading, and a 503 where the database is
 * gone. `missing` is the page for what is not there. `kept` is null in development, where Next.js also asks itself. See docs/decisions/0004.
 */
export function pageHandler(
  handle: Handle,
  kept: KeptAnswers | null,
  missing: () => string | null = () => null,
): RequestListener {
  return (request, response) => {
    if (kept?.answer(request, response)) return;
    kept?.keep(request, response);
    answerOutagesWith503(response, missing);
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);

    const target = requestTarget(request.url);
    if (target === null && !isPage(request.url)) {
      return refuse(response, 400, 'The address is not one that can be read.');
    }
    const reads = methods.includes(request.method ?? '');
    if (kept !== null && !reads && isWritten(request.url)) forgetWithAnswer(response, kept);
    else if (kept !== null && !reads) {
      response.setHeader('Allow', methods.join(', '));
      return refuse(response, 405, 'Recount can only be read at this address.');
    }
    if (target !== null && /^\/search(?:\?|$)/.test(target)) {
      response.setHeader('Cache-Control', searchCaching);
    }
    request.url = target === null ? nothing : variantPath(target);
    handle(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.statusCode = 500;
      response.end();
    });
  };
}

/**
 * What is looked for is made when it is asked for, and says the same to everyone; Next.js would forbid caches
 * to keep it.
 */
const searchCaching = 'public, s-maxage=60, stale-while-revalidate=60';

/** Whether whoever asks is to be answered with a page, also where there is none. */
function isPage(url: string | undefined): boolean {
  return url?.startsWith('/') === true && !url.startsWith('/api/');
}

/** Whether something may be written at an address. */
function isWritten(url: string | undefined): boolean {
  return /^\/api\/(?:editor|auth|internal)\//.test(url ?? '');
}

/** Who is told that something was written finds it at once. */
function forgetWithAnswer(response: ServerResponse, kept: KeptAnswers): void {
  const { writeHead } = response;
  response.writeHead = (...given: unknown[]) => {
    kept.forgetAll();
    return Reflect.apply(writeHead, response, given);
  };
}

function refuse(response: ServerResponse, status: number, error: string): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(JSON.stringify({ error }));
}
