import type { Judgement } from './judge';
import { f1 } from './score';

/** The least F1 that the development set is to be read with. */
const bars = {
  casualty: 0.95,
  vote: 0.95,
  'attribution of the matched': 0.9,
  'attribution of all': 0.9,
} as const;

/** A sentence for each bar that is missed. */
export function missedBars({ kinds, fields, attributionOfAll }: Judgement): readonly string[] {
  const reached = {
    casualty: f1(kinds.casualty),
    vote: f1(kinds.vote),
    'attribution of the matched': f1(fields.attribution),
    'attribution of all': f1(attributionOfAll),
  };
  return (Object.keys(bars) as (keyof typeof bars)[])
    .filter((name) => reached[name] < bars[name])
    .map((name) => `F1 of ${name} is ${reached[name].toFixed(3)}, below ${bars[name]}.`);
}
