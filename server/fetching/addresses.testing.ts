import fc from 'fast-check';

/** IPv4 that is not of the public Internet, from IANA's registries: first address and length of the prefix. */
export const refused4: readonly (readonly [string, number])[] = [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
  ] as const),
  ...([
    ['168.63.129.16', 32],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
  ] as const),
  ...([
    ['192.0.2.0', 24],
    ['192.31.196.0', 24],
    ['192.52.193.0', 24],
    ['192.88.99.0', 24],
  ] as const),
  ...([
    ['192.168.0.0', 16],
    ['192.175.48.0', 24],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
  ] as const),
  ...([
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ] as const),
];

/** IPv6 likewise: all that begins with these digits, of which the last may be in part. */
export const refused6: readonly (readonly [bigint, number])[] = (
  [
    ...([
      ['0', 8],
      ['100', 64],
      ['200', 7],
      ['400', 6],
      ['800', 5],
      ['1000', 4],
    ] as const),
    ...([
      ['2001', 23],
      ['2001:db8', 32],
      ['2002', 16],
      ['2620:4f:8000', 48],
    ] as const),
    ...([
      ['3ffe', 16],
      ['3fff', 20],
      ['4000', 2],
      ['8000', 2],
      ['c000', 3],
      ['e000', 4],
    ] as const),
    ...([
      ['f000', 5],
      ['f800', 6],
      ['fc00', 7],
      ['fe00', 9],
      ['fe80', 10],
      ['fec0', 10],
    ] as const),
    ...([['ff00', 8]] as const),
  ] as const
).map(([digits, length]) => [groupsAsNumber(digits), length]);

export function asNumber4(dotted: string): number {
  return dotted.split('.').reduce((number, part) => number * 256 + Number(part), 0);
}

export function isRefused4(address: number): boolean {
  return refused4.some(([first, length]) => {
    const size = 2 ** (32 - length);
    return Math.floor(address / size) === Math.floor(asNumber4(first) / size);
  });
}

/** Any address of a range that is refused. */
export const anyRefused4: fc.Arbitrary<number> = fc
  .constantFrom(...refused4)
  .chain(([first, length]) =>
    fc.integer({ min: 0, max: 2 ** (32 - length) - 1 }).map((rest) => asNumber4(first) + rest),
  );

export const anyPublic4: fc.Arbitrary<number> = fc
  .integer({ min: 0, max: 2 ** 32 - 1 })
  .filter((address) => !isRefused4(address));

export const anyRefused6: fc.Arbitrary<bigint> = fc
  .constantFrom(...refused6)
  .chain(([first, length]) =>
    fc.bigInt({ min: 0n, max: 2n ** BigInt(128 - length) - 1n }).map((rest) => first + rest),
  )
  // Where IPv4 is carried, that is what counts.
  .filter((address) => address >> 32n !== 0xffffn && address >> 32n !== 0x64ff9bn << 64n);

/** An address of IPv4 in any way to write it in the host of a web address. */
export function written4(address: number): fc.Arbitrary<string> {
  return fc
    .record({
      parts: fc.integer({ min: 1, max: 4 }),
      bases: fc.array(fc.constantFrom('decimal', 'octal', 'hex', 'HEX'), {
        minLength: 4,
        maxLength: 4,
      }),
      zeros: fc.integer({ min: 0, max: 3 }),
      dress: fc.constantFrom(plain, dotted, wide, percent, ideographic),
    })
    .map(({ parts, bases, zeros, dress }) => {
      const octets = [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256);
      const last = octets.slice(parts - 1).reduce((number, octet) => number * 256 + octet, 0);
      const numbers = [...octets.slice(0, parts - 1), last];
      return dress(numbers.map((number, at) => inBase(number, bases[at], zeros)).join('.'));
    });
}

/** An address of IPv6 in any way to write it, in brackets. */
export function written6(address: bigint): fc.Arbitrary<string> {
  return fc
    .record({ long: fc.boolean(), upper: fc.boolean(), tail: fc.boolean(), short: fc.boolean() })
    .map(({ long, upper, tail, short }) => {
      const digits = address.toString(16).padStart(32, '0').match(/.{4}/g) ?? [];
      const groups = digits.map((group) => (long ? group : group.replace(/^0+(?=.)/, '')));
      if (tail) groups.splice(6, 2, dottedOf(Number(address & 0xffffffffn)));
      const full = groups.join(':');
      const zeros = /(?:^|:)(?:0+:)+0+(?::|$)/.exec(full)?.[0];
      const written = short && zeros !== undefined ? full.replace(zeros, '::') : full;
      return `[${upper ? written.toUpperCase() : written}]`;
    });
}

export function dottedOf(address: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.');
}

function groupsAsNumber(groups: string): bigint {
  const digits = groups.split(':').map((group) => group.padStart(4, '0'));
  return BigInt(`0x${digits.join('').padEnd(32, '0')}`);
}

function inBase(number: number, base: string | undefined, zeros: number): string {
  if (base === 'octal') return `0${'0'.repeat(zeros)}${number.toString(8)}`;
  if (base === 'hex') return `0x${'0'.repeat(zeros)}${number.toString(16)}`;
  return base === 'HEX' ? `0X${number.toString(16).toUpperCase()}` : String(number);
}

const plain = (host: string) => host;
const dotted = (host: string) => `${host}.`;
const percent = (host: string) =>
  host.replace(/\d/g, (digit) => `%${digit.charCodeAt(0).toString(16)}`);
const wide = (host: string) =>
  host.replace(/[\da-z]/gi, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
const ideographic = (host: string) => host.replaceAll('.', '。');
