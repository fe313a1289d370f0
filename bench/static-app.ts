import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { anyFreePort } from '../launch/free-port';
import { inProject } from '../launch/project';
import { mustRun, program } from '../launch/run-child';
import { step } from '../launch/say';
import type { Shutdown } from '../launch/shutdown';
import { type ServerProcess, startServerProcess } from './server-process';

/** A page to imitate: its address in the static app, and the HTML of the page it stands beside. */
export type Model = { name: string; html: string };

const TOLERANCE = 0.02;
const MOST_BUILDS = 8;

// Inside the project, so that the framework is the same one.
const directory = inProject('.recount/bench/static-app');

/**
 * Makes and serves the yardstick: a Next.js app with default settings whose pages are written at
 * build time, each with as many bytes of HTML as its model, within 2 in 100, and with the model's own
 * markup, so that it compresses alike. Plain `next start` serves it, in a process of its own: that is
 * what anyone gets from Next.js, and it has nothing of our launching in it.
 * A page is at `/{name}`.
 */
export async function startStaticApp(
  shutdown: Shutdown,
  models: readonly Model[],
): Promise<ServerProcess> {
  await step('Building static pages of the same sizes', () => build(models));
  const port = String(await anyFreePort());
  return startServerProcess(shutdown, [
    program('next/dist/bin/next'),
    ...['start', directory, '--port', port, '--hostname', '127.0.0.1'],
  ]);
}

// The framework writes what a page holds twice, as HTML and as data, and adds its own. How much that
// comes to is found by building.
async function build(models: readonly Model[]): Promise<void> {
  await rm(directory, { recursive: true, force: true });
  await write('package.json', '{ "private": true, "type": "module" }');
  await write('app/layout.jsx', LAYOUT);
  await write('next.config.js', 'export default {};');
  const lengths = new Map(models.map(({ name, html }) => [name, Math.round(html.length / 3)]));

  for (let builds = 1; builds <= MOST_BUILDS; builds++) {
    for (const { name, html } of models) {
      await write(`app/${name}/page.jsx`, pageOf(filling(html, lengths.get(name) ?? 0)));
    }
    await mustRun('next build of the static pages', [
      program('next/dist/bin/next'),
      'build',
      directory,
    ]);
    let allFit = true;
    for (const { name, html } of models) {
      const wanted = Buffer.byteLength(html);
      const built = (await readFile(path.join(directory, `.next/server/app/${name}.html`))).length;
      if (Math.abs(built / wanted - 1) <= TOLERANCE) continue;
      allFit = false;
      const length = lengths.get(name) ?? 0;
      // A character of markup takes as many bytes as it took now, quotation marks in the data more.
      lengths.set(name, length + Math.round((wanted - built) / (built / Math.max(length, 1))));
    }
    if (allFit) return;
  }
  throw new Error(`No static pages of the same sizes after ${MOST_BUILDS} builds.`);
}

async function write(file: string, text: string): Promise<void> {
  const target = path.join(directory, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text);
}

const LAYOUT = `export const metadata = { title: 'A static page', description: 'As large as another.' };
export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}
`;

// The product's own markup without its scripts, as often as needed, cut where a text ends; an element
// that is long in itself, such as a drawn line, is made up for with words.
function filling(html: string, length: number): string {
  const body = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '';
  if (body === '') throw new Error('The page to imitate has no <main>.');
  const long = body.repeat(Math.ceil(length / body.length));
  const cut = long.slice(0, Math.max(0, long.lastIndexOf('<', length)));
  return cut + 'words '.repeat(Math.max(0, Math.floor((length - cut.length) / 6)));
}

function pageOf(markup: string): string {
  return `const markup = ${JSON.stringify(markup)};
export default function Page() {
  return <main dangerouslySetInnerHTML={{ __html: markup }} />;
}
`;
}
