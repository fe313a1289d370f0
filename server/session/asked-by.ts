import 'server-only';
import { networkOf } from './network-of';

/** Who asks, as the web server found it from the connection; see launch/who-asks.ts. */
export interface AskedBy {
  /** Under which Recount was asked: `https://recount.example.org`. */
  readonly origin: string;
  /** The address of whoever asks. */
  readonly address: string;
  /** What tries from there are counted by. */
  readonly network: string;
  /** Path and query that were asked for. */
  readonly target: string;
}

/**
 * Reads who asks from the headers that the web server sets, after it has taken away any that came from outside.
 * Without that server, as in tests, it is the machine itself.
 */
export function askedBy(headers: Headers): AskedBy {
  const address = headers.get('x-recount-address') ?? '127.0.0.1';
  return {
    origin: headers.get('x-recount-origin') ?? 'http://localhost',
    address,
    network: networkOf(address),
    target: headers.get('x-recount-target') ?? '/',
  };
}
