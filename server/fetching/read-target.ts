import { badPorts } from './bad-ports';
import { targetOf } from './fetch-also';
import { longestAddress } from './limits';
import { addressTooLong, hasCredentials, notAnAddress, wrongPort, wrongScheme } from './sentences';

/**
 * Reads an address that is to be fetched, relative to another where there is one, and leaves the fragment away. The
 * host comes out in the one spelling that the URL standard has for it: `http://0x7f.1/` is `http://127.0.0.1/`.
 *
 * Throws a NotFetched for what Recount fetches from nobody. Where the host leads is not asked here.
 *
 * @param also as `fetchAlso` reads it
 */
export function readTarget(address: string, also: ReadonlySet<string>, base?: URL): URL {
  if (address.length > longestAddress) throw addressTooLong();
  if (!URL.canParse(address, base)) throw notAnAddress();
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw wrongScheme(url.protocol);
  if (url.username !== '' || url.password !== '') throw hasCredentials();
  const port = Number(targetOf(url).split(':').at(-1));
  const usual = port === 80 || port === 443 || port >= 1024 || also.has(targetOf(url));
  if (!usual || badPorts.has(port)) throw wrongPort(port);
  url.hash = '';
  if (url.href.length > longestAddress) throw addressTooLong();
  return url;
}
