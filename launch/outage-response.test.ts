import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noteDatabaseFailure } from '../server/database-outage';
import { answerOutagesWith503 } from './outage-response';

let server: Server;
let page: (response: ServerResponse) => void;

beforeEach(async () => {
  server = createServer((_, response) => {
    answerOutagesWith503(response);
    page(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(() => server.close());

async function answer(): Promise<{ status: number; retryAfter: string | null }> {
  const { port } = server.address() as AddressInfo;
  const { status, headers } = await fetch(`http://127.0.0.1:${port}/`);
  return { status, retryAfter: headers.get('Retry-After') };
}

const waysToEnd: [string, (response: ServerResponse, status: number) => void][] = [
  ['writes its head', (response, status) => response.writeHead(status).end()],
  ['sets its status', (response, status) => Object.assign(response, { statusCode: status }).end()],
];

test.each(waysToEnd)(
  'a page that fails for want of the database and %s is a 503',
  async (_, end) => {
    page = (response) => {
      noteDatabaseFailure();
      end(response, 500);
    };
    expect(await answer()).toEqual({ status: 503, retryAfter: '5' });
  },
);

test.each(waysToEnd)('a page that fails by itself and %s stays a 500', async (_, end) => {
  // An outage that was over before the request began is no excuse.
  noteDatabaseFailure();
  await new Promise((resolve) => setTimeout(resolve, 5));
  page = (response) => end(response, 500);
  expect(await answer()).toEqual({ status: 500, retryAfter: null });
});

test('a page that can be answered without the database is answered', async () => {
  page = (response) => {
    noteDatabaseFailure();
    response.end('cached');
  };
  expect(await answer()).toEqual({ status: 200, retryAfter: null });
});

test('a failed page can be read, whatever was written for it, and is kept by no cache', async () => {
  page = (response) => {
    noteDatabaseFailure();
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Encoding', 'gzip');
    response.statusCode = 500;
    response.write('an unreadable');
    response.end(' page');
  };
  const { port } = server.address() as AddressInfo;
  const failed = await fetch(`http://127.0.0.1:${port}/`);
  expect(failed.status).toBe(503);
  expect(failed.headers.get('Cache-Control')).toBe('no-store');
  const text = await failed.text();
  expect(text).toContain('This page is not available just now');
  expect(text).not.toContain('unreadable');
});

test('data that fails keeps its own body', async () => {
  page = (response) => {
    response.setHeader('Content-Type', 'application/json');
    response.writeHead(500).end('{"error":"a sentence"}');
  };
  const { port } = server.address() as AddressInfo;
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).json()).toEqual({ error: 'a sentence' });
});
