import { isIPv6 } from 'node:net';

/**
 * What tries are counted by for an address: an address of IPv4 itself, and the first 64 bits of one of IPv6, since
 * whoever has one has all that begin with these.
 */
export function networkOf(address: string): string {
  const bare = address.replace(/^\[|\](?::\d+)?$|%.*$/g, '');
  if (!isIPv6(bare)) return address;
  // In its one spelling (RFC 5952), without the brackets.
  const spelled = new URL(`http://[${bare}]`).hostname.slice(1, -1);
  const [head = '', tail] = spelled.split('::');
  const groups = (text: string) => (text === '' ? [] : text.split(':'));
  const first = groups(head);
  const last = groups(tail ?? '');
  const all = [...first, ...Array(8 - first.length - last.length).fill('0'), ...last];
  const mapped = /^(?:0:){5}ffff:([\da-f]+):([\da-f]+)$/.exec(all.join(':'));
  if (mapped === null) return `${all.slice(0, 4).join(':')}::/64`;
  const bits = mapped.slice(1).map((half) => Number.parseInt(half, 16));
  return bits.flatMap((half) => [half >> 8, half & 255]).join('.');
}
