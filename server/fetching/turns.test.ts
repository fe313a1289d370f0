import { afterEach, expect, test, vi } from 'vitest';
import { Turns } from './turns';

afterEach(() => vi.useRealTimers());

const { signal } = new AbortController();

test('turns at one host come one after the other, in order, and at another at once', async () => {
  const turns = new Turns();
  const order: string[] = [];
  const end = await turns.take('a.example', 0, 1000, signal);
  const second = turns.take('a.example', 0, 1000, signal).then((done) => {
    order.push('second');
    done();
  });
  const third = turns.take('a.example', 0, 1000, signal).then((done) => {
    order.push('third');
    done();
  });
  (await turns.take('b.example', 0, 1000, signal))();
  order.push('other');
  end();
  await Promise.all([second, third]);
  expect(order).toEqual(['other', 'second', 'third']);
});

test('the next turn begins when its own pause since the last one is over', async () => {
  vi.useFakeTimers();
  const turns = new Turns();
  (await turns.take('a.example', 1000, 30_000, signal))();
  let begun = 0;
  for (const delay of [1000, 5000]) {
    turns.take('a.example', delay, 30_000, signal).then((end) => {
      begun += 1;
      end();
    });
  }
  const after = async (ms: number) => {
    await vi.advanceTimersByTimeAsync(ms);
    return begun;
  };
  expect(await after(999)).toBe(0);
  expect(await after(1)).toBe(1);
  expect(await after(4999)).toBe(1);
  expect(await after(1)).toBe(2);
});

test('a turn that would come too late is refused at once, with how long it would take', async () => {
  const turns = new Turns();
  (await turns.take('a.example', 0, 1000, signal))();
  const first = turns.take('a.example', 40_000, 30_000, signal);
  await expect(first).rejects.toMatchObject({ again: { later: true, waitSeconds: 40 } });

  const control = new AbortController();
  const waiting = [1, 2].map(() => turns.take('a.example', 14_000, 30_000, control.signal));
  const next = turns.take('a.example', 14_000, 30_000, signal);
  await expect(next).rejects.toMatchObject({ again: { later: true, waitSeconds: 42 } });
  control.abort(new Error('No more.'));
  const ends = await Promise.allSettled(waiting);
  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});

test('a turn that does not come in time is given up, and those behind are not held up', async () => {
  const turns = new Turns();
  const end = await turns.take('a.example', 0, 1000, signal);
  const late = turns.take('a.example', 0, 10, signal);
  const patient = turns.take('a.example', 0, 10_000, signal);
  await expect(late).rejects.toMatchObject({ again: { later: true, waitSeconds: 1 } });
  end();
  (await patient)();
});

test('whoever gives up leaves the line', async () => {
  const turns = new Turns();
  const end = await turns.take('a.example', 0, 1000, signal);
  const control = new AbortController();
  const waiting = turns.take('a.example', 0, 1000, control.signal);
  const behind = turns.take('a.example', 0, 1000, signal);
  control.abort(new Error('No more.'));
  await expect(waiting).rejects.toThrow('No more.');
  end();
  (await behind)();
  await expect(turns.take('a.example', 0, 1000, control.signal)).rejects.toThrow('No more.');
});

test('of many hosts the latest are known', async () => {
  const turns = new Turns();
  for (let host = 0; host <= 500; host += 1) (await turns.take(`${host}.example`, 0, 0, signal))();
  // What is forgotten may be asked at once.
  (await turns.take('0.example', 3_600_000, 0, signal))();
  const known = turns.take('500.example', 3_600_000, 0, signal);
  await expect(known).rejects.toMatchObject({ again: { later: true } });
});
