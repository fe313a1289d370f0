import type { Asserted } from './asserted';
import { citedFrom } from './cited';
import { listed, type Reason } from './reason';

/** Claims may agree two by two and still leave no answer that fits them all; null where one does. */
export function noCommonAnswer(asserted: readonly Asserted[]): Reason | null {
  const scopes = new Set(asserted.map(({ scope }) => scope));
  for (const scope of scopes) {
    const together = smallestImpossible(asserted.filter((a) => a.scope === scope));
    if (together === null) continue;
    const claims = listed(together.map(({ claim }) => citedFrom(claim)));
    return { code: 'true contradiction', sentence: [...claims, ' cannot all be true.'] };
  }
  return null;
}

/** Claims that leave no common answer, none of which can be spared; null where all have one. */
function smallestImpossible(asserted: readonly Asserted[]): readonly Asserted[] | null {
  const distinct = new Map(asserted.map((a) => [[...allowed(a)].sort().join('\n'), a]));
  let rest = [...distinct.values()];
  if (commonTo(rest)) return null;
  for (const one of rest) {
    const without = rest.filter((other) => other !== one);
    if (without.length > 0 && !commonTo(without)) rest = without;
  }
  return rest;
}

function commonTo(asserted: readonly Asserted[]): boolean {
  const [first, ...others] = asserted.map(allowed);
  if (first === undefined) return true;
  return [...first].some((answer) => others.every((allows) => allows.has(answer)));
}

function allowed({ assertion }: Asserted): ReadonlySet<string> {
  return assertion.kind === 'answers' ? assertion.allows : new Set();
}
