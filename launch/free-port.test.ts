import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { anyFreePort, firstFreePort, isFree } from './free-port';

const servers: ReturnType<typeof createServer>[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function occupy(port: number, host: string): Promise<void> {
  const server = createServer().listen(port, host);
  servers.push(server);
  await once(server, 'listening');
}

test('the first free port is the next after those in use', async () => {
  const port = await anyFreePort();
  await occupy(port, '127.0.0.1');
  expect(await firstFreePort(port)).toBeGreaterThan(port);
});

test.each(['127.0.0.1', '0.0.0.0'])('a port that a server on %s uses is not free', async (host) => {
  const port = await anyFreePort();
  expect(await isFree(port)).toBe(true);
  await occupy(port, host);
  expect(await isFree(port)).toBe(false);
});
