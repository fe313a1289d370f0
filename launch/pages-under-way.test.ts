import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { IncrementalCache } from 'next/dist/server/lib/incremental-cache';
import { nodeFs } from 'next/dist/server/lib/node-fs-methods';
import ResponseCache from 'next/dist/server/response-cache';
import { beforeEach, expect, test, vi } from 'vitest';
import CacheOfPages from './cache-of-pages.mjs';
import { PagesUnderWay } from './pages-under-way';

// Next.js's own sharing of what is being made, and its own store with ours, put together as it does for a request.
const kind = 'APP_ROUTE';
type Options = ConstructorParameters<typeof ResponseCache>[0];
const route = { kind, sourceRoute: '/[page]/route' } as unknown as Options['route'];
const responses = new ResponseCache({ minimalMode: false, route });
const underWay = new PagesUnderWay();

let page = 0;
let made: number;
/** How long a page is given without being made anew, in seconds. */
let minute: number;
/** What a making waits for, once it has begun. */
let making: () => Promise<unknown>;

beforeEach(() => {
  page += 1;
  made = 0;
  minute = 60;
  making = async () => undefined;
});

test('a page is made once for all who ask for it meanwhile, and afterwards', async () => {
  const held = hold();
  const first = read();
  await held.begun;
  const second = read();
  held.letGo();
  expect([await first, await second, await read()]).toEqual(['made 1', 'made 1', 'made 1']);
});

test('what was begun before one of its tags was expired is given to who asked before, and not kept', async () => {
  const held = hold();
  const before = read();
  await held.begun;
  await expire(`of-page-${page}`);
  const [after, spelledOtherwise] = [read(), read(`/p%61ge-${page}?any=1`)];
  held.letGo();
  expect(await before).toBe('made 1');
  expect([await after, await spelledOtherwise, await read()]).toEqual([
    'made 2',
    'made 2',
    'made 2',
  ]);
});

test('what was begun afterwards is kept', async () => {
  await read();
  await expire('of-every-page');
  expect([await read(), await read()]).toEqual(['made 2', 'made 2']);
});

test('other tags are no matter', async () => {
  const held = hold();
  const before = read();
  await held.begun;
  await expire('of-another-page');
  const after = read();
  held.letGo();
  expect([await before, await after, await read()]).toEqual(['made 1', 'made 1', 'made 1']);
});

test('the page before is given to nobody after an expiry, while one begun earlier is still being made', async () => {
  minute = 0.001;
  await read();
  await sleep(5);
  const held = hold();
  expect(await read()).toBe('made 1');
  await held.begun;
  expect(await read()).toBe('made 1');
  await expire(`of-page-${page}`);
  minute = 60;
  const after = read();
  held.letGo();
  expect([await after, await read()]).toEqual(['made 3', 'made 3']);
});

test('a page that could not be made anew is no newer for being kept on', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  minute = 0.001;
  await read();
  await sleep(5);
  const held = hold();
  expect(await read()).toBe('made 1');
  await held.begun;
  await expire(`of-page-${page}`);
  const after = read();
  held.letGo(new Error('The database is gone.'));
  expect([await after, said.mock.calls.length]).toEqual(['made 3', 1]);
  said.mockRestore();
});

/** What a reader is given, by the number of its making. */
async function read(url = `/page-${page}`): Promise<string> {
  const key = `/page-${page}`;
  let body = '';
  await underWay.answer(url, async () => {
    const given = await responses.get(key, make, {
      routeKind: kind as never,
      incrementalCache: cacheOfRequest() as never,
      waitUntil: contextOfNext().waitUntil,
    });
    if (given !== null && 'value' in given && given.value?.kind === kind) {
      body = given.value.body.toString();
    }
  });
  return body;
}

async function make(): ReturnType<Parameters<ResponseCache['get']>[1]> {
  made += 1;
  const body = Buffer.from(`made ${made}`);
  const headers = { 'x-next-cache-tags': `of-every-page,of-page-${page}` };
  await making();
  const cacheControl = { revalidate: minute, expire: undefined };
  return { value: { kind: kind as never, body, status: 200, headers }, cacheControl };
}

/** Has the next making wait, until it is let go on or fails. */
function hold() {
  const signals = new EventTarget();
  const begun = once(signals, 'begun');
  const end = new Promise<Error | undefined>((resolve) => {
    signals.addEventListener('end', (event) => resolve((event as CustomEvent).detail));
  });
  making = async () => {
    making = async () => undefined;
    signals.dispatchEvent(new Event('begun'));
    const error = await end;
    if (error) throw error;
  };
  return {
    begun,
    letGo: (detail?: Error) => void signals.dispatchEvent(new CustomEvent('end', { detail })),
  };
}

function expire(tag: string): Promise<void> {
  return cacheOfRequest().revalidateTag(tag, { expire: 0 });
}

function cacheOfRequest(): IncrementalCache {
  return new IncrementalCache({
    ...{ fs: nodeFs, dev: false, minimalMode: false, flushToDisk: false, requestHeaders: {} },
    ...{ serverDistDir: import.meta.dirname, maxMemoryCacheSize: 1_000_000 },
    previewProps: { previewModeId: 'preview' },
    prerenderManifest: { routes: {}, dynamicRoutes: {}, notFoundRoutes: [] },
    CurCacheHandler: CacheOfPages,
  } as unknown as ConstructorParameters<typeof IncrementalCache>[0]);
}

/** What Next.js asks of where it runs. */
function contextOfNext(): { waitUntil: (work: Promise<unknown>) => void } {
  return Reflect.get(globalThis, Symbol.for('@next/request-context')).get();
}
