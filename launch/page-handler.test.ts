import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { nodeFs } from 'next/dist/server/lib/node-fs-methods';
import { afterAll, beforeAll, expect, test } from 'vitest';
import CacheOfPages from './cache-of-pages.mjs';
import { KeptAnswers } from './kept-answers';
import { pageHandler } from './page-handler';

// In place of Next.js: says that it was asked. Something changes while it makes one page.
const server = createServer(
  pageHandler(async (request, response) => {
    if (request.url === '/articles/changed-meanwhile') await expire();
    response.setHeader('Cache-Control', 'public, s-maxage=60');
    response.writeHead(204).end();
  }, new KeptAnswers()),
);
let base: string;

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

test.each([
  ['/api/annotations/00000000-0000-4000-8000-000000000000', 204],
  ['/api/events/x/annotations', 204],
  ['/api/events/x/annotations?page=1', 204],
  ['/api/events/x', 405],
  ['/api/editor/annotations', 405],
])('what may be asked of %s is answered %i', async (address, status) => {
  expect((await fetch(base + address, { method: 'OPTIONS' })).status).toBe(status);
});

test('what says that it answers OPTIONS says so of a method that it refuses, too', async () => {
  const refused = await fetch(`${base}/api/events/x/annotations`, { method: 'POST' });
  expect(refused.status).toBe(405);
  expect(refused.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
});

test.each(['/editor/people', '/%65ditor/people', '/api/%65ditor/people', '/sign%2Din'])(
  '%s is kept by nobody, however it is spelled',
  async (address) => {
    const response = await fetch(base + address);
    expect(response.headers.get('cache-control')).toBe('no-store, private');
    expect(response.headers.get('content-security-policy')).toContain('nonce-');
  },
);

test('a page for everyone is kept as it says', async () => {
  const response = await fetch(`${base}/how-to-read`);
  expect(response.headers.get('cache-control')).toBe('public, s-maxage=60');
});

test('a page that was begun before a change and is sent after it is kept by nobody', async () => {
  const response = await fetch(`${base}/articles/changed-meanwhile`);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect((await fetch(`${base}/articles/x`)).headers.get('cache-control')).toBe(
    'public, s-maxage=60',
  );
});

function expire(): Promise<void> {
  const cache = new CacheOfPages({
    ...{ fs: nodeFs, serverDistDir: import.meta.dirname, revalidatedTags: [], _requestHeaders: {} },
  });
  return cache.revalidateTag('any', { expire: 0 });
}
