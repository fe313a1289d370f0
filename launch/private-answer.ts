import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { saidCookie } from '../server/session/cookie-names';
import { pathOf } from './request-target';
import { privatePolicy, publicPolicy, securityHeaders, strictTransport } from './security-headers';
import type { Asked } from './who-asks';

/** Whether an address is answered for one person, and kept by nobody else. */
export function isPrivate(target: string): boolean {
  return /^\/(?:editor|sign-in|invitation|api\/editor|api\/auth)(?:\/|$)/.test(pathOf(target));
}

/**
 * Says of an answer what browsers and caches may do with it, and tells Next.js who asks. What a client sent under
 * those names is taken away first.
 */
export function setHeaders(
  request: IncomingMessage,
  response: ServerResponse,
  { target, asked, development }: { target: string; asked: Asked; development: boolean },
): void {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  if (asked.origin.startsWith('https:')) {
    response.setHeader('Strict-Transport-Security', strictTransport);
  }
  for (const name of ours) delete request.headers[name];
  request.headers['x-recount-origin'] = asked.origin;
  request.headers['x-recount-address'] = asked.address;
  request.headers['x-recount-target'] = target;
  if (!isPrivate(target)) {
    response.setHeader('Content-Security-Policy', publicPolicy);
    return;
  }
  const policy = privatePolicy(randomBytes(16).toString('base64'), development);
  response.setHeader('Content-Security-Policy', policy);
  // Next.js reads the nonce from here, and gives it to its own scripts.
  request.headers['content-security-policy'] = policy;
  if (carriesSaid(request, target)) forgetSaid(response, target);
  keepFromCaches(response);
  // An invitation's address is a secret, and others say what an editor looked at.
  response.setHeader('Referrer-Policy', 'same-origin');
  response.setHeader('X-Robots-Tag', 'noindex');
}

/** Whether a page is asked for to show what a form said, which came along in a cookie. */
function carriesSaid({ method, headers }: IncomingMessage, target: string): boolean {
  return (
    method === 'GET' &&
    /[?&]said=/.test(target) &&
    headers.cookie?.includes(`${saidCookie}=`) === true
  );
}

/** Has the browser forget what a form said as its page is shown: what is shown once is not there to be shown again. */
function forgetSaid(response: ServerResponse, target: string): void {
  const { writeHead } = response;
  response.writeHead = (status: number, ...rest: unknown[]) => {
    if (status === 200) {
      const path = target.split('?', 1)[0];
      const attributes = ['Max-Age=0', `Path=${path}`, 'HttpOnly', 'SameSite=Strict'];
      response.appendHeader('Set-Cookie', `${saidCookie}=; ${attributes.join('; ')}`);
    }
    return Reflect.apply(writeHead, response, [status, ...rest]);
  };
}

/**
 * Says that nobody keeps an answer, whatever Next.js says. A page for what is forbidden, is not there or could not
 * be made is the same for everyone and was made before, so that it has no nonce.
 */
function keepFromCaches(response: ServerResponse): void {
  const { writeHead } = response;
  response.writeHead = (status: number, ...rest: unknown[]) => {
    response.setHeader('Cache-Control', 'no-store, private');
    if (status === 403 || status === 404 || status >= 500) {
      response.setHeader('Content-Security-Policy', publicPolicy);
    }
    return Reflect.apply(writeHead, response, [status, ...rest]);
  };
}

const ours = [
  ...['x-recount-origin', 'x-recount-address', 'x-recount-target'],
  ...['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'forwarded', 'x-real-ip'],
  ...['content-security-policy', 'content-security-policy-report-only'],
];
