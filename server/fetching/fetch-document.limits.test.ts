import { gzipSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { fetchDocument } from './fetch-document';
import { closeServers, meansFor, sendOn, serve, serveRaw, text, whyNot } from './servers.testing';

afterEach(closeServers);

const head = 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n';
const few = { bodyBytes: 100_000 };

it('a body that is announced as too large is not read', async () => {
  const server = await serveRaw((socket) =>
    socket.write(`${head}content-length: 10000000000\r\n\r\n<p>`),
  );
  const failed = await whyNot(server.origin, meansFor([server]));
  expect(failed).toEqual({
    sentence: 'The document is larger than 10 MB, which is more than Recount reads.',
    ...{ later: false, waitSeconds: null },
  });
});

it('a body of pieces without end is read as far as the limit', async () => {
  let sent = 0;
  const server = await serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(10_000))) sent += 10_000;
    };
    response.on('drain', more);
    more();
  });
  const failed = await whyNot(server.origin, meansFor([server], few));
  expect(failed).toMatchObject({ later: false });
  expect(failed.sentence).toContain('larger than 100 kB');
  // What systems hold between the two is not ours to bound.
  expect(sent).toBeLessThan(50_000_000);
});

it('a document of just the limit is read, and one of a byte more is not', async () => {
  for (const encode of [(body: Buffer) => body, gzipSync]) {
    const encoding = encode === gzipSync ? { 'content-encoding': 'gzip' } : {};
    const server = await serve((request, response) => {
      const body = encode(Buffer.alloc(100_000 + Number(request.url?.slice(1)), 'x'));
      response.writeHead(200, { 'content-type': 'text/plain', ...encoding }).end(body);
    });
    const by = meansFor([server], few);
    const fetched = await fetchDocument(`${server.origin}/0`, { accept: 'article' }, by);
    expect(fetched.done && fetched.value.bytes.length).toBe(100_000);
    expect((await whyNot(`${server.origin}/1`, by)).sentence).toContain('larger than 100 kB');
  }
});

it('a compressed body that is a gigabyte is given up at the limit', async () => {
  const member = gzipSync(Buffer.alloc(10_000_000));
  const bomb = Buffer.concat(Array.from({ length: 100 }, () => member));
  const server = await serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(bomb);
  });
  const failed = await whyNot(server.origin, meansFor([server]));
  expect(failed.sentence).toContain('larger than 10 MB');
});

it('a body of a byte now and then is given up when the time is over', async () => {
  const server = await serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const timer = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(timer));
  });
  const failed = await whyNot(server.origin, meansFor([server], { wholeMs: 400 }));
  expect(failed).toMatchObject({ later: true, waitSeconds: null });
  expect(failed.sentence).toContain('longer than 0.4 seconds in all');
});

it('a body that stops coming is given up before', async () => {
  const server = await serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).write('<p>');
  });
  const failed = await whyNot(server.origin, meansFor([server], { quietMs: 100 }));
  expect(failed).toMatchObject({ later: true });
  expect(failed.sentence).toContain('stopped sending for 0.1 seconds');
});

it('a server that takes a connection and says nothing is given up', async () => {
  const server = await serveRaw(() => {});
  const failed = await whyNot(server.origin, meansFor([server], { answerMs: 100 }));
  expect(failed).toMatchObject({ later: true });
  expect(failed.sentence).toContain('did not answer within 0.1 seconds');
});

it('so is one that takes a connection and never begins TLS', async () => {
  const server = await serveRaw(() => {});
  const by = meansFor([server], { connectMs: 200 });
  const failed = await whyNot(`https://${server.target}/`, by);
  expect(failed).toMatchObject({ later: true });
  expect(failed.sentence).toContain('longer than 0.2 seconds to connect');
});

it('headers without end are given up at the limit', async () => {
  let sent = 0;
  const server = await serveRaw((socket) => {
    socket.write(head);
    const more = () => {
      let room = true;
      while (!socket.destroyed && room) {
        sent += 1000;
        room = socket.write(`x-${sent}: ${'y'.repeat(980)}\r\n`);
      }
    };
    socket.on('drain', more);
    more();
  });
  const failed = await whyNot(server.origin, meansFor([server]));
  expect(failed).toMatchObject({ later: false });
  expect(failed.sentence).toContain('more than 64 kB of headers');
});

it('answers that only say that one will come are given up when the time is over', async () => {
  const server = await serveRaw((socket) => {
    const timer = setInterval(() => socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'), 20);
    socket.on('close', () => clearInterval(timer));
  });
  const failed = await whyNot(server.origin, meansFor([server], { answerMs: 300 }));
  expect(failed.sentence).toContain('did not answer within 0.3 seconds');
});

it.each([
  ['content-length: 1000\r\n\r\n<p>half', 'broke off before everything was sent'],
  ['transfer-encoding: chunked\r\n\r\n5\r\n<p>ab\r\n', 'broke off before everything was sent'],
  ['content-length: 1\r\ntransfer-encoding: chunked\r\n\r\na', 'not an answer in HTTP'],
  ['transfer-encoding: gzip\r\n\r\nab', 'compressed as “gzip”'],
  ['x y: z\r\n\r\nab', 'not an answer in HTTP'],
  ['transfer-encoding: chunked\r\n\r\nzz\r\n', 'not an answer in HTTP'],
])('an answer that ends early or is none is told: %j', async (rest, why) => {
  const server = await serveRaw((socket) => socket.end(head + rest));
  expect((await whyNot(server.origin, meansFor([server]))).sentence).toContain(why);
});

it.each([
  ['SSH-2.0-server\r\n', 'not an answer in HTTP'],
  ['', 'broke off'],
])('so is %j', async (answer, why) => {
  const server = await serveRaw((socket) => socket.end(answer));
  expect((await whyNot(server.origin, meansFor([server]))).sentence).toContain(why);
});

it('redirects in a circle, and too many, come to an end', async () => {
  const circle = await serve((request, response) =>
    sendOn(request.url === '/a' ? '/b' : '/a')(request, response),
  );
  const inCircle = await whyNot(`${circle.origin}/a#top`, meansFor([circle]));
  expect(inCircle.sentence).toContain('leads back to itself');
  expect(circle.asked).toEqual(['/a', '/b']);

  const chain = await serve((request, response) => {
    const step = Number(request.url?.slice(1));
    return (step === 6 ? text('here') : sendOn(`./${step + 1}`))(request, response);
  });
  expect((await whyNot(`${chain.origin}/0`, meansFor([chain]))).sentence).toBe(
    'The address is sent on more than 5 times.',
  );
  expect(chain.asked).toEqual(['/0', '/1', '/2', '/3', '/4', '/5']);
  const fetched = await fetchDocument(
    `${chain.origin}/1`,
    { accept: 'article' },
    meansFor([chain]),
  );
  expect(fetched).toMatchObject({ done: true, value: { address: `${chain.origin}/6` } });
});

it('whoever asked may give up, and hears their own reason', async () => {
  const server = await serveRaw(() => {});
  const control = new AbortController();
  const fetching = fetchDocument(
    server.origin,
    { accept: 'article', signal: control.signal },
    meansFor([server]),
  );
  control.abort(new Error('Closing down.'));
  await expect(fetching).rejects.toThrow('Closing down.');
  const again = fetchDocument(server.origin, { accept: 'feed', signal: control.signal });
  await expect(again).rejects.toThrow('Closing down.');
});
