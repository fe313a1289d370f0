/**
 * An address as two writings of one article's are compared: without scheme, `www.`, usual port, fragment, closing
 * slash, and what is added to tell where a reader came from; what is left of the query in order of its names. The key
 * of `https://` and a key is that key.
 *
 * Null where it is no address of the web, has a user name or a password in it, or is longer than 2,000 characters.
 */
export function addressKey(address: string): string | null {
  if (address.length > longest + 'https://'.length || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.username !== '' || url.password !== '') return null;
  const port = url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`;
  const host = url.hostname.replace(/\.$/, '').replace(/^(?:www\.)+(?=[^.]+\.[^.])/, '');
  if (host.split('.').includes('')) return null;
  const kept = [...url.searchParams].filter(([name]) => !tellsOfReader.test(name));
  const query = new URLSearchParams(
    kept.sort(([a], [b]) => (a === b ? 0 : a < b ? -1 : 1)),
  ).toString();
  const path = url.pathname.replaceAll(/\/{2,}/g, '/').replace(/(?:\/(?:index\.html?)?)+$/i, '');
  const key = `${host}${port}${path}${query === '' ? '' : `?${query}`}`;
  return key.length > longest ? null : key;
}

const longest = 2000;

/** Names that newsletters, social networks and advertisers add to addresses. */
const tellsOfReader =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|igshid|mc_[ce]id|mkt_tok|yclid|_hsenc|_hsmi|cmpid|ns_\w+|at_\w+|ito|taid|smid|smtyp|ref_src|guccounter|guce_\w+|shareid|sharedid)$/i;
