import { recogniseState } from '../../states/recognise';
import { measureOfNoun } from '../lexicon/fate-nouns';
import { fateWords } from '../lexicon/fates';
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  pronouns,
  subordinators,
} from '../lexicon/function-words';
import { nationalities } from '../lexicon/nationalities';
import { isNumberWord } from '../lexicon/number-words';
import { peopleNouns, personNouns } from '../lexicon/people';
import { speechVerbs } from '../lexicon/speech-verbs';
import { things } from '../lexicon/things';
import { timeUnits } from '../lexicon/units';
import { wordsOf } from '../lexicon/words-of';
import { printed } from './printed';
import type { Token } from './tokens';

/**
 * The tokens of a headline set in capitals, with no capitals left to words that are no names; those of
 * any other sentence as they are.
 *
 * A capital tells a name from a word: “IN SUDAN MARKET STRIKE, DOCTORS SAY” would be one long name.
 */
export function withoutHeadlineCapitals(tokens: readonly Token[]): readonly Token[] {
  if (!isSetInCapitals(tokens)) return tokens;
  return tokens.map((token, at) => {
    const keeps = at === 0 || !token.capital || !isCommon(token.word) || isOfName(tokens, at);
    return keeps ? token : { ...token, capital: false };
  });
}

/** In tokens: no name of a state that holds a common word is longer. */
const longestName = 3;

/** Whether a common word is one of a name: IVORY COAST, NEW YORK. */
function isOfName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.word === 'new' && next?.capital === true && !isCommon(next.word)) return true;
  for (let first = Math.max(0, at - longestName + 1); first <= at; first += 1) {
    for (let last = Math.max(at, first + 1); last < first + longestName; last += 1) {
      if (recogniseState(printed(tokens, first, last)) !== null) return true;
    }
  }
  return false;
}

/** In words: shorter lines in capitals are names and headings. */
const shortestHeadline = 4;

function isSetInCapitals(tokens: readonly Token[]): boolean {
  let words = 0;
  for (const { kind, text, capital } of tokens) {
    if (kind !== 'word') continue;
    if (!capital && /^\p{L}/u.test(text)) return false;
    if (text.length > 1 && text !== text.toUpperCase()) return false;
    words += 1;
  }
  return words >= shortestHeadline;
}

function isCommon(word: string): boolean {
  if (nationalities.has(word)) return false;
  return (
    isNumberWord(word) || measureOfNoun(word) !== null || commonWords.some((own) => own.has(word))
  );
}

/** Words of headlines that the other lists have not: what happens, where, and who tells of it. */
const ofHeadlines = wordsOf(`
  strike attack blast blasts explosion explosions fire fires crash crashes quake earthquake flood floods storm
  landslide shooting shootings stabbing bombing raid airstrike shelling clashes fighting war truce ceasefire
  protest protests rally riot riots market markets ferry boat bus train plane school hospital church mosque
  camp village town city border prison ministry army military government president source sources agency
  spokeswoman health defence defense foreign interior coast navy force toll hits kills leaves rises climbs
  new more least than talks deal aid vote resolution draft text statement`);

const commonWords: readonly { has(word: string): boolean }[] = [
  ofHeadlines,
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  pronouns,
  subordinators,
  fateWords,
  peopleNouns,
  personNouns,
  speechVerbs,
  things,
  timeUnits,
];
