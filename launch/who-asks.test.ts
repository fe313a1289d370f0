import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { ownOrigins, surroundings, whoAsks } from './who-asks';

function request(
  headers: Record<string, string>,
  remoteAddress = '::ffff:10.0.0.9',
): IncomingMessage {
  return { headers, socket: { remoteAddress } } as unknown as IncomingMessage;
}

const alone = { publicOrigin: null, proxies: 0 };
const lies = {
  'x-forwarded-for': '192.0.2.1',
  'x-forwarded-proto': 'https',
  host: 'here.example:81',
};

describe('who asks', () => {
  test('is who is connected, whatever they say, where no proxy is said to be', () => {
    expect(whoAsks(request(lies), alone)).toEqual({
      origin: 'http://here.example:81',
      address: '10.0.0.9',
    });
  });

  test.each([
    [1, '192.0.2.3'],
    [2, '192.0.2.2'],
    [3, '192.0.2.1'],
    [4, '192.0.2.1'],
  ])('is whom the outermost of %i proxies was asked by: %s', (proxies, address) => {
    const headers = { ...lies, 'x-forwarded-for': '192.0.2.1, 192.0.2.2,192.0.2.3' };
    expect(whoAsks(request(headers), { publicOrigin: null, proxies })).toEqual({
      origin: 'https://here.example:81',
      address,
    });
  });

  test('is who is connected, where the proxy says nothing', () => {
    expect(whoAsks(request({ host: 'h' }), { publicOrigin: null, proxies: 1 })).toEqual({
      origin: 'http://h',
      address: '10.0.0.9',
    });
  });

  test('asks under the public address where there is one', () => {
    const publicly = { publicOrigin: 'https://recount.example', proxies: 0 };
    expect(whoAsks(request(lies), publicly).origin).toBe('https://recount.example');
    const asked = whoAsks(request(lies), publicly);
    expect(ownOrigins(request(lies), asked)).toContain('https://recount.example');
    expect(ownOrigins(request(lies), asked)).toContain('http://here.example:81');
    expect(ownOrigins(request(lies), asked)).not.toContain('https://elsewhere.example');
  });

  test.each([[undefined], ['a b'], ['x/../y:z'], ['[']])('a host %j is no host', (host) => {
    const { origin } = whoAsks(request(host === undefined ? {} : { host }), alone);
    expect(origin).toBe('http://localhost');
  });
});

describe('the settings', () => {
  test('are none, or a number of proxies and an address', () => {
    expect(surroundings({ NODE_ENV: 'test' })).toEqual(alone);
    const given = {
      NODE_ENV: 'test',
      TRUSTED_PROXIES: '2',
      PUBLIC_URL: 'https://r.example/x',
    } as const;
    expect(surroundings(given)).toEqual({ publicOrigin: 'https://r.example', proxies: 2 });
  });

  test.each([
    [{ TRUSTED_PROXIES: 'yes' }, /TRUSTED_PROXIES/],
    [{ TRUSTED_PROXIES: '-1' }, /TRUSTED_PROXIES/],
    [{ PUBLIC_URL: 'recount.example' }, /PUBLIC_URL/],
    [{ PUBLIC_URL: 'ftp://recount.example' }, /PUBLIC_URL/],
  ])('that cannot be read are named: %j', (environment, named) => {
    expect(() => surroundings({ NODE_ENV: 'test', ...environment })).toThrow(named);
  });
});
