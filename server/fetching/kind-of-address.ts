import ipaddr from 'ipaddr.js';

/**
 * What kind of address this is, where it is not one of the public Internet: words that follow it in a sentence,
 * “inside a private network”. Null for an address that is public. An address of IPv4 that is carried in one of IPv6
 * is judged as the one it is.
 *
 * @param address in IPv4 or IPv6, as a resolver or a socket gives it; what cannot be read is not public
 */
export function kindOfAddress(address: string): string | null {
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) return kindOf4(ipaddr.IPv4.parse(address));
  // A zone says by which of the machine's own networks: it is not part of the address.
  const plain = address.replace(/%[^%]*$/, '');
  if (!plain.includes(':') || !ipaddr.IPv6.isValid(plain)) return unreadable;
  return kindOf6(ipaddr.IPv6.parse(plain));
}

const unreadable = 'which is no address that can be read';

function kindOf4(address: ipaddr.IPv4): string | null {
  return ranges4.find(({ range }) => address.match(range))?.kind ?? null;
}

function kindOf6(address: ipaddr.IPv6): string | null {
  if (carriers.some((range) => address.match(range))) {
    return kindOf4(new ipaddr.IPv4(address.toByteArray().slice(12)));
  }
  const known = ranges6.find(({ range }) => address.match(range));
  if (known) return known.kind;
  return address.match(globalUnicast) ? null : 'a reserved address';
}

/** Of IPv6, all that is given out to networks; the rest is special or reserved (RFC 4291, IANA). */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/** IPv4 in IPv6 where it is the same machine: mapped (RFC 4291), and NAT64 by the well-known prefix (RFC 6052). */
const carriers = ['::ffff:0:0/96', '64:ff9b::/96'].map((range) => ipaddr.IPv6.parseCIDR(range));

const privately = 'inside a private network';
const protocols = 'set aside for the workings of the network';
const examples = 'set aside for examples';
const tunnel = 'an address of a tunnel to other networks';

// IANA's registries of special-purpose addresses for IPv4 and IPv6, those for multicast, and what is no longer in use.
// The first that fits gives the words.
const ranges4 = (
  [
    ['0.0.0.0/8', 'which stands for this network itself'],
    ['10.0.0.0/8', privately],
    ['100.64.0.0/10', 'inside the network of a provider'],
    ['127.0.0.0/8', 'the machine itself'],
    ['168.63.129.16/32', 'a service of the cloud that a machine runs in'],
    ['169.254.0.0/16', 'an address of the local network'],
    ['172.16.0.0/12', privately],
    ['192.0.0.0/24', protocols],
    ['192.0.2.0/24', examples],
    ['192.31.196.0/24', protocols],
    ['192.52.193.0/24', protocols],
    ['192.88.99.0/24', tunnel],
    ['192.168.0.0/16', privately],
    ['192.175.48.0/24', protocols],
    ['198.18.0.0/15', 'set aside for measurements'],
    ['198.51.100.0/24', examples],
    ['203.0.113.0/24', examples],
    ['224.0.0.0/4', 'an address of many machines at once'],
    ['240.0.0.0/4', 'a reserved address'],
  ] as const
).map(([range, kind]) => ({ range: ipaddr.IPv4.parseCIDR(range), kind }));

const ranges6 = (
  [
    ['::/128', 'which stands for no machine'],
    ['::1/128', 'the machine itself'],
    ['::/96', tunnel],
    ['::ffff:0:0:0/96', tunnel],
    ['64:ff9b:1::/48', tunnel],
    ['100::/64', 'where everything is thrown away'],
    ['2001::/32', tunnel],
    ['2001:2::/48', 'set aside for measurements'],
    ['2001:db8::/32', examples],
    ['2001::/23', protocols],
    ['2002::/16', tunnel],
    ['2620:4f:8000::/48', protocols],
    ['3ffe::/16', 'a reserved address'],
    ['3fff::/20', examples],
    ['fc00::/7', privately],
    ['fe80::/10', 'an address of the local network'],
    ['fec0::/10', privately],
    ['ff00::/8', 'an address of many machines at once'],
  ] as const
).map(([range, kind]) => ({ range: ipaddr.IPv6.parseCIDR(range), kind }));
