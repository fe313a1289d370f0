import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from '../launch/say';

const BUSY = 1;
const PATIENCE_MS = 180_000;

/** Waits until this machine has little else to do, for some minutes at most, and says its load. */
export async function waitForQuiet(): Promise<void> {
  const began = Date.now();
  while (load() >= BUSY && Date.now() - began < PATIENCE_MS) await sleep(2000);
  const waited = Math.round((Date.now() - began) / 1000);
  const still = load() >= BUSY ? ', still busy: figures may be off' : '';
  say(`Load average ${load().toFixed(2)} after waiting ${waited} s${still}.`);
}

function load(): number {
  return loadavg()[0] ?? 0;
}
