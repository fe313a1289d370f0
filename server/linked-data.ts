import 'server-only';
import { createHash } from 'node:crypto';
import { publicCaching } from './api-response';

/** What the Web Annotation Protocol has a read-only resource say of itself (section 3). */
export const linkedDataHeaders = {
  Allow: 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Allow, ETag, Link',
};

/**
 * Answers with JSON-LD of the Web Annotation profile, and with 304 where the reader has it already.
 *
 * What is written has addresses of this installation in it. Caches may keep it only where PUBLIC_URL says
 * what these are, and not where they follow from what the reader asked.
 */
export function linkedData(request: Request, made: object): Response {
  const body = JSON.stringify(made);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const headers = {
    ...linkedDataHeaders,
    'Content-Type': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    'Cache-Control': process.env.PUBLIC_URL ? publicCaching : 'no-cache',
    ETag: etag,
    Link: '<http://www.w3.org/ns/ldp#Resource>; rel="type"',
  };
  return hasSeen(request.headers.get('if-none-match'), etag)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers });
}

/** Answers what a browser asks before it lets a page of another site ask. */
export function mayBeAsked(): Response {
  return new Response(null, {
    status: 204,
    headers: { ...linkedDataHeaders, 'Access-Control-Allow-Methods': 'GET, HEAD' },
  });
}

/** By the weak comparison of RFC 9110, section 13.1.2. */
function hasSeen(given: string | null, etag: string): boolean {
  const tags = given?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  return tags.includes('*') || tags.includes(etag);
}
