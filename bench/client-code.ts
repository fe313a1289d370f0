import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { findOrInstallBrowser } from '../launch/browser';
import { ExpectedError } from '../launch/expected-error';
import { say } from '../launch/say';
import { launch } from '../launch/shutdown';
import { eventPage } from './pages';
import { startProduct } from './product';
import { startStaticApp } from './static-app';

/** The most that our own client code may weigh, in gzipped bytes. */
const BAR = 15_000;

// `npm run bench:client-code`: how much JavaScript the event page loads beyond the framework's own,
// which is what a static page of the same framework loads.
await launch(async (shutdown) => {
  const { url: product } = await startProduct(shutdown);
  const html = await (await fetch(product + eventPage.path)).text();
  const { url: yardstick } = await startStaticApp(shutdown, [{ name: eventPage.name, html }]);
  const executablePath = await findOrInstallBrowser();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  shutdown.onStop(() => browser.close());

  const ours = await weighScripts(browser, product + eventPage.path);
  const framework = await weighScripts(browser, `${yardstick}/${eventPage.name}`);
  say(`The event page loads ${ours} gzipped bytes of JavaScript, a static page ${framework}.`);
  say(`Our own client code: ${ours - framework} bytes; it may be ${BAR}.`);
  if (ours - framework > BAR) throw new ExpectedError('There is too much client code.');
});

async function weighScripts(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const weighed = await Promise.all(sizes);
  await page.close();
  if (weighed.length === 0) throw new Error(`${url} loads no script at all.`);
  return weighed.reduce((sum, size) => sum + size, 0);
}
