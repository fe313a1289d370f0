import { ExpectedError } from './expected-error';
import { firstFreePort, isFree } from './free-port';

/**
 * Where to listen: HOST or the loopback address, and PORT or the first free port from 3000.
 * HOSTNAME is not asked, as shells and containers set it to the machine's name.
 * @throws ExpectedError when PORT is no port, or is in use.
 */
export async function listenWhere(): Promise<{ host: string; port: number }> {
  const host = process.env.HOST || '127.0.0.1';
  const given = process.env.PORT;
  if (!given) return { host, port: await firstFreePort(3000) };
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new ExpectedError(`PORT is "${given}", which is not a number from 1 to 65535.`);
  }
  if (!(await isFree(port))) {
    throw new ExpectedError(
      `Port ${port} is in use. Set PORT to another, or unset it to take the first free one from 3000.`,
    );
  }
  return { host, port };
}
