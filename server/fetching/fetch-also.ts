import { badPorts } from './bad-ports';

/**
 * Reads RECOUNT_FETCH_ALSO: targets of a newsroom's own network, `host:port` and `[IPv6]:port`, between commas.
 * Gives each as `targetOf` writes it.
 *
 * Throws, with a sentence, for an entry that is anything else.
 */
export function fetchAlso(setting: string | undefined): ReadonlySet<string> {
  if (!setting?.trim()) return new Set();
  return new Set(setting.split(',').map((entry) => readEntry(entry.trim())));
}

/** Host and port of an address, the port always written, as they are compared with RECOUNT_FETCH_ALSO. */
export function targetOf({ protocol, hostname, port }: URL): string {
  return `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`;
}

function readEntry(entry: string): string {
  const [, host, port] = /^([\w.-]+|\[[\da-f:.]+\]):(\d{1,5})$/i.exec(entry) ?? [];
  const address = `http://${host}:${port}/`;
  if (host === undefined || port === undefined || !URL.canParse(address)) {
    throw new Error(
      `RECOUNT_FETCH_ALSO names "${entry}", which is not a host and a port like archive.example.org:8080.`,
    );
  }
  if (badPorts.has(Number(port))) {
    throw new Error(`RECOUNT_FETCH_ALSO names "${entry}", whose port is one of another protocol.`);
  }
  return targetOf(new URL(address));
}
