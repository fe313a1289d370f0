import { addressKey } from './address-key';
import { withoutCredentials } from './without-credentials';

/** What is wrong with an address, to follow its name in a sentence; null where it is one of the web that may be kept. */
export function addressProblem(address: string): string | null {
  if (address.length > longest) return tooLong;
  if (addressKey(address) !== null) return new URL(address).href.length > longest ? tooLong : null;
  if (!URL.canParse(address)) return none;
  const { protocol, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol)) return none;
  if (withoutCredentials(address) !== address) return secret;
  return /^\.|\.\./.test(hostname) ? none : tooLong;
}

const longest = 2000;
const none = 'is no address of the web: one begins with https:// or http://.';
const secret =
  'has a user name or a password in it, which readers would see: give the address without.';
const tooLong = 'is too long: an address has at most 2,000 characters, each of them as it is sent.';
