import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { variantPath } from '../core/views/variant-path';
import { answerOutagesWith503 } from './outage-response';
import { securityHeaders } from './security-headers';

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * What stands between a request and Next.js: security headers, the cached variant that an address
 * names, and a 503 where the database is gone.
 *
 * Next.js can do the first two itself, at several times the cost of a cached page; see
 * docs/decisions/0004.
 */
export function pageHandler(handle: Handle): RequestListener {
  return (request, response) => {
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
