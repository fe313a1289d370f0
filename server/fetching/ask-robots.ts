import type { Answer } from './exchange';
import { follow } from './follow';
import type { Means } from './means';
import { NotFetched } from './not-fetched';
import { Patience } from './patience';
import { readBody } from './read-body';
import type { RobotsAnswer } from './robots-kept';
import { allAllowed, robotsRules } from './robots-rules';
import { outOfOrder, robotsForbid, robotsOutOfOrder, tooLarge, wentQuiet } from './sentences';

/**
 * Asks the robots.txt of an address whether Recount may read it, and gives the milliseconds that are to pass between
 * two requests to its host. What is known from the last hour is not asked again.
 *
 * Throws a NotFetched where it may not, where that cannot be known for now, or where the host cannot be reached at all.
 */
export async function askRobots(url: URL, means: Means, patience: Patience): Promise<number> {
  const kept = means.robots.of(url.origin, () => readRobots(new URL('/robots.txt', url), means));
  const { answer, until } = await patience.sharing(kept);
  if (answer === null) {
    const seconds = Math.ceil((until - performance.now()) / 1000);
    throw robotsOutOfOrder(url.host, Math.max(1, seconds));
  }
  if (!answer.allows(url)) throw robotsForbid(url.host);
  return Math.max(means.limits.betweenMs, answer.delayMs);
}

/**
 * Reads a robots.txt as RFC 9309, section 2.3.1, has it: one that is not there allows everything, as does one that is
 * sent on too often; where the server fails, or does not answer as it should, nothing is allowed.
 */
async function readRobots(address: URL, means: Means): Promise<RobotsAnswer> {
  const { limits } = means;
  // Others may come to wait for this one, who have another patience.
  const patience = new Patience(limits);
  let asked = 0;
  const mayAsk = async () => {
    asked += 1;
    return limits.betweenMs;
  };
  const headers = { accept: 'text/plain, */*;q=0.5', 'accept-encoding': 'gzip, deflate, br' };
  try {
    const { value } = await follow(address, { headers, means, patience, mayAsk }, readText);
    return value === null ? allAllowed : robotsRules(address, value);
  } catch (error) {
    if (!(error instanceof NotFetched)) throw error;
    if (error.again.kind === 'astray') return allAllowed;
    if (error.again.kind === 'unreached' && asked === 1) throw error;
    return null;
  } finally {
    patience.end();
  }

  /** The text, as far as it is read; null where there is none. */
  async function readText({ url, status, header, body }: Answer): Promise<string | null> {
    if (status >= 400 && status < 500) return null;
    if (status < 200 || status >= 300) throw outOfOrder(url.host, status, null);
    const heard = () => patience.step(limits.quietMs, () => wentQuiet(url.host, limits));
    heard();
    const encoding = header('content-encoding');
    const read = await readBody(body, encoding, limits.robotsBytes, patience.signal, heard);
    // What was sent was too much before enough came out of it.
    if (!read.whole && read.bytes.length < limits.robotsBytes) throw tooLarge(limits);
    const text = new TextDecoder().decode(read.bytes);
    // A last line that was cut off would say something else.
    const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
    return read.whole ? text : text.slice(0, end);
  }
}
