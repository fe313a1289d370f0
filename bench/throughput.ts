import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { ExpectedError } from '../launch/expected-error';
import { say } from '../launch/say';
import { launch } from '../launch/shutdown';
import { type Load, load } from './load';
import { median } from './median';
import { type Page, pages } from './pages';
import { startProduct } from './product';
import { waitForQuiet } from './quiet';
import type { ServerProcess } from './server-process';
import { type Model, startStaticApp } from './static-app';

/** The least that a page may have of a static page's requests per second. */
const BAR = 0.8;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '8' },
    gzip: { type: 'boolean', default: false },
    page: { type: 'string', multiple: true },
  },
});
const rounds = Number(values.rounds);
const options = { seconds: Number(values.seconds), gzip: values.gzip };

// `npm run bench:throughput`: how many requests a second the public pages answer, and a static page
// of the same size, in turn. The bar is for the rates; what the servers computed for each answer is
// told too, as it depends less on what else the machine does. `-- --gzip` asks for compressed pages; `-- --page fact` for one page.
await launch(async (shutdown) => {
  const product = await startProduct(shutdown);
  const compared = pages.filter(({ name }) => values.page?.includes(name) ?? true);
  const models = await Promise.all(compared.map((page) => read(product.url, page)));
  const yardstick = await startStaticApp(shutdown, models);
  await waitForQuiet();

  const short: string[] = [];
  for (const page of compared) {
    const ratio = await compare([product, page.path], [yardstick, `/${page.name}`]);
    if (ratio < BAR) short.push(`${page.name} (${ratio.toFixed(2)})`);
  }
  if (short.length > 0) throw new ExpectedError(`Below ${BAR}: ${short.join(', ')}.`);
});

async function read(product: string, { name, path }: Page): Promise<Model> {
  const response = await fetch(product + path);
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}.`);
  return { name, html: await response.text() };
}

type Target = [server: ServerProcess, path: string];

async function compare(ours: Target, theirs: Target): Promise<number> {
  say(`\n${ours[1]}`);
  say(`  ${await bytes(ours)}; static ${await bytes(theirs)}`);
  for (const target of [ours, theirs]) await load(...target, { ...options, seconds: 3 });
  const measured: { ours: Load[]; theirs: Load[] } = { ours: [], theirs: [] };
  for (let round = 1; round <= rounds; round++) {
    measured.ours.push(await load(...ours, options));
    measured.theirs.push(await load(...theirs, options));
  }
  sayLoads('ours  ', measured.ours);
  sayLoads('static', measured.theirs);
  const ratio = medianOf(measured.ours, 'rate') / medianOf(measured.theirs, 'rate');
  const computed = medianOf(measured.theirs, 'cpu') / medianOf(measured.ours, 'cpu');
  say(`  ratio ${ratio.toFixed(2)} (by computing time ${computed.toFixed(2)})`);
  return ratio;
}

async function bytes([{ url }, path]: Target): Promise<string> {
  const html = await (await fetch(url + path)).text();
  return `${Buffer.byteLength(html)} bytes (${gzipSync(html).length} gzipped)`;
}

function sayLoads(whose: string, loads: readonly Load[]): void {
  const rates = loads.map(({ rate }) => rate.toFixed(0)).join(' ');
  const middle = medianOf(loads, 'rate').toFixed(0);
  const cpu = medianOf(loads, 'cpu').toFixed(2);
  say(`  ${whose} requests/s ${rates}; median ${middle}, ${cpu} ms computed for each`);
}

function medianOf(loads: readonly Load[], what: keyof Load): number {
  return median(loads.map((load) => load[what]));
}
