import { ExpectedError } from './expected-error';

/**
 * How many pieces of background work this server does at once: RECOUNT_WORKERS, or two; 0 leaves it to others.
 * @throws ExpectedError where the setting is no number from 0 to 32.
 */
export function workersWanted(given = process.env.RECOUNT_WORKERS): number {
  if (!given) return 2;
  const count = Number(given);
  if (Number.isInteger(count) && count >= 0 && count <= 32) return count;
  throw new ExpectedError('RECOUNT_WORKERS is a number from 0 to 32.');
}
