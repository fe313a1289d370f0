import { describeInterval } from './interval';
import type { Bound, StatedQuantity } from './stated';

/** What an amount's words state, before any policy reads them. */
export function quantityInWords(stated: StatedQuantity): string {
  switch (stated.form) {
    case 'bounded':
      return describeInterval(stated.interval);
    case 'approximate': {
      const value = stated.value.toLocaleString('en-US');
      const side = { around: 'about', below: 'somewhat below', above: 'somewhat above' };
      return bounded(stated.bound, `${side[stated.side]} ${value}`);
    }
    case 'vague':
      return bounded(
        stated.bound,
        stated.multiple === null
          ? `“${stated.term}”, as the policy has it`
          : `“${stated.term}” times ${stated.multiple.toLocaleString('en-US')}, as the policy has it`,
      );
  }
}

function bounded(bound: Bound | undefined, words: string): string {
  return bound === undefined ? words : `${bound} ${words}`;
}
