import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, expect, it, vi } from 'vitest';
import project from '@/package.json';
import { fetchDocument } from './fetch-document';
import { closeServers, meansFor, serve, text, whyNot } from './servers.testing';

afterEach(closeServers);
afterEach(() => vi.unstubAllEnvs());

it('a document is given as it was sent, with what it says of itself', async () => {
  const sent = Buffer.from([0xe9, 0x00, 0xff, 0x0a]);
  const server = await serve((_request, response) => {
    const validators = { etag: 'W/"a1"', 'last-modified': 'Tue, 03 Mar 2026 10:00:00 GMT' };
    const type = 'Text/HTML; Charset="ISO-8859-1"';
    response.writeHead(200, { 'content-type': type, ...validators }).end(sent);
  });
  const by = meansFor([server]);
  const fetched = await fetchDocument(`${server.origin}/a?b#c`, { accept: 'article' }, by);
  expect(fetched).toEqual({
    done: true,
    value: {
      ...{ address: `${server.origin}/a?b`, type: 'text/html', charset: 'iso-8859-1' },
      ...{ bytes: sent, etag: 'W/"a1"', lastModified: 'Tue, 03 Mar 2026 10:00:00 GMT' },
      unchanged: false,
    },
  });
});

it('Recount says who asks, for what, and in which version', async () => {
  const asked: unknown[] = [];
  const server = await serve((request, response) => {
    const { 'user-agent': agent, accept, connection, cookie, referer } = request.headers;
    asked.push([agent, accept?.split(',')[0], connection, cookie, referer]);
    text('<rss/>', 'application/rss+xml')(request, response);
  });
  vi.stubEnv('PUBLIC_URL', '');
  await fetchDocument(server.origin, { accept: 'feed' }, meansFor([server]));
  vi.stubEnv('PUBLIC_URL', 'https://recount.example.org/somewhere');
  await fetchDocument(server.origin, { accept: 'feed' }, meansFor([server]));
  const rest = ['application/atom+xml', 'close', undefined, undefined];
  expect(asked).toEqual([
    [`Recount/${project.version}`, ...rest],
    [`Recount/${project.version} (+https://recount.example.org/)`, ...rest],
  ]);
});

it('an empty document is a document', async () => {
  const server = await serve(text(''));
  const fetched = await fetchDocument(server.origin, { accept: 'article' }, meansFor([server]));
  expect(fetched.done && fetched.value.bytes.length).toBe(0);
});

it.each([
  ['gzip', gzipSync],
  ['X-GZIP', gzipSync],
  ['deflate', deflateSync],
  ['deflate', deflateRawSync],
  ['br', brotliCompressSync],
  ['identity', (body: Buffer) => body],
  ['gzip, br', (body: Buffer) => brotliCompressSync(gzipSync(body))],
  ['deflate, deflate', (body: Buffer) => deflateRawSync(deflateSync(body))],
])('what is compressed by %s is read', async (encoding, encode) => {
  const body = Buffer.from('Twelve were hurt. '.repeat(5000));
  const server = await serve((_request, response) => {
    const headers = { 'content-type': 'text/plain', 'content-encoding': encoding };
    response.writeHead(200, headers).end(encode(body));
  });
  const fetched = await fetchDocument(server.origin, { accept: 'article' }, meansFor([server]));
  expect(fetched.done && body.equals(fetched.value.bytes)).toBe(true);
});

it.each([
  ['zstd', Buffer.from('a'), 'compressed as “zstd”', false],
  ['gzip, gzip, gzip', Buffer.from('a'), 'more than twice over', false],
  ['gzip', Buffer.from('not gzip'), 'cannot be undone', true],
  ['gzip', gzipSync('Twelve were hurt.').subarray(0, 20), 'cannot be undone', true],
  ['br', Buffer.from([0xff, 0xff, 0xff]), 'cannot be undone', true],
  ['deflate', Buffer.from([0x78, 0xff, 0xff]), 'cannot be undone', true],
])('what is compressed by %s and cannot be read is told', async (encoding, body, why, later) => {
  const server = await serve((_request, response) => {
    const headers = { 'content-type': 'text/html', 'content-encoding': encoding };
    response.writeHead(200, headers).end(body);
  });
  const failed = await whyNot(server.origin, meansFor([server]));
  expect(failed).toMatchObject({ later });
  expect(failed.sentence).toContain(why);
});

it('what did not change since is not sent again, and only where that was asked', async () => {
  const server = await serve((request, response) => {
    const known =
      request.headers['if-none-match'] === '"a1"' ||
      request.headers['if-modified-since'] === 'Tue, 03 Mar 2026 10:00:00 GMT';
    if (known || request.url === '/always') return response.writeHead(304, { etag: '"a1"' }).end();
    return text('changed')(request, response);
  });
  const since = { lastModified: 'Tue, 03 Mar 2026 10:00:00 GMT' };
  for (const asked of [{ etag: '"a1"' }, since]) {
    const by = meansFor([server]);
    const fetched = await fetchDocument(server.origin, { accept: 'feed', ...asked }, by);
    expect(fetched).toMatchObject({
      done: true,
      value: { unchanged: true, etag: '"a1"', type: null },
    });
    expect(fetched.done && fetched.value.bytes.length).toBe(0);
  }
  for (const asked of [{}, { etag: null }, { etag: '"b"\r\nx-a: b' }, { etag: '"b2"' }]) {
    const by = meansFor([server]);
    const fetched = await fetchDocument(server.origin, { accept: 'feed', ...asked }, by);
    expect(fetched).toMatchObject({ done: true, value: { unchanged: false } });
  }
  const failed = await whyNot(`${server.origin}/always`, meansFor([server]));
  expect(failed.sentence).toContain('answered with status 304');
});

it.each([
  [204, {}, 'status 204, which gives no document', false, null],
  [206, {}, 'status 206', false, null],
  [300, {}, 'status 300', false, null],
  [302, {}, 'does not say to which', false, null],
  [400, {}, 'status 400', false, null],
  [401, {}, 'does not show this to everyone (401)', false, null],
  [403, {}, 'does not show this to everyone (403)', false, null],
  [404, {}, 'nothing at this address (404)', false, null],
  [408, {}, 'cannot answer just now (408)', true, null],
  [410, {}, 'gone for good (410)', false, null],
  [418, {}, 'status 418', false, null],
  [429, {}, 'not to be asked so often (429). Try again later.', true, null],
  [429, { 'retry-after': '90' }, 'Try again in 90 seconds.', true, 90],
  [429, { 'retry-after': '3600' }, 'Try again in 60 minutes.', true, 3600],
  [429, { 'retry-after': '99999999' }, 'Try again in 24 hours.', true, 86_400],
  [500, {}, 'cannot answer just now (500)', true, null],
  [503, { 'retry-after': '120' }, 'cannot answer just now (503)', true, 120],
])('status %i with %j is told', async (status, headers, why, later, waitSeconds) => {
  const server = await serve((_request, response) => response.writeHead(status, headers).end());
  const failed = await whyNot(server.origin, meansFor([server]));
  expect(failed).toMatchObject({ later, waitSeconds });
  expect(failed.sentence).toContain(why);
});

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

it.each([
  ['text/html', true, true],
  ['TEXT/plain;charset=utf-8', true, true],
  ['application/xhtml+xml', true, true],
  ['application/pdf', true, false],
  [docx, true, false],
  ['application/rss+xml', false, true],
  ['application/atom+xml', false, true],
  ['application/rdf+xml', false, true],
  ['application/xml', false, true],
  ['text/xml', false, true],
  ['application/feed+json', false, true],
  ['application/json', false, true],
  ['image/png', false, false],
  ['application/octet-stream', false, false],
  ['html', true, true],
  [undefined, true, true],
])('the type %s is read as an article: %s; as a feed: %s', async (type, article, feed) => {
  const server = await serve((_request, response) => {
    response.writeHead(200, type === undefined ? {} : { 'content-type': type }).end('<p>');
  });
  for (const [accept, wanted] of [
    ['article', article],
    ['feed', feed],
  ] as const) {
    const fetched = await fetchDocument(server.origin, { accept }, meansFor([server]));
    expect(fetched.done).toBe(wanted);
    if (!fetched.done) expect(fetched.sentence).toContain(`leads to ${type}. `);
  }
});
