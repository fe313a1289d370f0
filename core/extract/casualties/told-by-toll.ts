import type { Counted } from '../amounts/counted';
import { fateAt } from '../lexicon/fates';
import type { Token } from '../text/tokens';
import { type Finding, findingOf, type SentenceReading } from './finding';
import { limitOf, tollAfter, tollBefore } from './toll';

/** "the death toll rose to 5,300", "bringing to 14 the number of people killed". */
export function tolls({ tokens }: SentenceReading, counted: Counted): Finding | null {
  const { amount } = counted;
  const before = tollBefore(tokens, amount.first);
  const toll = before?.toll ?? tollAfter(tokens, amount.first, amount.last + 1);
  if (toll === null || toll.measure === null) return null;
  if (fateAt(tokens, counted.last + 1) !== null && counted.noun === null) return null;
  const start = isArticle(tokens[toll.first - 1]) ? toll.first - 1 : toll.first;
  const [first, last] = [Math.min(start, amount.first), Math.max(toll.last, counted.last)];
  // "the number of dead was not 12": what denies it stands between the verb and the amount.
  const denied = tokens[amount.first - 1]?.word === 'not' ? amount.first : null;
  const governor = denied ?? before?.verb ?? Math.max(0, amount.first - 2);
  return {
    ...findingOf(counted, toll.measure, 'toll', { first, last, governor }),
    population: toll.population ?? (counted.kind === 'people' ? counted.words : null),
    ...(before === null ? {} : limitOf(before)),
  };
}

function isArticle(token: Token | undefined): boolean {
  return token?.word === 'the' || token?.word === 'a' || token?.word === 'its';
}
