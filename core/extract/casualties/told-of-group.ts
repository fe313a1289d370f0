import type { Counted } from '../amounts/counted';
import { measureOfNoun } from '../lexicon/fate-nouns';
import { fateAt } from '../lexicon/fates';
import { adverbs, auxiliaries, determiners } from '../lexicon/function-words';
import { isNumberWord } from '../lexicon/number-words';
import { wordsOf } from '../lexicon/words-of';
import { printed } from '../text/printed';
import type { Token } from '../text/tokens';
import { fateAfter } from './fate-after';
import { type Finding, findingOf, mayBePeople, type SentenceReading } from './finding';

/** "64 of the dead were children", "two of those killed". */
export function ofTheDead({ tokens }: SentenceReading, counted: Counted): Finding | null {
  if (counted.noun !== null) return null;
  let at = counted.amount.last + 1;
  if (tokens[at]?.word !== 'of') return null;
  at += 1;
  while (groupWords.has(tokens[at]?.word ?? '') || tokens[at]?.kind === 'number') at += 1;
  const measure = fateAt(tokens, at)?.measure ?? measureOfNoun(tokens[at]?.word ?? '');
  if (measure === null || at === counted.amount.last + 2) return null;
  const own = fateAfter(tokens, at + 1);
  const people = peopleAfterBe(tokens, at + 1);
  if (people === null && own !== null && (!own.bare || own.form === 'finite')) {
    return findingOf(counted, own.measure, 'group', {
      first: counted.first,
      last: own.last,
      governor: own.at,
    });
  }
  return {
    ...findingOf(counted, measure, 'group', {
      first: counted.first,
      last: people?.last ?? at,
      governor: counted.first,
    }),
    population: people?.words ?? null,
  };
}

const groupWords = wordsOf('the those all people its their');

const definite = wordsOf('the those');
const inclusions = wordsOf('include includes included were was are is');

/** "The dead include 64 children", "Among those killed were two nurses". */
export function groupSubjects({ tokens }: SentenceReading, counted: Counted): Finding | null {
  const verb = counted.first - 1;
  const opening = fateAt(tokens, 0);
  if (
    opening?.form === 'participle' &&
    /^(?:were|was)$/.test(tokens[verb]?.word ?? '') &&
    verb < 9
  ) {
    const span = { first: counted.first, last: counted.last, governor: verb };
    return mayBePeople(counted) ? findingOf(counted, opening.measure, 'group subject', span) : null;
  }
  if (
    !inclusions.has(tokens[verb]?.word ?? '') ||
    counted.kind === 'none' ||
    counted.kind === 'thing'
  )
    return null;
  for (let at = verb - 1; at >= Math.max(0, verb - 8); at -= 1) {
    const word = tokens[at]?.word ?? '';
    const measure = fateAt(tokens, at)?.measure ?? measureOfNoun(word);
    const article = tokens[at - 1]?.word ?? '';
    const numbered = tokens[at - 1]?.kind === 'number' || isNumberWord(article);
    const opens = definite.has(article) || (numbered && definite.has(tokens[at - 2]?.word ?? ''));
    if (measure !== null && opens) {
      const included = /^include/.test(tokens[verb]?.word ?? '');
      return findingOf(counted, measure, included ? 'inclusion' : 'group subject', {
        first: counted.first,
        last: counted.last,
        governor: verb,
      });
    }
    if (tokens[at]?.kind === 'mark' || auxiliaries.has(word)) return null;
  }
  return null;
}

/** Who some are, said after a form of be: "were children". */
export function peopleAfterBe(
  tokens: readonly Token[],
  from: number,
): { readonly words: string; readonly last: number } | null {
  let at = from;
  while (auxiliaries.has(tokens[at]?.word ?? '') || adverbs.has(tokens[at]?.word ?? '')) at += 1;
  if (at === from) return null;
  const start = at;
  while (
    tokens[at]?.kind === 'word' &&
    !determiners.has(tokens[at]?.word ?? '') &&
    at - start < 4
  ) {
    const word = tokens[at]?.word ?? '';
    if (/(?:s|en|ople)$/.test(word)) return { words: printed(tokens, start, at), last: at };
    at += 1;
  }
  return null;
}
