import type { IncomingMessage } from 'node:http';
import { ExpectedError } from './expected-error';

/** Where readers find Recount, and how many proxies stand before it. */
export interface Surroundings {
  /** Origin of PUBLIC_URL; null where that is not set. */
  readonly publicOrigin: string | null;
  /** Each adds to `X-Forwarded-For` whom it was asked by. */
  readonly proxies: number;
}

/** Who asks, and under which origin. */
export interface Asked {
  readonly origin: string;
  readonly address: string;
}

/**
 * Reads PUBLIC_URL and TRUSTED_PROXIES.
 * @throws ExpectedError when one of them is not what it should be.
 */
export function surroundings(environment: NodeJS.ProcessEnv = process.env): Surroundings {
  const proxies = Number(environment.TRUSTED_PROXIES || 0);
  if (!Number.isInteger(proxies) || proxies < 0 || proxies > 10) {
    throw new ExpectedError(
      `TRUSTED_PROXIES is "${environment.TRUSTED_PROXIES}", which is not a number from 0 to 10.`,
    );
  }
  const given = environment.PUBLIC_URL;
  if (!given) return { publicOrigin: null, proxies };
  const origin = URL.canParse(given) ? new URL(given).origin : '';
  if (!/^https?:/.test(origin)) {
    throw new ExpectedError(
      `PUBLIC_URL is "${given}", which is not an address like https://recount.example.org.`,
    );
  }
  return { publicOrigin: origin, proxies };
}

/**
 * Who asks, from the connection and, as far as proxies are said to stand before the server, from what these say.
 * What a client itself says of where it comes from is believed nowhere.
 */
export function whoAsks(request: IncomingMessage, { publicOrigin, proxies }: Surroundings): Asked {
  const peer = plain(request.socket.remoteAddress ?? '');
  const passed = proxies === 0 ? [] : listOf(request.headers['x-forwarded-for']);
  const address = passed.at(-proxies) ?? passed[0] ?? peer;
  if (publicOrigin !== null) return { origin: publicOrigin, address };
  const scheme = proxies > 0 ? listOf(request.headers['x-forwarded-proto']).at(-1) : undefined;
  return { origin: originOf(scheme === 'https' ? 'https' : 'http', request.headers.host), address };
}

/** The origins that a page of ours may be on as it asks: the public one, and the one that was asked. */
export function ownOrigins(request: IncomingMessage, asked: Asked): readonly string[] {
  const { host } = request.headers;
  return [asked.origin, originOf('http', host), originOf('https', host)];
}

function originOf(scheme: 'http' | 'https', host: string | undefined): string {
  const address = `${scheme}://${host}`;
  const isHost = host !== undefined && /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(host);
  return isHost && URL.canParse(address) ? new URL(address).origin : `${scheme}://localhost`;
}

function listOf(header: string | string[] | undefined): string[] {
  return String(header ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** An address of IPv4 that was connected to over IPv6, as the one it is. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}
