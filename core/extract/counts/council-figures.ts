import type { Counted } from '../amounts/counted';
import type { SentenceReading } from '../casualties/finding';
import { wordsOf } from '../lexicon/words-of';
import { type FoundCount, foundCount } from './found-count';

/** "the council’s 15 members", "all 15 council members": how many a body has, not how many of it voted. */
export function membersOfBody({ tokens }: SentenceReading, own: Counted): FoundCount | null {
  if (own.noun !== 'members' || own.whole || own.ofGroup) return null;
  if (tokens.some(({ word }) => voting.has(word))) return null;
  const all = tokens[own.first]?.word === 'all';
  const possessed =
    tokens[own.first - 1]?.word === "'s" && bodies.has(tokens[own.first - 2]?.word ?? '');
  const named = tokens
    .slice(own.amount.last + 1, own.last + 5)
    .some(({ word }) => bodies.has(word));
  return possessed || (all && named) ? foundCount(own, 'members', 'members of a body', null) : null;
}

const bodies = wordsOf('council assembly');
const voting = wordsOf(`
  voted vote voting backed supported opposed abstained raised agree agreed approved rejected endorsed`);
