import 'server-only';
import { DatabaseUnavailable } from './database';

/**
 * What caches may do with public data: keep it a minute, another while they ask for it anew, and four more while the
 * origin is gone. Nobody can tell them that something was taken back: five minutes are the most, as for pages
 * (next.config.js).
 */
export const publicCaching = 'public, s-maxage=60, stale-while-revalidate=60, stale-if-error=240';

/**
 * Answers an API request: the body as JSON, null as 404, a database that is gone as 503.
 *
 * Errors have the shape `{ "error": sentence }`.
 */
export async function respond(make: () => Promise<Response | null>): Promise<Response> {
  try {
    return (await make()) ?? problem(404, 'There is nothing of that name.');
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error;
    return problem(503, 'The database does not answer. Please try again shortly.', {
      'Retry-After': '5',
    });
  }
}

/** An error as JSON, in one sentence that helps. */
export function problem(status: number, error: string, headers: HeadersInit = {}): Response {
  return Response.json({ error }, { status, headers: { 'Cache-Control': 'no-store', ...headers } });
}
