import { createServer, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { nothing } from '../core/views/variant-path';
import { ExpectedError } from './expected-error';
import { followChanges } from './follow-changes';
import { KeptAnswers } from './kept-answers';
import { pageHandler } from './page-handler';
import { projectRoot } from './project';
import { announceServing } from './serving';

type Options = { port: number; host: string; databaseUrl: string };

export type Served = { url: string; close(): Promise<void> };

/**
 * Serves the build in `.next`, in this process, until `close`.
 * @throws ExpectedError when the port is in use.
 */
export async function serve({ port, host, databaseUrl }: Options): Promise<Served> {
  Object.assign(process.env, {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: databaseUrl,
  });
  const lock = await announceServing();
  // Loaded after NODE_ENV is set, by which React decides what it is.
  const { default: next } = await import('next');
  // By the name that Next.js gives loopback: under another it would take its own pages for a stranger's.
  // It would answer who asks for a web socket by closing, and it has none: one that never listens takes its listener.
  const httpServer = createServer();
  const app = next({ dev: false, dir: projectRoot, hostname: 'localhost', port, httpServer });
  await quietly(() => app.prepare());
  let missing: string | null = null;
  const kept = new KeptAnswers();
  const server = createServer(pageHandler(app.getRequestHandler(), kept, () => missing));
  const connections = connectionsOf(server);
  await listen(server, port, host);
  // The build holds this one whole; it stands in for those that Next.js would send empty.
  const url = `http://${urlHost(host)}:${port}`;
  missing = await (await fetch(`${url}${nothing}`)).text();
  const stopFollowing = followChanges(databaseUrl, url, kept);

  return {
    url,
    async close() {
      await stopFollowing();
      await closeServer(server, connections);
      await app.close();
      await lock.release();
    },
  };
}

// Next.js tells how long its configuration took, in the middle of a line of ours.
async function quietly(work: () => Promise<void>): Promise<void> {
  const { log } = console;
  console.log = () => undefined;
  try {
    await work();
  } finally {
    console.log = log;
  }
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      const code = 'code' in error ? error.code : undefined;
      reject(code === 'EADDRINUSE' ? new ExpectedError(`Port ${port} is in use.`) : error);
    });
    server.listen(port, host, resolve);
  });
}

const GRACE_MS = 3000;

// Readers who are being answered get the rest of their page, if it comes soon. After that every
// connection is ended, those that have left HTTP too, which the server itself no longer knows.
async function closeServer(server: Server, connections: ReadonlySet<Socket>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const force = setTimeout(() => {
    for (const connection of connections) connection.destroy();
  }, GRACE_MS);
  await Promise.race([closed, sleep(2 * GRACE_MS)]);
  clearTimeout(force);
}

function connectionsOf(server: Server): ReadonlySet<Socket> {
  const connections = new Set<Socket>();
  server.on('connection', (connection) => {
    connections.add(connection);
    connection.once('close', () => connections.delete(connection));
  });
  return connections;
}

function urlHost(host: string): string {
  if (['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
