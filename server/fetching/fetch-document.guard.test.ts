import { connect, Socket, type TcpNetConnectOpts } from 'node:net';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { certificate } from './certificate.testing';
import { fetchDocument } from './fetch-document';
import { RobotsKept } from './robots-kept';
import { allAllowed } from './robots-rules';
import {
  closeServers,
  meansFor,
  sendOn,
  serve,
  serveSecurely,
  text,
  whyNot,
} from './servers.testing';

afterEach(closeServers);
afterEach(() => vi.unstubAllEnvs());

const at =
  (...addresses: string[]) =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

/** Connects to no one, and notes to which addresses it would have. */
function dialler(dialled: string[]) {
  return (to: TcpNetConnectOpts) => {
    const socket = new Socket();
    to.lookup?.(to.host ?? '', { all: true }, (_error, found) => {
      for (const { address } of [found].flat() as { address: string }[]) dialled.push(address);
      process.nextTick(() => socket.destroy(new Error('Nobody is there.')));
    });
    return socket;
  };
}

describe('sent on by a server that is allowed', () => {
  it.each([
    ['http://2130706433/', 'leads to 127.0.0.1, the machine itself'],
    ['http://0x7f.1/', 'leads to 127.0.0.1, the machine itself'],
    ['http://[::ffff:127.0.0.1]/', 'leads to ::ffff:7f00:1, the machine itself'],
    ['http://[::1]:8080/', 'leads to ::1, the machine itself'],
    ['//10.0.0.5/a', 'leads to 10.0.0.5, inside a private network'],
    [
      'http://169.254.169.254/latest/meta-data/',
      'leads to 169.254.169.254, an address of the local',
    ],
    ['http://localhost:8080/', 'the machine itself'],
    ['http://LOCALHOST.:8080/', 'the machine itself'],
    ['file:///etc/passwd', 'begins with file:'],
    ['ftp://127.0.0.1/', 'begins with ftp:'],
    ['http://anna:word@127.0.0.1/', 'a user name or a password'],
    ['http://127.0.0.1:22/', 'names port 22'],
    ['http://[', 'does not say to which'],
    [`http://example.org/${'a'.repeat(3000)}`, 'more than 2048 characters'],
  ])('to %.40s it goes nowhere', async (location, why) => {
    const first = await serve(sendOn(location));
    const by = { ...meansFor([first]), lookup: at('127.0.0.1') };
    const failed = await whyNot(first.origin, by);
    expect(failed).toMatchObject({ later: false, waitSeconds: null });
    expect(failed.sentence).toContain(why);
  });

  it('to another port of the same machine it does not connect', async () => {
    const [second, secure] = [
      await serve(text('secret')),
      await serveSecurely(certificate, text('secret')),
    ];
    for (const location of [`${second.origin}/a`, `https://127.0.0.1:${secure.port}/a`]) {
      const first = await serve(sendOn(location));
      const { sentence } = await whyNot(first.origin, meansFor([first]));
      expect(sentence).toBe(
        'The address leads to 127.0.0.1, the machine itself, which Recount does not fetch unless the server’s setting RECOUNT_FETCH_ALSO names it.',
      );
    }
    expect([second.heard.connections, secure.heard.connections]).toEqual([0, 0]);
  });

  it('to another that is allowed it goes, from hop to hop', async () => {
    const third = await serve(text('here'));
    const second = await serve(sendOn(`${third.origin}/c?d#e`, 307));
    const first = await serve(sendOn(`${second.origin}/b`, 301));
    const by = meansFor([first, second, third]);
    const fetched = await fetchDocument(`${first.origin}/a`, { accept: 'article' }, by);
    expect(fetched).toMatchObject({ done: true, value: { address: `${third.origin}/c?d` } });
    expect([first.asked, second.asked, third.asked]).toEqual([['/a'], ['/b'], ['/c?d']]);
  });
});

describe('a name', () => {
  it('is looked up once for a connection, which is made to what was judged', async () => {
    const dialled: string[] = [];
    const lookup = vi
      .fn(at('127.0.0.1'))
      .mockImplementationOnce(at('93.184.216.34', '2606:2800:220:1::1'));
    const by = { ...meansFor([]), lookup, dial: dialler(dialled) };
    const first = await whyNot('http://news.example/', by);
    expect(first.sentence).toContain('news.example takes no connection');
    expect(dialled).toEqual(['93.184.216.34', '2606:2800:220:1::1']);
    expect(lookup).toHaveBeenCalledTimes(1);

    const second = await whyNot('http://news.example/', by);
    expect(second.sentence).toContain('leads to 127.0.0.1, the machine itself');
    expect(dialled).toHaveLength(2);
  });

  it('that led elsewhere when its robots.txt was read is judged anew for the page', async () => {
    const server = await serve(text('secret'));
    const address = `http://news.example:${server.port}`;
    const robots = new RobotsKept();
    await robots.of(address, async () => allAllowed);
    const by = { ...meansFor([]), robots, lookup: at('127.0.0.1') };
    const failed = await whyNot(address, by);
    expect(failed.sentence).toContain('leads to 127.0.0.1, the machine itself');
    expect(server.heard.connections).toBe(0);
  });

  it.each([
    [['93.184.216.34', '10.0.0.5'], '10.0.0.5, inside a private network'],
    [['::ffff:10.0.0.5'], '::ffff:10.0.0.5, inside a private network'],
    [['fe80::1%eth0'], 'fe80::1%eth0, an address of the local network'],
    [['nonsense'], 'which is no address that can be read'],
  ])('that has the addresses %j is refused', async (addresses, why) => {
    const dialled: string[] = [];
    const by = { ...meansFor([]), lookup: at(...addresses), dial: dialler(dialled) };
    const failed = await whyNot('https://news.example/', by);
    expect(failed).toMatchObject({ later: false, sentence: expect.stringContaining(why) });
    expect(dialled).toEqual([]);
  });

  it('that does not resolve may do so later', async () => {
    const error = Object.assign(new Error('getaddrinfo EAI_AGAIN'), { syscall: 'getaddrinfo' });
    for (const lookup of [at(), () => Promise.reject(error)]) {
      const failed = await whyNot('http://news.example/', { ...meansFor([]), lookup });
      expect(failed).toMatchObject({ later: true });
      expect(failed.sentence).toContain('No machine is found by the name news.example');
    }
  });

  it('that takes too long to resolve is given up', async () => {
    const by = { ...meansFor([], { connectMs: 100 }), lookup: () => new Promise<never>(() => {}) };
    const failed = await whyNot('http://news.example/', by);
    expect(failed.sentence).toContain('news.example took longer than 0.1 seconds to connect');
  });

  it('that the setting names is fetched wherever it leads, on that port alone', async () => {
    const [server, other] = [await serve(text('here')), await serve(text('secret'))];
    const by = { ...meansFor([server]), also: undefined, lookup: at('127.0.0.1') };
    const { also: _none, ...means } = by;
    vi.stubEnv('RECOUNT_FETCH_ALSO', `news.example:${server.port}`);
    const fetched = await fetchDocument(
      `http://news.example:${server.port}/`,
      { accept: 'feed' },
      means,
    );
    expect(fetched.done).toBe(true);
    for (const address of [
      `http://news.example:${other.port}/`,
      `http://www.news.example:${server.port}/`,
      server.origin,
    ]) {
      expect((await whyNot(address, means)).sentence).toContain('the machine itself');
    }
    expect(other.heard.connections).toBe(0);
  });
});

describe('a connection', () => {
  const elsewhere = (port: number) => () => connect({ host: '127.0.0.1', port });

  it.each(['http', 'https'])(
    'that ends up inside is closed before a byte of %s',
    async (scheme) => {
      const server = await serve(text('secret'));
      const by = { ...meansFor([]), lookup: at('93.184.216.34'), dial: elsewhere(server.port) };
      const failed = await whyNot(`${scheme}://news.example/`, by);
      expect(failed).toMatchObject({ later: false });
      expect(failed.sentence).toContain('leads to 127.0.0.1, the machine itself');
      await closeServers();
      expect(server.heard).toEqual({ connections: 1, bytes: 0 });
    },
  );

  it('that ends up where the name does not lead is closed, too', async () => {
    const server = await serve(text('secret'));
    const also = new Set(['news.example:80']);
    const by = { ...meansFor([]), also, lookup: at('10.0.0.5'), dial: elsewhere(server.port) };
    const failed = await whyNot('http://news.example/', by);
    expect(failed.sentence).toContain('led to 127.0.0.1, which is not where the name leads');
    await closeServers();
    expect(server.heard).toEqual({ connections: 1, bytes: 0 });
  });

  it('goes by no proxy of the environment', async () => {
    const [server, proxy] = [await serve(text('here')), await serve(text('from a proxy'))];
    for (const name of ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'ALL_PROXY']) {
      vi.stubEnv(name, proxy.origin);
    }
    const fetched = await fetchDocument(server.origin, { accept: 'article' }, meansFor([server]));
    expect(fetched).toMatchObject({ done: true, value: { bytes: Buffer.from('here') } });
    expect(proxy.heard.connections).toBe(0);
  });

  it('is refused where nobody listens, for now', async () => {
    const server = await serve(text(''));
    await closeServers();
    const failed = await whyNot(server.origin, meansFor([server]));
    expect(failed).toMatchObject({ later: true });
    expect(failed.sentence).toContain('takes no connection');
  });
});

describe('over TLS', () => {
  const secured = async () => {
    const server = await serveSecurely(certificate, text('here'));
    const also = new Set([
      `news.example:${server.port}`,
      `other.example:${server.port}`,
      server.target,
    ]);
    return { server, by: { ...meansFor([server]), also, lookup: at('127.0.0.1') } };
  };

  it('a certificate that is believed is one of the name, or of the address', async () => {
    const { server, by } = await secured();
    for (const host of ['news.example', '127.0.0.1']) {
      const means = { ...by, authorities: certificate.cert };
      const fetched = await fetchDocument(
        `https://${host}:${server.port}/`,
        { accept: 'article' },
        means,
      );
      expect(fetched.done).toBe(true);
    }
    const failed = await whyNot(`https://other.example:${server.port}/`, {
      ...by,
      authorities: certificate.cert,
    });
    expect(failed).toMatchObject({ later: false });
    expect(failed.sentence).toContain('certificate was refused (ERR_TLS_CERT_ALTNAME_INVALID)');
  });

  it('one of an authority that nobody knows is not, whatever the environment says', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    const { server, by } = await secured();
    const failed = await whyNot(`https://news.example:${server.port}/`, by);
    expect(failed.sentence).toContain('certificate was refused');
    expect(server.asked).toEqual([]);
  });

  it('a server that does not speak it is told so', async () => {
    const server = await serve(text('plain'));
    const failed = await whyNot(`https://${server.target}/`, meansFor([server]));
    expect(failed).toMatchObject({ later: false });
    expect(failed.sentence).toContain('does not speak HTTPS as it should');
  });
});

test('a setting that cannot be read is no failure to fetch, but of the setting', async () => {
  vi.stubEnv('RECOUNT_FETCH_ALSO', 'everything');
  await expect(fetchDocument('https://news.example/', { accept: 'feed' })).rejects.toThrow(
    'RECOUNT_FETCH_ALSO names "everything"',
  );
});
