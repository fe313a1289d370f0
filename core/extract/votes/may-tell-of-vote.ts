import { numberWords } from '../lexicon/number-words';
import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';
import { absenceWords } from './absences';
import { decisionWords } from './decisions';
import { failureWords, obtaining } from './failures';
import { outcomeNouns } from './outcome-nouns';
import { outcomeWords } from './outcomes';
import { phrasalVerbs } from './phrasal-verbs';
import { positionWords } from './positions';
import { recordedWords } from './slot-words';
import { statementWords } from './statements';
import { vetoWords } from './vetoes';
import { bodies, context, papers, proposals, statements } from './vocabulary';

// What a word can be to the claim of a vote; a word can be several.
/** It tells that the sentence may be one about a vote. */
const CONTEXT = 1;
/** It says something of a vote by itself. */
const CUE = 2;
/** It says how votes of some number were cast. */
const SLOT = 4;
const NUMBER = 8;
const STATEMENT = 16;
/** It says something of a statement. */
const MAKING = 32;
/** It says something of a vote that has a tally. */
const DECIDING = 64;
const UNANIMOUS = 128;
/** It says something of a vote with the particle or the colon after it. */
const JOINED = 256;
/** It is what is voted on. */
const PAPER = 512;
/** It says what came of a vote, where something was voted on. */
const OUTCOME = 1024;

const slots = wordsOf(`
  favour favor against vote votes voted voting yes abstain abstained abstaining abstention abstentions abstainers
  opposed rejected backed supported support backing endorsed margin ayes noes yeas nays passed adopted
  approved carried defeated`);
const particles = wordsOf('through down out :');

const flags: ReadonlyMap<string, number> = flagsOfWords();

function flagsOfWords(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const add = (words: Iterable<string>, flag: number) => {
    for (const word of words) found.set(word, (found.get(word) ?? 0) | flag);
  };
  const without = (words: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...words].filter((word) => !others.has(word));
  add([...context, ...bodies, ...papers, ...statements], CONTEXT);
  add([...papers, ...proposals, ...statements], PAPER);
  add([...vetoWords, ...positionWords], CUE);
  add(without(outcomeWords, phrasalVerbs), OUTCOME);
  add([...without(failureWords, obtaining), ...outcomeNouns], OUTCOME);
  add(wordsOf('vote votes voted voting absent'), CUE);
  add(wordsOf('backed supported'), OUTCOME);
  add([...absenceWords, ...decisionWords, ...obtaining], DECIDING);
  add(slots, SLOT);
  add([...numberWords, 'none', 'nobody', 'no', 'single', 'lone', 'sole'], NUMBER);
  add(statements, STATEMENT);
  add(statementWords, MAKING);
  add(wordsOf('unanimous unanimously'), UNANIMOUS);
  add([...phrasalVerbs, ...recordedWords], JOINED);
  for (const word of wordsOf('against part hand hands with in backed supported')) {
    found.set(word, (found.get(word) ?? 0) & ~CUE);
  }
  return found;
}

/** Whether a sentence holds words that could tell of a vote, at one look-up a token; most do not. */
export function mayTellOfVote(tokens: readonly Token[]): boolean {
  let seen = 0;
  let last = 0;
  for (const { word, kind } of tokens) {
    if ((last & JOINED) !== 0 && particles.has(word)) seen |= CUE | (word === ':' ? CONTEXT : 0);
    last = kind === 'number' ? NUMBER : (flags.get(word) ?? 0);
    seen |= last;
  }
  if ((seen & CONTEXT) === 0) return false;
  if ((seen & CUE) !== 0) return true;
  if ((seen & OUTCOME) !== 0 && (seen & (PAPER | NUMBER | UNANIMOUS)) !== 0) return true;
  if ((seen & SLOT) !== 0 && (seen & NUMBER) !== 0) return true;
  if ((seen & DECIDING) !== 0 && (seen & (UNANIMOUS | SLOT)) !== 0) return true;
  return (seen & STATEMENT) !== 0 && (seen & MAKING) !== 0;
}
