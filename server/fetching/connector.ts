import { once } from 'node:events';
import { isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import ipaddr from 'ipaddr.js';
import type { buildConnector } from 'undici';
import { targetOf } from './fetch-also';
import { kindOfAddress } from './kind-of-address';
import type { Means } from './means';
import type { NotFetched } from './not-fetched';
import type { Patience } from './patience';
import {
  badCertificate,
  elsewhere,
  noConnection,
  noSuchName,
  noTls,
  refusedAddress,
  slowToAnswer,
  slowToConnect,
} from './sentences';

/**
 * Connects to where an address leads, and nowhere else: every address that its host has is judged, the connection is
 * made to one of those and not by asking for the name again, and the one that the socket is at is judged once more
 * before anything is sent, TLS included. What the newsroom lists in RECOUNT_FETCH_ALSO is connected to wherever it is.
 *
 * Fails with a NotFetched. Each socket that is opened is put into `sockets`, for the caller to destroy.
 */
export function guardedConnector(
  url: URL,
  means: Means,
  patience: Patience,
  sockets: Set<Socket>,
): buildConnector.connector {
  return (_options, callback) => {
    connect(url, means, patience, sockets).then(
      (socket) => callback(null, socket),
      (error: Error) => callback(error, null),
    );
  };
}

async function connect(
  url: URL,
  means: Means,
  patience: Patience,
  sockets: Set<Socket>,
): Promise<Socket> {
  patience.step(means.limits.connectMs, () => slowToConnect(url.host, means.limits));
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const anywhere = means.also.has(targetOf(url));
  const addresses = await addressesOf(host, url, means, patience);
  if (!anywhere) for (const address of addresses) judge(address);
  // Only now: while names were looked up, the time may have run out.
  patience.signal.throwIfAborted();

  const socket = means.dial({
    host,
    port: Number(targetOf(url).split(':').at(-1)),
    autoSelectFamily: true,
    // Of a name that has several addresses the next is tried only then.
    autoSelectFamilyAttemptTimeout: 2000,
    lookup: (_name, _options, callback) =>
      callback(
        null,
        addresses.map((address) => ({ address, family: isIP(address) })),
      ),
  });
  hold(socket, sockets);
  await opening(socket, 'connect', patience, () => noConnection(url.host));

  const { remoteAddress } = socket;
  if (remoteAddress === undefined) throw noConnection(url.host);
  if (!anywhere) judge(remoteAddress);
  if (!addresses.some((address) => isSame(address, remoteAddress))) throw elsewhere(remoteAddress);

  const secure = url.protocol === 'https:' ? await overTls(socket) : socket;
  patience.step(means.limits.answerMs, () => slowToAnswer(url.host, means.limits));
  return secure;

  async function overTls(plain: Socket): Promise<Socket> {
    const name = host.replace(/\.$/, '');
    const tls = connectTls({
      ...{ socket: plain, host: name, ALPNProtocols: ['http/1.1'], rejectUnauthorized: true },
      // A name alone may be asked for (RFC 6066, section 3).
      ...(isIP(name) ? {} : { servername: name }),
      ...(means.authorities === undefined ? {} : { ca: means.authorities }),
    });
    hold(tls, sockets);
    await opening(tls, 'secureConnect', patience, ({ code = '' }) => {
      if (/^E(?:CONN|PIPE|HOST|NET|TIMEDOUT)/.test(code)) return noConnection(url.host);
      const isProtocol = code === 'EPROTO' || code.startsWith('ERR_SSL');
      return isProtocol ? noTls(url.host) : badCertificate(url.host, code);
    });
    return tls;
  }
}

/** The addresses of a host, itself where it is one. */
async function addressesOf(
  host: string,
  url: URL,
  { lookup }: Means,
  patience: Patience,
): Promise<readonly string[]> {
  if (isIP(host)) return [host];
  try {
    const found = await patience.sharing(lookup(host, { all: true }));
    if (found.length > 0) return found.slice(0, mostAddresses).map(({ address }) => address);
  } catch (error) {
    if (patience.signal.aborted) throw patience.signal.reason;
    if ((error as { syscall?: unknown }).syscall !== 'getaddrinfo') throw error;
  }
  throw noSuchName(url.hostname);
}

/** Of one name; what it has beyond is neither judged nor connected to. */
const mostAddresses = 16;

function judge(address: string): void {
  const kind = kindOfAddress(address);
  if (kind !== null) throw refusedAddress(address, kind);
}

function isSame(one: string, other: string): boolean {
  return ipaddr.process(one).toString() === ipaddr.process(other).toString();
}

function hold(socket: Socket, sockets: Set<Socket>): void {
  sockets.add(socket);
  // Whoever uses the socket hears of errors; between its users nobody would.
  socket.on('error', () => {});
}

async function opening(
  socket: Socket,
  event: 'connect' | 'secureConnect',
  patience: Patience,
  otherwise: (error: NodeJS.ErrnoException) => NotFetched,
): Promise<void> {
  try {
    await once(socket, event, { signal: patience.signal });
  } catch (error) {
    if (patience.signal.aborted) throw patience.signal.reason;
    throw otherwise(error as NodeJS.ErrnoException);
  }
}
