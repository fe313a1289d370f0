import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { variantPath } from '../core/views/variant-path';
import type { KeptAnswers } from './kept-answers';
import { answerOutagesWith503 } from './outage-response';
import { securityHeaders } from './security-headers';

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * What stands between a request and Next.js: answers kept for a second, security headers, the cached
 * variant that an address names, and a 503 where the database is gone. See docs/decisions/0004.
 */
export function pageHandler(handle: Handle, kept: KeptAnswers | null): RequestListener {
  return (request, response) => {
    if (kept?.answer(request, response)) return;
    kept?.keep(request, response);
    answerOutagesWith503(response);
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (request.url) request.url = variantPath(request.url);
    handle(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.statusCode = 500;
      response.end();
    });
  };
}
