import { expect, it } from 'vitest';
import { Turns } from './turns';

/** Works that end when they are told to, with what has begun so far. */
function worksOf(turns: Turns) {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const start = (name: string, places = 1) =>
    turns.inTurn(places, async (wasAlone) => {
      begun.push(name);
      await new Promise<void>((end) => ends.set(name, end));
      return wasAlone();
    });
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  const end = async (name: string) => {
    ends.get(name)?.();
    await settled();
  };
  return { begun, start, end };
}

it('lets two in at once, others in the order in which they ask, and one by itself that asks for that', async () => {
  const { begun, start, end } = worksOf(new Turns(2));
  const alone = [start('a'), start('b'), start('all', 2), start('c'), start('d')];
  expect(begun).toEqual(['a', 'b']);
  await end('a');
  expect(begun).toEqual(['a', 'b']);
  await end('b');
  expect(begun).toEqual(['a', 'b', 'all']);
  await end('all');
  expect(begun).toEqual(['a', 'b', 'all', 'c', 'd']);
  await end('c');
  await end('d');
  expect(await Promise.all(alone)).toEqual([false, false, true, false, false]);
});

it('knows what ran by itself', async () => {
  const { start, end } = worksOf(new Turns(2));
  const first = start('a');
  await end('a');
  const second = start('b');
  const third = start('c');
  await end('b');
  await end('c');
  expect([await first, await second, await third]).toEqual([true, false, false]);
});

it('goes on after work that fails', async () => {
  const turns = new Turns(1);
  await expect(turns.inTurn(1, () => Promise.reject(new Error('No.')))).rejects.toThrow('No.');
  expect(await turns.inTurn(1, () => Promise.resolve(1))).toBe(1);
});
