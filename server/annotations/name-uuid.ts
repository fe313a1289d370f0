import { createHash } from 'node:crypto';

/** The namespace of addresses, from RFC 9562, section 6.6. */
const ofAddresses = '6ba7b8119dad11d180b400c04fd430c8';

/** The UUID that an address always gives (version 5, RFC 9562, section 5.5). */
export function nameUuid(iri: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(ofAddresses, 'hex'))
    .update(iri, 'utf8')
    .digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex', 0, 16);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
