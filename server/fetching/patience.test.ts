import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { limits } from './limits';
import { Patience } from './patience';
import { slowToAnswer } from './sentences';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const whole = { ...limits, wholeMs: 1000 };
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('the whole time runs through all steps, and not while it is paused', async () => {
  const patience = new Patience(whole);
  await vi.advanceTimersByTimeAsync(600);
  const paused = patience.paused(() => pause(5000));
  await vi.advanceTimersByTimeAsync(5000);
  await paused;
  expect(patience.waited).toBe(5000);
  await vi.advanceTimersByTimeAsync(399);
  expect(patience.signal.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(patience.signal.reason.sentence).toContain('longer than 1 second in all');
});

test('a step has its own time, until the next one', async () => {
  const patience = new Patience(whole);
  const step = () => patience.step(200, () => slowToAnswer('news.example', limits));
  for (let at = 0; at < 3; at += 1) {
    step();
    await vi.advanceTimersByTimeAsync(199);
  }
  expect(patience.signal.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(patience.signal.reason.sentence).toContain('did not answer within 15 seconds');
});

test('what is shared is waited for as long as there is time, and a failure of it is its own', async () => {
  const patience = new Patience(whole);
  expect(await patience.sharing(Promise.resolve(0))).toBe(0);
  await expect(patience.sharing(Promise.reject(new Error('Gone.')))).rejects.toThrow('Gone.');
  const waiting = expect(patience.sharing(new Promise(() => {}))).rejects.toThrow('in all');
  await vi.advanceTimersByTimeAsync(1000);
  await waiting;
  await expect(patience.sharing(Promise.reject(new Error('Late.')))).rejects.toThrow('in all');
});

test('nothing is left running at the end', () => {
  const outer = new AbortController();
  const patience = new Patience(whole, outer.signal);
  patience.step(200, () => slowToAnswer('news.example', limits));
  patience.end();
  expect(vi.getTimerCount()).toBe(0);
  outer.abort();
  expect(patience.signal.aborted).toBe(false);
});
