import { expect, test, vi } from 'vitest';
import { hashPassword, mostWaiting, verifyPassword } from './password-hash';
import { Stopped } from './stopped';

// Each hash takes its time, and a machine that runs other tests besides is slow.
vi.setConfig({ testTimeout: 60_000 });

test('a password is known by its hash, which names its cost and is another each time', async () => {
  const [one, other] = await Promise.all([
    hashPassword('seven oranges'),
    hashPassword('seven oranges'),
  ]);
  expect(one).toMatch(/^scrypt\$32768\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
  expect(one).not.toBe(other);
  expect(await verifyPassword(one, 'seven oranges')).toBe(true);
  expect(await verifyPassword(one, 'Seven oranges')).toBe(false);
  expect(await verifyPassword(one, '')).toBe(false);
});

test('the same characters are the same password, however they are coded', async () => {
  const hash = await hashPassword('caf\u00e9 au lait');
  expect(await verifyPassword(hash, 'cafe\u0301 au lait')).toBe(true);
});

test('a hash of a cost of before still knows its password', async () => {
  // scrypt('password', 'NaCl', N = 1024, r = 8, p = 16), the first 32 bytes of the vector in RFC 7914, section 12.
  const key = 'fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162';
  const [salt, hash] = [Buffer.from('NaCl'), Buffer.from(key, 'hex')].map((b) =>
    b.toString('base64url'),
  );
  expect(await verifyPassword(`scrypt$1024$8$16$${salt}$${hash}`, 'password')).toBe(true);
});

test('many at once are all made', async () => {
  const hashes = await Promise.all(
    Array.from({ length: 6 }, (_, index) => hashPassword(`p${index}`)),
  );
  expect(await Promise.all(hashes.map((hash, index) => verifyPassword(hash, `p${index}`)))).toEqual(
    Array(6).fill(true),
  );
});

test('a form that is not known is no password at all, and is told', async () => {
  await expect(verifyPassword('plain', 'plain')).rejects.toThrow('form that is not known');
});

test('where too many wait, the next is refused at once, and there is room again after them', async () => {
  const cheap = `scrypt$1024$8$1$${Buffer.from('salt').toString('base64url')}$${'A'.repeat(43)}`;
  const many = Array.from({ length: mostWaiting + 12 }, () => verifyPassword(cheap, 'x'));
  const ends = await Promise.allSettled(many);
  const refused = ends.filter(({ status }) => status === 'rejected');
  expect(refused).toHaveLength(10);
  expect(refused[0]).toMatchObject({ reason: { status: 503 } });
  expect(refused[0]?.status === 'rejected' && refused[0].reason).toBeInstanceOf(Stopped);
  expect(await verifyPassword(cheap, 'x')).toBe(false);
});
