import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeptAnswers } from './kept-answers';

let server: Server;
let kept: KeptAnswers;
let now: number;
let made: number;
let make: (response: ServerResponse, count: number) => void;

beforeEach(async () => {
  now = 0;
  made = 0;
  kept = new KeptAnswers(() => now);
  server = createServer((request, response) => {
    if (kept.answer(request, response)) return;
    kept.keep(request, response);
    made += 1;
    make(response, made);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(() => server.close());

function get(path = '/', init: RequestInit = {}): Promise<Response> {
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}${path}`, init);
}

const page = (response: ServerResponse, count: number) => {
  response.setHeader('Cache-Control', 's-maxage=60');
  response.setHeader('Content-Type', 'text/html');
  response.setHeader('ETag', `"${count}"`);
  response.write('page ');
  response.end(`${count}`);
};

test('a public page is sent again within the second, and made anew after it', async () => {
  make = page;
  expect(await (await get()).text()).toBe('page 1');
  now = 999;
  const again = await get();
  expect(await again.text()).toBe('page 1');
  expect(again.headers.get('content-type')).toBe('text/html');
  now = 1000;
  expect(await (await get()).text()).toBe('page 2');
});

test('addresses, and what a reader can decompress, are told apart', async () => {
  make = page;
  await get('/a');
  expect(await (await get('/b')).text()).toBe('page 2');
  expect(await (await get('/a', { headers: { 'accept-encoding': 'identity' } })).text()).toBe(
    'page 3',
  );
});

test('compressed bytes are kept as bytes', async () => {
  make = (response) => {
    response.setHeader('Cache-Control', 's-maxage=60');
    response.setHeader('X-Encoded', 'gzip');
    response.end(gzipSync('a page'));
  };
  await get();
  const body = Buffer.from(await (await get()).arrayBuffer());
  expect(gunzipSync(body).toString()).toBe('a page');
  expect(made).toBe(1);
});

test('a reader who has the page is told so, and HEAD gets no body', async () => {
  make = page;
  await get();
  const unchanged = await get('/', { headers: { 'if-none-match': '"1"' } });
  expect([unchanged.status, await unchanged.text()]).toEqual([304, '']);
  const head = await get('/', { method: 'HEAD' });
  expect([head.status, head.headers.get('content-length'), made]).toEqual([200, '6', 1]);
});

const notKept: [string, (response: ServerResponse) => void, RequestInit][] = [
  ['has no s-maxage', (response) => response.end('private'), {}],
  [
    'may not be stored',
    (response) => response.setHeader('Cache-Control', 'no-store').end('private'),
    {},
  ],
  [
    'sets a cookie',
    (response) =>
      response.setHeader('Cache-Control', 's-maxage=60').setHeader('Set-Cookie', 'a=b').end('x'),
    {},
  ],
  [
    'failed',
    (response) => {
      response.statusCode = 404;
      response.setHeader('Cache-Control', 's-maxage=60').end('x');
    },
    {},
  ],
  ['was asked for with a cookie', (response) => page(response, 1), { headers: { cookie: 'a=b' } }],
  ['was posted', (response) => page(response, 1), { method: 'POST' }],
];

test.each(notKept)('what %s is made each time', async (_, answer, init) => {
  make = answer;
  await get('/', init);
  await get('/', init);
  expect(made).toBe(2);
});

test('more than the store holds drives out the oldest', async () => {
  make = (response) => {
    response.setHeader('Cache-Control', 's-maxage=60');
    response.end(Buffer.alloc(12 * 1024 * 1024));
  };
  for (const path of ['/1', '/2', '/3']) await (await get(path)).arrayBuffer();
  await (await get('/3')).arrayBuffer();
  expect(made).toBe(3);
  await (await get('/1')).arrayBuffer();
  expect(made).toBe(4);
});

test('when something has changed every answer is made anew, and what was begun before is not kept', async () => {
  make = page;
  await get();
  kept.forgetAll();
  expect(await (await get()).text()).toBe('page 2');
  make = (response, count) => {
    kept.forgetAll();
    page(response, count);
  };
  expect(await (await get('/slow')).text()).toBe('page 3');
  make = page;
  expect(await (await get('/slow')).text()).toBe('page 4');
  expect(await (await get('/slow')).text()).toBe('page 4');
});
