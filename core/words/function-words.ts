import {
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  pronouns,
  subordinators,
} from '../extract/lexicon/function-words';

/** Whether a word, as it is compared, is an English article, preposition, auxiliary or the like. */
export function isFunctionWord(key: string): boolean {
  return lists.some((list) => list.has(key));
}

const lists = [auxiliaries, conjunctions, determiners, prepositions, pronouns, subordinators];
