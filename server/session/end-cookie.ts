import 'server-only';
import { askedBy } from './asked-by';
import { isSecure, sessionCookie } from './cookie-names';

/** Has the browser forget the cookie of its session. */
export function endCookie(headers: Headers): Headers {
  const { origin } = askedBy(headers);
  const attributes = ['Max-Age=0', 'Path=/', 'HttpOnly', 'SameSite=Lax'];
  if (isSecure(origin)) attributes.push('Secure');
  return new Headers({ 'Set-Cookie': `${sessionCookie(origin)}=; ${attributes.join('; ')}` });
}
