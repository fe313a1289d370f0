import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A database address that a test can take away and give back, without ending the database. */
export interface SeverableConnection {
  readonly databaseUrl: string;
  readonly sever: () => Promise<void>;
  readonly restore: () => Promise<void>;
}

/** Puts a forwarder of TCP connections, on loopback, between a server and its database. */
export async function severableConnection(databaseUrl: string): Promise<SeverableConnection> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
    return socket;
  };
  const forwarder = createServer((near) => {
    const far = keep(connect(Number(target.port), target.hostname));
    keep(near).pipe(far).pipe(near);
  });
  forwarder.listen(0, '127.0.0.1');
  await once(forwarder, 'listening');
  const address = forwarder.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  const { port } = address;
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String(port);
  return {
    databaseUrl: url.href,
    sever: async () => {
      const closed = once(forwarder, 'close');
      forwarder.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    restore: async () => {
      forwarder.listen(port, '127.0.0.1');
      await once(forwarder, 'listening');
    },
  };
}
