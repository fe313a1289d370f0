import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { nothing, variantPath } from '../core/views/variant-path';
import { expiriesSoFar } from './expiries';
import type { KeptAnswers } from './kept-answers';
import { answerOutagesWith503 } from './outage-response';
import { PagesUnderWay } from './pages-under-way';
import { setHeaders } from './private-answer';
import { pathOf, requestTarget } from './request-target';
import { methodsOf, refusalOf } from './unsafe-request';
import { ownOrigins, surroundings, whoAsks } from './who-asks';

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * What stands between a request and Next.js: answers kept for a second, security headers, the cached
 * variant that an address names, the wait for pages begun before a change, 400 for what is no address, 403, 405 and
 * 415 for writes that are none of ours, and a 503 where the database is gone. `missing` is the page for what is not
 * there. `kept` is null in development, where Next.js also asks itself. See docs/decisions/0004, 0015 and 0020.
 */
export function pageHandler(
  handle: Handle,
  kept: KeptAnswers | null,
  missing: () => string | null = () => null,
): RequestListener {
  const around = surroundings();
  const underWay = kept === null ? null : new PagesUnderWay();
  return (request, response) => {
    if (kept?.answer(request, response)) return;
    kept?.keep(request, response);
    answerOutagesWith503(response, missing);
    keepOutdatedFromCaches(response);
    const asked = whoAsks(request, around);
    const own = ownOrigins(request, asked);
    const target = requestTarget(request.url);
    setHeaders(request, response, { target: target ?? '/', asked, development: kept === null });

    if (target === null && !isPage(request.url)) {
      return refuse(response, 400, 'The address is not one that can be read.');
    }
    const refusal = isOfDevelopment(kept, target) ? null : refusalOf(request, target ?? '/', own);
    if (refusal !== null) {
      if (refusal.status === 405) response.setHeader('Allow', methodsOf(target ?? '/').join(', '));
      return refuse(response, refusal.status, refusal.sentence);
    }
    if (kept !== null && isWritten(request.method, target)) forgetWithAnswer(response, kept);
    if (target !== null && /^\/search(?:\?|$)/.test(target)) {
      response.setHeader('Cache-Control', searchCaching);
    }
    const url = target === null ? nothing : variantPath(target);
    request.url = url;
    const answer = () => handle(request, response);
    (underWay?.answer(url, answer) ?? answer()).catch((error: unknown) => {
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

/** Whether Next.js asks itself, as it does while a developer works. */
function isOfDevelopment(kept: KeptAnswers | null, target: string | null): boolean {
  return kept === null && target !== null && /^\/(?:_next|__nextjs)/.test(target);
}

/** Whether whoever asks is to be answered with a page, also where there is none. */
function isPage(url: string | undefined): boolean {
  return url?.startsWith('/') === true && !url.startsWith('/api/');
}

/** Whether a request may write what pages show. */
function isWritten(method: string | undefined, target: string | null): boolean {
  if (method === 'GET' || method === 'HEAD' || target === null) return false;
  return pathOf(target).startsWith('/api/editor/');
}

/** An answer that was begun before pages were expired may say what no longer holds: nobody keeps it for others. */
function keepOutdatedFromCaches(response: ServerResponse): void {
  const { writeHead } = response;
  const begun = expiriesSoFar();
  response.writeHead = (...given: unknown[]) => {
    if (expiriesSoFar() !== begun && /s-maxage/.test(String(response.getHeader('Cache-Control')))) {
      response.setHeader('Cache-Control', 'no-store');
    }
    return Reflect.apply(writeHead, response, given);
  };
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
