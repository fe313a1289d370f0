import { type LaunchedChrome, launch as launchChrome } from 'chrome-launcher';
import lighthouse, { desktopConfig, type Result } from 'lighthouse';
import { findOrInstallBrowser } from '../launch/browser';
import { browserFlags } from '../launch/browser-flags';
import { ExpectedError } from '../launch/expected-error';
import { say } from '../launch/say';
import { launch } from '../launch/shutdown';
import { auditedPages, type Page } from './pages';
import { startProduct } from './product';
import { waitForQuiet } from './quiet';

/** The least score that each of Lighthouse's categories may give. */
const BARS = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };

const presets = { mobile: undefined, desktop: desktopConfig };

// `npm run bench:lighthouse`: Lighthouse's scores of the public pages, with what is wrong with them.
await launch(async (shutdown) => {
  const { url: product } = await startProduct(shutdown);
  const chrome = await launchChrome({
    chromePath: await findOrInstallBrowser(),
    chromeFlags: ['--headless=new', ...browserFlags],
    logLevel: 'silent',
  });
  shutdown.onStop(async () => chrome.kill());
  await waitForQuiet();

  const short: string[] = [];
  for (const page of auditedPages) {
    // The reader who makes the page is not the one whose page is judged.
    await fetch(product + page.path);
    for (const preset of ['mobile', 'desktop'] as const) {
      short.push(...report(page, preset, await audit(chrome, product + page.path, preset)));
    }
  }
  if (short.length > 0) throw new ExpectedError(`Below the bar: ${short.join('; ')}.`);
});

async function audit(
  chrome: LaunchedChrome,
  url: string,
  preset: keyof typeof presets,
): Promise<Result> {
  const flags = {
    port: chrome.port,
    logLevel: 'error',
    onlyCategories: Object.keys(BARS),
  } as const;
  const run = await lighthouse(
    url,
    { ...flags, onlyCategories: [...flags.onlyCategories] },
    presets[preset],
  );
  if (!run) throw new Error(`Lighthouse gave no result for ${url}.`);
  return run.lhr;
}

// Says a page's scores and failed audits, and returns the scores that are below their bars.
function report(page: Page, preset: string, result: Result): string[] {
  if (result.runtimeError) {
    say(`${page.name} ${preset}: ${result.runtimeError.message}`);
    return [`${page.name} ${preset} could not be audited`];
  }
  const scores = Object.entries(BARS).map(([category, bar]) => {
    const score = Math.round((result.categories[category]?.score ?? 0) * 100);
    return { category, bar, score };
  });
  const listed = scores.map(({ category, score }) => `${category} ${score}`).join(', ');
  say(`${page.name.padEnd(12)} ${preset.padEnd(8)} ${listed}`);
  for (const { category, bar, score } of scores) {
    if (category !== 'performance' || score < bar) sayFailed(result, category);
  }
  return scores
    .filter(({ score, bar }) => score < bar)
    .map(({ category, score }) => `${page.name} ${preset} ${category} ${score}`);
}

function sayFailed(result: Result, category: string): void {
  for (const { id, weight } of result.categories[category]?.auditRefs ?? []) {
    const audit = result.audits[id];
    if (!audit || audit.score === null || audit.score >= 0.9 || weight === 0) continue;
    say(`  ${category}: ${audit.title} ${audit.displayValue ?? ''}`);
    if (category !== 'performance') for (const place of placesOf(audit)) say(`    ${place}`);
  }
}

function placesOf({ details, explanation }: Result['audits'][string]): string[] {
  if (details?.type !== 'table') return explanation ? [explanation] : [];
  return details.items.map((item) => {
    const node = item.node;
    const isNode = typeof node === 'object' && node !== null && 'snippet' in node;
    return isNode
      ? `${node.snippet} ${node.explanation?.replaceAll('\n', ' ') ?? ''}`
      : JSON.stringify(item);
  });
}
