/**
 * How names of cookies begin. Under HTTPS browsers hold a name that begins with `__Host-` to be set by this very host,
 * over HTTPS, for all of it (RFC 6265bis, section 4.1.3.2).
 */
export function cookiePrefix(origin: string): string {
  return isSecure(origin) ? '__Host-recount' : 'recount';
}

/** Name of the cookie that a session is known by. */
export function sessionCookie(origin: string): string {
  return `${cookiePrefix(origin)}.session_token`;
}

/** Name of the cookie that carries to a page what the last form said. */
export const saidCookie = 'recount.said';

/** Whether cookies are to be sent over HTTPS alone. */
export function isSecure(origin: string): boolean {
  return origin.startsWith('https://');
}
