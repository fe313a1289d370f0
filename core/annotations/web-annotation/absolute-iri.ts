/** The longest address that is kept. */
const longest = 2048;

/**
 * An absolute address as it is kept and published: of the web, or a name in a URN; in the spelling of RFC 3986,
 * so that the same one is found again. Null for anything else.
 */
export function absoluteIri(given: string): string | null {
  if (given.length > longest || !URL.canParse(given)) return null;
  const { href, protocol, username, password } = new URL(given);
  if (!['http:', 'https:', 'urn:'].includes(protocol) || username !== '' || password !== '') {
    return null;
  }
  const spelt =
    protocol === 'urn:' ? href.replace(/^urn:uuid:.*/i, (name) => name.toLowerCase()) : href;
  return spelt.length <= longest && uri.test(spelt) ? spelt : null;
}

const uri =
  /^[a-z]+:(?:[\w.~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+(?:#(?:[\w.~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?$/;
