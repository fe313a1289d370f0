import 'server-only';
import { randomBytes } from 'node:crypto';
import { isSecure } from './cookie-names';

/** What the last form said, for the page that is shown next. */
export interface Said {
  readonly sentence: string;
  readonly refused: boolean;
  /** What was typed and may be typed on: never a password. */
  readonly fields: Readonly<Record<string, string>>;
  /** Something that is shown this once. */
  readonly once: string | null;
}

const cookie = 'recount.said';
const secondsKept = 120;
const mostBytes = 3500;

/** The address of a page and the cookie that carry to it what is to be said; the words are not in the address. */
export function saying(
  said: Said,
  to: string,
  origin: string,
): { location: string; cookie: string } {
  const id = randomBytes(9).toString('base64url');
  const whole = JSON.stringify({ id, ...said });
  const fits =
    Buffer.byteLength(whole) <= mostBytes ? whole : JSON.stringify({ id, ...said, fields: {} });
  const [path = '/', query = ''] = to.split('?');
  const parameters = new URLSearchParams(query);
  parameters.set('said', id);
  const attributes = [
    `${cookie}=${Buffer.from(fits).toString('base64url')}`,
    `Max-Age=${secondsKept}`,
    `Path=${path}`,
    'HttpOnly',
    'SameSite=Strict',
    ...(isSecure(origin) ? ['Secure'] : []),
  ];
  return { location: `${path}?${parameters}`, cookie: attributes.join('; ') };
}

/** What is to be said on a page that was asked for with `?said=`; null where there is nothing. */
export function saidTo(value: string | undefined, asked: string | undefined): Said | null {
  if (!value || !asked) return null;
  try {
    const { id, ...said } = JSON.parse(Buffer.from(value, 'base64url').toString()) as Said & {
      id: string;
    };
    return id === asked ? said : null;
  } catch {
    return null;
  }
}

export { cookie as saidCookie };
