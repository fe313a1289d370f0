import 'server-only';
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { isSecure, saidCookie } from './cookie-names';

/** What the last form said, for the page that is shown next. */
export interface Said {
  readonly sentence: string;
  readonly refused: boolean;
  /** What was typed and may be typed on: never a password. */
  readonly fields: Readonly<Record<string, string>>;
  /** Something that is shown this once. */
  readonly once: string | null;
}

const secondsKept = 120;
/** Of the words; sealed and in base64url they fit a cookie, which has 4096. */
const mostBytes = 2800;

/**
 * The address of a page and the cookie that carry to it what is to be said. The words are not in the address, and
 * nobody but who has the server's secret reads them in the cookie; see launch/private-answer.ts for its end.
 */
export function saying(
  said: Said,
  to: string,
  origin: string,
  secret: string,
): { location: string; cookie: string } {
  const id = randomBytes(9).toString('base64url');
  const whole = JSON.stringify({ id, ...said });
  const fits =
    Buffer.byteLength(whole) <= mostBytes ? whole : JSON.stringify({ id, ...said, fields: {} });
  const [path = '/', query = ''] = to.split('?');
  const parameters = new URLSearchParams(query);
  parameters.set('said', id);
  const attributes = [
    `${saidCookie}=${seal(fits, secret)}`,
    `Max-Age=${secondsKept}`,
    `Path=${path}`,
    'HttpOnly',
    'SameSite=Strict',
    ...(isSecure(origin) ? ['Secure'] : []),
  ];
  return { location: `${path}?${parameters}`, cookie: attributes.join('; ') };
}

/** What is to be said on a page that was asked for with `?said=`; null where there is nothing. */
export function saidTo(
  value: string | undefined,
  asked: string | undefined,
  secret: string,
): Said | null {
  if (!value || !asked) return null;
  try {
    const { id, ...said } = JSON.parse(unseal(value, secret)) as Said & {
      id: string;
    };
    return id === asked ? said : null;
  } catch {
    return null;
  }
}

/** Seals a text by AES-256-GCM: 12 bytes of chance, 16 that prove it, and the text. */
function seal(text: string, secret: string): string {
  const chance = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), chance);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([chance, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Throws where the text is not one that was sealed by this secret. */
function unseal(text: string, secret: string): string {
  const whole = Buffer.from(text, 'base64url');
  const cipher = createDecipheriv('aes-256-gcm', keyOf(secret), whole.subarray(0, 12), {
    authTagLength: 16,
  });
  cipher.setAuthTag(whole.subarray(12, 28));
  return Buffer.concat([cipher.update(whole.subarray(28)), cipher.final()]).toString('utf8');
}

function keyOf(secret: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, '', 'what a form said', 32));
}
