import type { Tally } from '../server/importing/tally';
import { inWords } from './import-report';

/**
 * Shows how far an import is until what it returns is called: by a bar on a terminal, and by a line every ten seconds
 * elsewhere.
 */
export function showProgress(all: number, tally: Tally): () => void {
  const speed = new Speed(tally.done);
  const words = () => {
    const failed = tally.failed === 0 ? '' : `, ${inWords(tally.failed)} failed`;
    const rate = inWords(Math.round(speed.at(tally.done)));
    return `${inWords(tally.done)} of ${inWords(all)}, ${rate} a second${failed}`;
  };
  const { isTTY, columns } = process.stdout;
  const draw = () => {
    const share = all === 0 ? 1 : Math.min(1, tally.done / all);
    const filled = Math.floor(share * barLength);
    const bar = `[${'#'.repeat(filled)}${' '.repeat(barLength - filled)}] ${words()}`;
    process.stdout.write(`\r\u001b[K${bar.slice(0, (columns || 80) - 1)}`);
  };
  const timer = setInterval(isTTY ? draw : () => console.log(words()), isTTY ? 250 : 10_000);
  return () => {
    clearInterval(timer);
    if (!isTTY) return;
    draw();
    process.stdout.write('\n');
  };
}

const barLength = 30;

/** How many come a second, over the last ten seconds or more. */
class Speed {
  private samples: { readonly at: number; readonly done: number }[];

  constructor(done: number) {
    this.samples = [{ at: performance.now(), done }];
  }

  at(done: number): number {
    const now = performance.now();
    this.samples.push({ at: now, done });
    while ((this.samples[1]?.at ?? now) < now - 10_000) this.samples.shift();
    const [first] = this.samples;
    if (first === undefined || first.at === now) return 0;
    return (done - first.done) / ((now - first.at) / 1000);
  }
}
