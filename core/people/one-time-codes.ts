/**
 * The address by which an app that shows codes takes up a secret of ASCII letters: `otpauth://totp/…`, as Google
 * Authenticator's Key Uri Format has it.
 */
export function otpAddress(secret: string, email: string): string {
  const parameters = new URLSearchParams({
    secret: base32(secret),
    issuer: 'Recount',
    algorithm: 'SHA1',
    digits: '6',
    period: '30',
  });
  return `otpauth://totp/Recount:${encodeURIComponent(email)}?${parameters}`;
}

/** A text of ASCII characters in base 32 without padding (RFC 4648, section 6). */
export function base32(text: string): string {
  const bits = [...text]
    .map((letter) => letter.charCodeAt(0).toString(2).padStart(8, '0'))
    .join('');
  const fives = bits.match(/.{1,5}/g) ?? [];
  return fives.map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
