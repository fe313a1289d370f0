import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time';

test('writes of one editor come one after another in the order they came, and those of others beside', async () => {
  const said: string[] = [];
  let running = 0;
  const write = (name: string) => async () => {
    running += 1;
    said.push(`${name} of ${running}`);
    await sleep(5);
    running -= 1;
    return name;
  };
  const mine = ['a', 'b', 'c'].map((name) => oneAtATime('ada', write(name)));
  expect(await Promise.all(mine)).toEqual(['a', 'b', 'c'].map((value) => ({ value })));
  expect(said).toEqual(['a of 1', 'b of 1', 'c of 1']);
  await Promise.all([oneAtATime('ada', write('d')), oneAtATime('ben', write('e'))]);
  expect(said.slice(3)).toEqual(['d of 1', 'e of 2']);
});

test('one that fails holds up none that comes after it', async () => {
  const failing = oneAtATime('ada', () => Promise.reject(new Error('gone')));
  const next = oneAtATime('ada', async () => 1);
  await expect(failing).rejects.toThrow('gone');
  expect(await next).toEqual({ value: 1 });
});

test('more than may wait are not taken, until there is room again', async () => {
  let go = () => {};
  const gate = new Promise<void>((done) => {
    go = done;
  });
  const taken = Array.from({ length: 50 }, () => oneAtATime('ada', () => gate));
  expect(await oneAtATime('ada', async () => 1)).toBeNull();
  expect(await oneAtATime('ben', async () => 1)).toEqual({ value: 1 });
  go();
  await Promise.all(taken);
  expect(await oneAtATime('ada', async () => 1)).toEqual({ value: 1 });
});
