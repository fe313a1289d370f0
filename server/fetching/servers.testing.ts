import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Server,
  type Socket,
} from 'node:net';
import { expect, vi } from 'vitest';
import { fetchDocument } from './fetch-document';
import { type Limits, limits as usualLimits } from './limits';
import type { Means } from './means';
import { RobotsKept } from './robots-kept';
import { Turns } from './turns';

/** A server on 127.0.0.1, until `closeServers`. */
export interface Served {
  readonly port: number;
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** As RECOUNT_FETCH_ALSO names it. */
  readonly target: string;
  /** The paths that it was asked for, robots.txt left out. */
  readonly asked: readonly string[];
  /** How many connections it was given, and how many bytes over them. */
  readonly heard: { connections: number; bytes: number };
}

type Answering = (request: IncomingMessage, response: ServerResponse) => void;

const running = new Set<Server>();

/** Serves HTTP. Without `robots` there is no robots.txt. */
export async function serve(answer: Answering, robots: Answering = nothing): Promise<Served> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') return robots(request, response);
    asked.push(request.url ?? '');
    return answer(request, response);
  });
  return listening(server, asked);
}

/** Serves HTTPS, by a certificate of `news.example` and 127.0.0.1. */
export async function serveSecurely(
  certificate: { readonly key: string; readonly cert: string },
  answer: Answering,
): Promise<Served> {
  const asked: string[] = [];
  const server = createSecureServer(certificate, (request, response) => {
    if (request.url === '/robots.txt') return nothing(request, response);
    asked.push(request.url ?? '');
    return answer(request, response);
  });
  return listening(server, asked);
}

/** Serves whatever is written to a connection, once something was asked over it; robots.txt is answered with 404. */
export async function serveRaw(write: (socket: Socket) => void): Promise<Served> {
  const asked: string[] = [];
  const server = createTcpServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', (data) => {
      const path = data.toString('latin1').split(' ')[1] ?? '';
      if (path === '/robots.txt')
        return socket.end('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n');
      asked.push(path);
      return write(socket);
    });
  });
  return listening(server, asked);
}

/** Closes all servers, having seen that nobody keeps a connection to them. */
export async function closeServers(): Promise<void> {
  for (const server of running) {
    running.delete(server);
    await vi.waitFor(async () => expect(await connectionsOf(server)).toBe(0), { timeout: 5000 });
    await new Promise((resolve) => server.close(resolve));
  }
}

/** Means of a test: nothing shared with others, no pause between requests, and these servers alone to be fetched. */
export function meansFor(servers: readonly Served[], limits: Partial<Limits> = {}): Partial<Means> {
  return {
    limits: { ...usualLimits, betweenMs: 0, ...limits },
    also: new Set(servers.map(({ target }) => target)),
    turns: new Turns(),
    robots: new RobotsKept(),
  };
}

/** Why fetching an article fails; fails where it does not. */
export async function whyNot(address: string, by: Partial<Means>) {
  const fetched = await fetchDocument(address, { accept: 'article' }, by);
  if (fetched.done) throw new Error(`${address} was fetched.`);
  const { sentence, later, waitSeconds } = fetched;
  return { sentence, later, waitSeconds };
}

/** Answers with a text. */
export function text(body: string, type = 'text/html; charset=utf-8'): Answering {
  return (_request, response) => response.writeHead(200, { 'content-type': type }).end(body);
}

/** Answers by sending on. */
export function sendOn(location: string, status = 302): Answering {
  return (_request, response) => response.writeHead(status, { location }).end();
}

function nothing(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(404).end();
}

async function listening(server: Server, asked: readonly string[]): Promise<Served> {
  running.add(server);
  const heard = { connections: 0, bytes: 0 };
  server.on('connection', (socket: Socket) => {
    heard.connections += 1;
    socket.on('close', () => {
      heard.bytes += socket.bytesRead;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const target = `127.0.0.1:${port}`;
  return { port, origin: `http://${target}`, target, asked, heard };
}

function connectionsOf(server: Server): Promise<number> {
  return new Promise((resolve, reject) =>
    server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
  );
}
