import type { Counted } from '../amounts/counted';
import type { Finding, SentenceReading } from './finding';

/** "killing two people and wounding five": the five are people too. */
export function sharePopulations({ counted }: SentenceReading, found: Map<Counted, Finding>): void {
  let named: Counted | null = null;
  for (const own of counted) {
    const finding = found.get(own);
    if (finding !== undefined && named !== null && isElided(own, finding)) {
      const people = found.get(named)?.population ?? (named.kind === 'people' ? named.words : null);
      found.set(own, { ...finding, population: people });
    }
    if (own.words !== null && isNamedTotal(own, finding)) named = own;
  }
}

function isElided(own: Counted, { population, pattern }: Finding): boolean {
  if (population !== null || own.kind !== 'none' || isNobody(own)) return false;
  return pattern !== 'toll' && pattern !== 'ellipsis';
}

function isNamedTotal({ kind, noun }: Counted, finding: Finding | undefined): boolean {
  if (finding !== undefined && finding.total !== null) return false;
  return (kind === 'people' || kind === 'unknown') && noun !== 'others';
}

function isNobody({ amount }: Counted): boolean {
  return amount.stated.form === 'bounded' && amount.stated.interval.upper === 0;
}
