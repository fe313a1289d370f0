import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KeptAnswers } from './kept-answers';
import { pageHandler } from './page-handler';

// In place of Next.js: says that it was asked.
const server = createServer(
  pageHandler(async (_, response) => {
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
