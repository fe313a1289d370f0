import { gzipSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { fetchDocument } from './fetch-document';
import { limits } from './limits';
import { closeServers, meansFor, sendOn, serve, text, whyNot } from './servers.testing';

afterEach(closeServers);

const article = { accept: 'article' } as const;

it('what robots.txt forbids is not asked for, and what it allows is', async () => {
  let read = 0;
  const rules = text('User-agent: *\nDisallow: /private/\nAllow: /private/open', 'text/plain');
  const server = await serve(text('here'), (request, response) => {
    read += 1;
    rules(request, response);
  });
  const by = meansFor([server]);
  expect(await whyNot(`${server.origin}/private/a`, by)).toEqual({
    sentence: `${server.target} asks in its robots.txt that programs do not read this. Paste the text instead.`,
    ...{ later: false, waitSeconds: null },
  });
  const several = ['/private/open', '/b', '/c'].map((path) =>
    fetchDocument(server.origin + path, article, by),
  );
  expect((await Promise.all(several)).map(({ done }) => done)).toEqual([true, true, true]);
  expect(server.asked).toEqual(['/private/open', '/b', '/c']);
  expect(read).toBe(1);
});

it('the robots.txt of each host on the way is asked', async () => {
  const second = await serve(text('here'), text('User-agent: Recount\nDisallow: /', 'text/plain'));
  const first = await serve(sendOn(`${second.origin}/a`));
  const failed = await whyNot(first.origin, meansFor([first, second]));
  expect(failed.sentence).toContain(`${second.target} asks in its robots.txt`);
  expect(second.asked).toEqual([]);
});

it.each([401, 403, 404, 410, 429])(
  'one that is answered with %i allows everything',
  async (status) => {
    const server = await serve(text('here'), (_request, response) =>
      response.writeHead(status).end(),
    );
    expect((await fetchDocument(server.origin, article, meansFor([server]))).done).toBe(true);
  },
);

it('one whose server fails allows nothing for now, and is not asked again at once', async () => {
  let read = 0;
  const server = await serve(text('here'), (_request, response) => {
    read += 1;
    response.writeHead(500).end();
  });
  const by = meansFor([server]);
  for (const path of ['/a', '/b']) {
    const failed = await whyNot(server.origin + path, by);
    expect(failed).toMatchObject({ later: true });
    expect(failed.sentence).toContain(`robots.txt of ${server.target}`);
    expect(failed.waitSeconds).toBeGreaterThan(200);
  }
  expect([read, server.asked]).toEqual([1, []]);
});

it('one of which too much is sent before enough comes out allows nothing', async () => {
  const server = await serve(text('here'), (_request, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' });
    response.end(Buffer.alloc(limits.robotsBytes + 1000, gzipSync('')));
  });
  expect((await whyNot(server.origin, meansFor([server]))).sentence).toContain('cannot be had');
});

it.each([
  ['broken off', { 'content-length': 100 }, 'User-agent'],
  ['not as compressed as it says', { 'content-encoding': 'gzip' }, 'User-agent: *'],
  ['sent on to inside a network', { location: 'http://10.0.0.5/robots.txt' }, 'a'],
  ['sent on to nothing that is fetched', { location: 'file:///robots.txt' }, 'a'],
])('nothing is allowed by one that is %s', async (_how, headers, body) => {
  const server = await serve(text('here'), (_request, response) => {
    response.writeHead('location' in headers ? 302 : 200, headers).write(body);
    if ('content-length' in headers) setImmediate(() => response.destroy());
    else response.end();
  });
  const failed = await whyNot(server.origin, meansFor([server]));
  expect(failed).toMatchObject({ later: true });
  expect(failed.sentence).toContain('cannot be had just now');
  expect(server.asked).toEqual([]);
});

it('one that stays silent allows nothing, and one that is not at all reached says why', async () => {
  const silent = await serve(text('here'), () => {});
  const failed = await whyNot(silent.origin, meansFor([silent], { answerMs: 100 }));
  expect(failed.sentence).toContain('cannot be had just now');
  const unreached = await whyNot('http://10.0.0.5/', meansFor([]));
  expect(unreached.sentence).toContain('inside a private network');
});

it.each([
  ['plain', {}, (body: string) => Buffer.from(body)],
  ['compressed', { 'content-encoding': 'gzip' }, (body: string) => gzipSync(body)],
])(
  'one without end, %s, is read as far as the limit, without the line that was cut',
  async (_how, headers, encode) => {
    const [first, cut] = ['User-agent: *\nDisallow: /a\n#', '\nDisallow: /b\n'];
    // As far as the limit goes, the second rule would forbid everything.
    const limit = limits.robotsBytes;
    const begin = encode(first.padEnd(limit - '\nDisallow: /'.length, '.') + cut);
    const rest = encode('# nothing is said here\n'.repeat(1000));
    const server = await serve(text('here'), (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain', ...headers }).write(begin);
      const more = () => {
        while (!response.destroyed && response.write(rest));
      };
      response.on('drain', more);
      more();
    });
    const by = meansFor([server]);
    expect((await whyNot(`${server.origin}/a`, by)).sentence).toContain('asks in its robots.txt');
    expect((await fetchDocument(`${server.origin}/c`, article, by)).done).toBe(true);
  },
);

it('one that is sent on is followed, and one sent on too often allows everything', async () => {
  const far = await serve(text('User-agent: *\nDisallow: /a', 'text/plain'));
  const near = await serve(text('here'), sendOn(`${far.origin}/rules`, 301));
  const failed = await whyNot(`${near.origin}/a`, meansFor([near, far]));
  expect(failed.sentence).toContain(`${near.target} asks in its robots.txt`);
  const circle = await serve(text('here'), sendOn('/robots.txt'));
  expect((await fetchDocument(circle.origin, article, meansFor([circle]))).done).toBe(true);
});

it('a delay that it asks for is kept, and one that is too long is told', async () => {
  const server = await serve(text('here'), text('User-agent: *\nCrawl-delay: 120', 'text/plain'));
  const failed = await whyNot(server.origin, meansFor([server]));
  expect(failed).toMatchObject({ later: true, waitSeconds: 120 });
  expect(failed.sentence).toContain('our turn in about 2 minutes');
  expect(server.asked).toEqual([]);
});

it('a host is asked one thing at a time', async () => {
  let [now, most] = [0, 0];
  const server = await serve((request, response) => {
    now += 1;
    most = Math.max(most, now);
    response.on('finish', () => {
      now -= 1;
    });
    setTimeout(() => text('here')(request, response), 30);
  });
  const by = meansFor([server], { betweenMs: 10 });
  const all = ['/a', '/b', '/c'].map((path) => fetchDocument(server.origin + path, article, by));
  expect((await Promise.all(all)).every(({ done }) => done)).toBe(true);
  expect(most).toBe(1);
});
