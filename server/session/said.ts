import 'server-only';
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { isSecure, saidCookie } from './cookie-names';

/** What the last form said, for the page that is shown next. */
export interface Said {
  readonly sentence: string;
  readonly refused: boolean;
  /** What was typed and may be typed on: never a password. */
  readonly fields: Readonly<Record<string, string>>;
  /** Something that is shown this once. */
  readonly once: string | null;
  /** The identifier of who alone is shown it; null where it is for whoever has the cookie. */
  readonly owner: string | null;
}

const secondsKept = 120;
/** Of what is said, deflated; sealed and in base64url it fits a cookie, which has 4096. */
const mostBytes = 2800;
/** Characters of fields beyond which nothing is tried, however well it might deflate. */
const mostCharacters = 20_000;

/**
 * The address of a page and the cookie that carry to it what is to be said. The words are not in the address, and
 * nobody but who has the server's secret reads them in the cookie; see launch/private-answer.ts for its end.
 *
 * Of fields that do not fit the longest are left out; then it is not `whole`, and a refusal says so.
 */
export function saying(
  said: Said,
  to: string,
  origin: string,
  secret: string,
  seconds = secondsKept,
): { location: string; cookie: string; whole: boolean } {
  const id = randomBytes(9).toString('base64url');
  const { bytes, whole } = fitting({ id, ...said });
  const [path = '/', query = ''] = to.split('?');
  const parameters = new URLSearchParams(query);
  parameters.set('said', id);
  const attributes = [
    `${saidCookie}=${seal(bytes, secret)}`,
    `Max-Age=${seconds}`,
    `Path=${path}`,
    'HttpOnly',
    'SameSite=Strict',
    ...(isSecure(origin) ? ['Secure'] : []),
  ];
  return { location: `${path}?${parameters}`, cookie: attributes.join('; '), whole };
}

/** What is to be said on a page that was asked for with `?said=`; null where there is nothing. */
export function saidTo(
  value: string | undefined,
  asked: string | undefined,
  secret: string,
): Said | null {
  if (!value || !asked) return null;
  try {
    const { id, ...said } = JSON.parse(inflateRawSync(unseal(value, secret)).toString()) as Said & {
      id: string;
    };
    return id === asked ? said : null;
  } catch {
    return null;
  }
}

/** As much of what is to be said as a cookie has room for. */
function fitting(said: Said & { id: string }): { bytes: Uint8Array; whole: boolean } {
  const fields = Object.entries(said.fields).sort(([, a], [, b]) => a.length - b.length);
  for (let kept = fields.length; ; kept -= 1) {
    const length = fields.slice(0, kept).reduce((sum, [, text]) => sum + text.length, 0);
    if (length > mostCharacters) continue;
    const whole = fields.slice(kept).every(([, text]) => text === '');
    const text = JSON.stringify({
      ...said,
      sentence: whole || !said.refused ? said.sentence : `${said.sentence} ${leftOut}`,
      fields: Object.fromEntries(fields.slice(0, kept)),
    });
    const bytes = deflateRawSync(text);
    if (kept === 0 || bytes.length <= mostBytes) return { bytes, whole };
  }
}

const leftOut =
  'What was longest in the form is too long to be brought back, and has to be given again.';

/** Seals bytes by AES-256-GCM: 12 bytes of chance, 16 that prove it, and the sealed ones. */
function seal(bytes: Uint8Array, secret: string): string {
  const chance = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), chance);
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([chance, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Throws where the text is not one that was sealed by this secret. */
function unseal(text: string, secret: string): Buffer {
  const whole = Buffer.from(text, 'base64url');
  const cipher = createDecipheriv('aes-256-gcm', keyOf(secret), whole.subarray(0, 12), {
    authTagLength: 16,
  });
  cipher.setAuthTag(whole.subarray(12, 28));
  return Buffer.concat([cipher.update(whole.subarray(28)), cipher.final()]);
}

function keyOf(secret: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, '', 'what a form said', 32));
}
