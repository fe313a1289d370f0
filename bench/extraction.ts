import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import nlp from 'compromise';
import { extractClaims } from '../core/extract/extract';
import { ExpectedError } from '../launch/expected-error';
import { say } from '../launch/say';
import { launch } from '../launch/shutdown';
import { hostileTexts } from './hostile-texts';
import { documentTexts, madeUpArticles } from './made-up-prose';
import { median } from './median';
import { waitForQuiet } from './quiet';

/** The least that is to be read of prose in a second, in MB of UTF-8. */
const BAR = 5;
/** The most that a character of 10 MB may cost of what one of 100 kB costs. */
const LINEAR = 3;
const sizes = [10_000, 100_000, 1_000_000, 10_000_000];

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    megabytes: { type: 'string', default: '3' },
    speed: { type: 'boolean', default: false },
    linearity: { type: 'boolean', default: false },
  },
});

// `npm run bench:extraction`: how much prose the extraction reads in a second, and compromise in turn, on
// the same articles; then what a character costs in texts of 10 kB to 10 MB that are built to be slow.
// Compromise is measured as it tags a text, `nlp(text)`, and as it also finds the numbers in it,
// `nlp(text).numbers()`, which is the nearest to what is compared: no JSON is made on either side.
// `-- --speed` or `-- --linearity` for one half; takes some minutes, nearly all of them compromise's.
await launch(async () => {
  say(`Node.js ${process.version}, ${availableParallelism()} processors.`);
  await waitForQuiet();
  const missed: string[] = [];
  if (!values.linearity) missed.push(...compare());
  if (!values.speed) missed.push(...scale());
  if (missed.length > 0) throw new ExpectedError(missed.join('\n'));
});

function compare(): readonly string[] {
  const size = Number(values.megabytes) * 1e6;
  const documents = documentTexts();
  const length = documents.reduce((sum, text) => sum + text.length, 0);
  const repeated = Array.from({ length: Math.ceil(size / length) }, () => documents).flat();
  compareOn('the four documents over and over', repeated);
  const ours = compareOn('made-up reports', madeUpArticles(size));
  return ours < BAR ? [`${ours.toFixed(2)} MB/s of prose are read, fewer than ${BAR}.`] : [];
}

/** Times the readers on the same articles in turn, says their rates, and gives ours in MB/s. */
function compareOn(what: string, articles: readonly string[]): number {
  const megabytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const claims = articles.reduce((sum, text) => sum + extractClaims(text).length, 0);
  const dense = (claims / megabytes / 1e3).toFixed(1);
  say(`\n${what}: ${megabytes.toFixed(2)} MB, ${dense} claims a kB; MB/s by round:`);
  const readers: Readonly<Record<string, (text: string) => unknown>> = {
    ours: extractClaims,
    compromise: (text) => nlp(text),
    'compromise, numbers': (text) => nlp(text).numbers(),
  };
  for (const read of Object.values(readers)) articles.slice(0, 20).forEach(read);
  const rates = new Map(Object.keys(readers).map((name) => [name, [] as number[]]));
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const [name, read] of Object.entries(readers)) {
      const took = secondsOf(() => {
        for (const text of articles) read(text);
      });
      rates.get(name)?.push(megabytes / took);
    }
  }
  for (const [name, own] of rates) {
    const each = own.map((rate) => rate.toFixed(2)).join(' ');
    say(`  ${name.padEnd(20)} ${each}; median ${median(own).toFixed(2)}`);
  }
  const rateOf = (name: string) => median(rates.get(name) ?? []);
  const ours = rateOf('ours');
  say(`  ratio ${(ours / rateOf('compromise')).toFixed(1)}`);
  say(`  ratio to numbers ${(ours / rateOf('compromise, numbers')).toFixed(1)}`);
  return ours;
}

function scale(): readonly string[] {
  const names = sizes.map((size) => (size < 1e6 ? `${size / 1e3} kB` : `${size / 1e6} MB`));
  say('\nNanoseconds a character; the ratio is of 10 MB to 100 kB:');
  say(row(['', ...names, 'ratio']));
  const missed: string[] = [];
  for (const [name, make] of Object.entries(hostileTexts)) {
    const costs = sizes.map((size) => costOf(make(size)));
    const ratio = (costs[3] ?? Number.NaN) / (costs[1] ?? Number.NaN);
    say(row([name, ...costs.map((cost) => cost.toFixed(0)), ratio.toFixed(2)]));
    if (!(ratio <= LINEAR)) missed.push(`${name}: 10 MB cost ${ratio.toFixed(1)} times 100 kB.`);
  }
  return missed;
}

/** Nanoseconds for each UTF-16 code unit, the median of as many rounds as a short text needs. */
function costOf(text: string): number {
  const rounds = Math.max(1, Math.min(21, Math.round(3e6 / text.length)));
  extractClaims(text.slice(0, 10_000));
  const took = Array.from({ length: rounds }, () => secondsOf(() => extractClaims(text)));
  return (median(took) * 1e9) / text.length;
}

function secondsOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return (performance.now() - began) / 1000;
}

function row([name = '', ...cells]: readonly string[]): string {
  return name.padEnd(24) + cells.map((cell) => cell.padStart(10)).join('');
}
