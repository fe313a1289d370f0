import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { connect, type Socket, type TcpNetConnectOpts } from 'node:net';
import { fetchAlso } from './fetch-also';
import { type Limits, limits } from './limits';
import { RobotsKept } from './robots-kept';
import { Turns } from './turns';
import { userAgent } from './user-agent';

/** What a fetch goes by. */
export interface Means {
  readonly limits: Limits;
  /** All addresses that a name has. */
  readonly lookup: (name: string, options: { all: true }) => Promise<readonly LookupAddress[]>;
  /** Begins a connection. */
  readonly dial: (to: TcpNetConnectOpts) => Socket;
  /** Whose certificates are believed, in PEM; without it, whose Node.js believes. */
  readonly authorities: string | undefined;
  /** Targets that are fetched wherever they lead, as `fetchAlso` reads them. */
  readonly also: ReadonlySet<string>;
  readonly userAgent: string;
  readonly turns: Turns;
  readonly robots: RobotsKept;
}

/**
 * The means of this process. Hosts' turns and robots.txt are shared by all its fetches.
 *
 * Throws where RECOUNT_FETCH_ALSO or PUBLIC_URL cannot be read.
 */
export function usualMeans(): Means {
  return {
    limits,
    lookup,
    dial: connect,
    authorities: undefined,
    also: fetchAlso(process.env.RECOUNT_FETCH_ALSO),
    userAgent: userAgent(process.env.PUBLIC_URL),
    turns,
    robots,
  };
}

const turns = new Turns();
const robots = new RobotsKept();
