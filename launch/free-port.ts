import { createServer } from 'node:net';

/**
 * The first port from `from` upwards on which nothing on this machine listens.
 * Both loopback addresses are asked, as a browser that opens `localhost` may take either.
 * @throws Error when a hundred ports in a row are taken.
 */
export async function firstFreePort(from: number): Promise<number> {
  for (let port = from; port < from + 100; port++) {
    if (await isFree(port)) return port;
  }
  throw new Error(`Every port from ${from} to ${from + 99} is in use. Set PORT to a free one.`);
}

/** Whether nothing on this machine listens on the port. */
export async function isFree(port: number): Promise<boolean> {
  const answers = await Promise.all([canListen(port, '127.0.0.1'), canListen(port, '::1')]);
  return answers.every(Boolean);
}

/** A port that nothing uses now, chosen by the operating system. */
export async function anyFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    // A machine without IPv6 has no ::1 to be busy on.
    server.once('error', (error) => resolve('code' in error && error.code === 'EADDRNOTAVAIL'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
