import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { describe, expect, it, test } from 'vitest';
import {
  anyPublic4,
  anyRefused4,
  anyRefused6,
  dottedOf,
  written4,
  written6,
} from './addresses.testing';
import { kindOfAddress } from './kind-of-address';
import { NotFetched } from './not-fetched';
import { readTarget } from './read-target';

/** What kind of address the host of a web address is; null where it is public, undefined where it is not read at all. */
function kindOfHost(host: string): string | null | undefined {
  try {
    const { hostname } = readTarget(`http://${host}/`, new Set());
    return kindOfAddress(hostname.replace(/^\[|\]$/g, ''));
  } catch (error) {
    if (error instanceof NotFetched) return undefined;
    throw error;
  }
}

test.each([
  ...['8.8.8.8', '1.1.1.1', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0'],
  ...['126.255.255.255', '128.0.0.0', '169.253.255.255', '172.15.255.255', '172.32.0.0'],
  ...['192.167.255.255', '192.169.0.0', '198.17.255.255', '198.20.0.0', '223.255.255.255'],
  ...['134744072', '0x08080808', '010.8.8.8', '8.8.2056', '8.8.8.8.', '８.８.８.８', '%38.8.8.8'],
  ...['[2606:4700::1111]', '[2a00:1450:4001::1]', '[2001:200::1]', '[2001:4860:4860::8888]'],
  ...['[::ffff:8.8.8.8]', '[64:ff9b::8.8.8.8]', '[2003::1]', '[3ffd:ffff::1]', '[2400:cb00::1]'],
])('%s is of the public Internet', (host) => {
  expect(kindOfHost(host)).toBe(null);
});

test.each([
  ['0.0.0.0', 'this network itself'],
  ['0', 'this network itself'],
  ['0.1.2.3', 'this network itself'],
  ['10.0.0.5', 'inside a private network'],
  ['10.255.255.255', 'inside a private network'],
  ['012.0.0.5', 'inside a private network'],
  ['167772165', 'inside a private network'],
  ['172.16.0.1', 'inside a private network'],
  ['172.31.255.255', 'inside a private network'],
  ['192.168.0.1', 'inside a private network'],
  ['192.168.257', 'inside a private network'],
  ['0xc0.0xa8.0.1', 'inside a private network'],
  ['100.64.0.1', 'network of a provider'],
  ['100.127.255.255', 'network of a provider'],
  ['100.100.100.200', 'network of a provider'],
  ['127.0.0.1', 'the machine itself'],
  ['127.255.255.254', 'the machine itself'],
  ['127.1', 'the machine itself'],
  ['127.0.1', 'the machine itself'],
  ['0x7f.1', 'the machine itself'],
  ['0x7f000001', 'the machine itself'],
  ['0X7F.0.0.1', 'the machine itself'],
  ['0177.0.0.1', 'the machine itself'],
  ['00000177.0.0.01', 'the machine itself'],
  ['017700000001', 'the machine itself'],
  ['2130706433', 'the machine itself'],
  ['127.0.0.1.', 'the machine itself'],
  ['１２７.０.０.１', 'the machine itself'],
  ['①②⑦.⓪.⓪.①', 'the machine itself'],
  ['127。0。0。1', 'the machine itself'],
  ['%31%32%37.0.0.1', 'the machine itself'],
  ['12\u00ad7.0.0.1', 'the machine itself'],
  ['169.254.169.254', 'local network'],
  ['0xa9fea9fe', 'local network'],
  ['168.63.129.16', 'service of the cloud'],
  ['192.0.0.192', 'workings of the network'],
  ['192.0.2.1', 'set aside for examples'],
  ['198.51.100.7', 'set aside for examples'],
  ['203.0.113.9', 'set aside for examples'],
  ['192.88.99.1', 'tunnel'],
  ['192.31.196.1', 'workings of the network'],
  ['192.52.193.1', 'workings of the network'],
  ['192.175.48.1', 'workings of the network'],
  ['198.18.0.1', 'set aside for measurements'],
  ['198.19.255.255', 'set aside for measurements'],
  ['224.0.0.1', 'many machines at once'],
  ['239.255.255.255', 'many machines at once'],
  ['240.0.0.1', 'reserved'],
  ['255.255.255.255', 'reserved'],
  ['4294967295', 'reserved'],
  ['[::]', 'no machine'],
  ['[::1]', 'the machine itself'],
  ['[0:0:0:0:0:0:0:1]', 'the machine itself'],
  ['[::127.0.0.1]', 'tunnel'],
  ['[::8.8.8.8]', 'tunnel'],
  ['[::ffff:127.0.0.1]', 'the machine itself'],
  ['[::ffff:7f00:1]', 'the machine itself'],
  ['[::FFFF:0A00:0005]', 'inside a private network'],
  ['[::ffff:0:10.0.0.5]', 'tunnel'],
  ['[64:ff9b::10.0.0.5]', 'inside a private network'],
  ['[64:ff9b::a9fe:a9fe]', 'local network'],
  ['[64:ff9b:1::8.8.8.8]', 'tunnel'],
  ['[100::1]', 'thrown away'],
  ['[2001::1]', 'tunnel'],
  ['[2001:0:7f00:1::]', 'tunnel'],
  ['[2001:2::1]', 'set aside for measurements'],
  ['[2001:10::1]', 'workings of the network'],
  ['[2001:1ff::1]', 'workings of the network'],
  ['[2001:db8::1]', 'set aside for examples'],
  ['[2002:7f00:1::]', 'tunnel'],
  ['[2002:0a00:0005::1]', 'tunnel'],
  ['[2620:4f:8000::1]', 'workings of the network'],
  ['[3ffe::1]', 'reserved'],
  ['[3fff::1]', 'set aside for examples'],
  ['[3fff:fff::1]', 'set aside for examples'],
  ['[5f00::1]', 'reserved'],
  ['[4000::1]', 'reserved'],
  ['[fc00::1]', 'inside a private network'],
  ['[fd00:ec2::254]', 'inside a private network'],
  ['[fe80::1]', 'local network'],
  ['[fec0::1]', 'inside a private network'],
  ['[ff02::1]', 'many machines at once'],
])('%s is not: %s', (host, kind) => {
  expect(kindOfHost(host)).toContain(kind);
});

test.each(['fe80::1%eth0', '::1%lo', '::ffff:127.0.0.1%1'])(
  '%s, of a socket, is not',
  (address) => {
    expect(kindOfAddress(address)).toEqual(expect.any(String));
  },
);

test.each(['', 'localhost', '127.1', '2130706433', '1.2.3.4.5', '::1::', '08.8.8.8', ' 8.8.8.8'])(
  '%j is no address that a resolver or a socket gives',
  (address) => {
    expect(kindOfAddress(address)).toContain('no address');
  },
);

describe('in whatever way an address is written', () => {
  const many = { numRuns: 2000 };

  it('is refused where it is of a range of IPv4 that is', () => {
    const law = fc.property(anyRefused4.chain(written4), (host) => {
      expect(kindOfHost(host)).not.toBe(null);
    });
    fc.assert(law, many);
  });

  it('is refused where it is of a range of IPv6 that is', () => {
    const law = fc.property(anyRefused6.chain(written6), (host) => {
      expect(kindOfHost(host)).toEqual(expect.any(String));
    });
    fc.assert(law, many);
  });

  it('is refused where IPv6 carries IPv4 that is, in each way to carry it', () => {
    const carried = fc
      .tuple(
        anyRefused4.map(BigInt),
        fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
        fc.nat({ max: 7 }),
      )
      .map(([inside, rest, way]) => {
        const ways = [
          inside,
          (0xffffn << 32n) + inside,
          (0xffffn << 48n) + inside,
          (0x64ff9bn << 96n) + inside,
          (0x64ff9b0001n << 80n) + inside,
          (0x2002n << 112n) + (inside << 80n) + rest,
          // Teredo: the server, and the client with its bits turned.
          (0x2001n << 112n) + (inside << 64n) + rest,
          (0x2001n << 112n) + ((rest & 0xffffffffffffn) << 32n) + (inside ^ 0xffffffffn),
        ];
        return ways[way] ?? 0n;
      });
    fc.assert(
      fc.property(carried.chain(written6), (host) => {
        expect(kindOfHost(host)).toEqual(expect.any(String));
      }),
      many,
    );
  });

  it('is let through where it is public', () => {
    const law = fc.property(anyPublic4.chain(written4), (host) => {
      expect(kindOfHost(host)).toBe(null);
    });
    fc.assert(law, many);
  });

  it('is never let through where ipaddr.js knows it as special', () => {
    const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });
    const any6 = bytes.map((all) => ipaddr.fromByteArray([0x20, ...all.slice(1)]));
    const any4 = fc.nat({ max: 2 ** 32 - 1 }).map((number) => ipaddr.parse(dottedOf(number)));
    const law = fc.property(fc.oneof(any4, any6), (address) => {
      const special = address.range() !== 'unicast';
      if (special) expect(kindOfAddress(address.toString())).toEqual(expect.any(String));
    });
    fc.assert(law, many);
  });
});
