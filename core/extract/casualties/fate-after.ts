import { measureOfNoun } from '../lexicon/fate-nouns';
import { type Fate, fateAt } from '../lexicon/fates';
import {
  adverbs,
  auxiliaries,
  dashes,
  determiners,
  passiveAuxiliaries,
  prepositions,
  reportedParticiples,
  subordinators,
} from '../lexicon/function-words';
import { isNumberWord } from '../lexicon/number-words';
import { peopleNouns, personNouns } from '../lexicon/people';
import { speechVerbs } from '../lexicon/speech-verbs';
import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';

/** A fate found after a noun phrase, and where. */
export interface FateAfter extends Fate {
  /** The first token of the fate's own words. */
  readonly at: number;
  /** Whether nothing stands between the noun and it: "12 people killed". */
  readonly bare: boolean;
}

/** In tokens: a verb stands no further from its subject. */
const furthest = 45;

/**
 * The fate that a sentence gives the people of a noun phrase that ends before a token: "… were killed",
 * "… in Gaza, including 3 children, have died", "… killed in the attack". Null where another verb comes
 * first, or none.
 */
export function fateAfter(tokens: readonly Token[], from: number): FateAfter | null {
  const limit = Math.min(tokens.length, from + furthest);
  let at = from;
  let bare = true;
  let passive = false;
  while (at < limit) {
    const token = tokens[at];
    if (token === undefined) return null;
    const fate = fateAt(tokens, at);
    if (fate !== null) return accepted(tokens, { ...fate, at, bare }, passive);
    if (auxiliaries.has(token.word)) {
      passive ||= passiveAuxiliaries.has(token.word);
      bare = false;
      at += 1;
    } else if (adverbs.has(token.word) || reportedParticiples.has(token.word)) {
      bare &&= !reportedParticiples.has(token.word);
      passive ||= reportedParticiples.has(token.word);
      at += 1;
    } else if (relatives.has(token.word)) {
      at += 1;
    } else if (token.word === 'among') return amongThose(tokens, at);
    else if (token.word === 'as' && fateAt(tokens, at + 1) !== null) at += 1;
    else if (isTime(tokens, at)) at += 2;
    else {
      const next = skipped(tokens, at, limit);
      if (next === null) return null;
      at = next;
    }
  }
  return null;
}

/** "last week", "this month". */
function isTime(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  return (
    (word === 'last' || word === 'this' || word === 'next') &&
    temporal.has(tokens[at + 1]?.word ?? '')
  );
}

const relatives = wordsOf('who that which');

/** What of a fate's forms may stand where it was found. */
function accepted(tokens: readonly Token[], fate: FateAfter, passive: boolean): FateAfter | null {
  if (fate.form === 'finite')
    return fate.bare || !passive || isEnglishPassive(tokens, fate) ? fate : null;
  if (fate.form === 'adjective') return fate;
  // A participle after "have" alone, or right before an object, is what its subject did to others.
  if (passive) return fate;
  return takesObject(tokens, fate.last + 1) || !fate.bare ? null : fate;
}

/** "were drowned": a few verbs of dying are said in the passive too. */
function isEnglishPassive(tokens: readonly Token[], fate: FateAfter): boolean {
  return /(?:ed|ing)$/.test(tokens[fate.at]?.word ?? '') || fate.last > fate.at;
}

/** Whether a noun phrase begins at a token, so that the verb before it is active. */
export function takesObject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return false;
  if (temporal.has(token.word)) return false;
  if (token.kind === 'number') return true;
  if (determiners.has(token.word)) return !temporal.has(tokens[at + 1]?.word ?? '');
  if (peopleNouns.has(token.word) || personNouns.has(token.word)) return true;
  return objectStarts.has(token.word);
}

const temporal = wordsOf(`
  last next this yesterday today tonight overnight week month year day days weekend morning
  evening afternoon night monday tuesday wednesday thursday friday saturday sunday hours minutes`);
const objectStarts = wordsOf(`
  at-least nearly more over some dozens hundreds thousands scores several him them her
  one two three four five six seven eight nine ten eleven twelve upwards up fewer
  another others`);

/** "were among the dead", "were among those killed". */
function amongThose(tokens: readonly Token[], at: number): FateAfter | null {
  for (let next = at + 1; next <= at + 6; next += 1) {
    const word = tokens[next]?.word ?? '';
    const fate = fateAt(tokens, next);
    if (fate !== null) return { ...fate, at: next, bare: false };
    const measure = word === 'held' ? 'captive' : measureOfNoun(word);
    if (measure !== null) return { measure, form: 'adjective', last: next, at: next, bare: false };
    if (!groupWords.has(word) && tokens[next]?.kind !== 'number' && !isNumberWord(word))
      return null;
  }
  return null;
}

const groupWords = wordsOf('the those people many least who that were was have had been');

/** Past what may stand between a noun and its verb; null where anything else stands there. */
function skipped(tokens: readonly Token[], at: number, limit: number): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.text === '(' || token.text === '[') return afterClosing(tokens, at, limit);
  if (isDash(token)) return afterDash(tokens, at, limit);
  if (token.text === ',') return afterCommas(tokens, at, limit);
  if (prepositions.has(token.word)) return afterPreposition(tokens, at, limit);
  return token.word === 'aged' ? afterAges(tokens, at, limit) : null;
}

function isDash(token: Token): boolean {
  return dashes.has(token.text) || (token.text === '-' && token.spaced);
}

function afterClosing(tokens: readonly Token[], at: number, limit: number): number | null {
  for (let next = at + 1; next < limit; next += 1) {
    const text = tokens[next]?.text;
    if (text === ')' || text === ']') return next + 1;
  }
  return null;
}

function afterDash(tokens: readonly Token[], at: number, limit: number): number | null {
  for (let next = at + 1; next < limit; next += 1) {
    const token = tokens[next];
    // The marks of "--" follow each other.
    if (token !== undefined && isDash(token))
      return tokens[next + 1]?.text === '-' ? next + 2 : next + 1;
  }
  return null;
}

/** ", including 3 children,": what two commas enclose, where the verb follows the second. */
function afterCommas(tokens: readonly Token[], at: number, limit: number): number | null {
  if (!opensAside(tokens, at + 1)) return null;
  for (let next = at + 2; next < limit; next += 1) {
    const token = tokens[next];
    if (token?.text === ';' || token?.text === ':') return null;
    if (token?.text !== ',') continue;
    const after = tokens[next + 1];
    if (after === undefined) return null;
    if (auxiliaries.has(after.word) || fateAt(tokens, next + 1) !== null) return next + 1;
    if (adverbs.has(after.word) && auxiliaries.has(tokens[next + 2]?.word ?? '')) return next + 1;
  }
  return null;
}

const asides = wordsOf(`
  including among most mostly many some all of half at mainly largely more about with both aged
  according whom not the a an two three four five six seven eight nine ten one several nearly almost
  as in on from also who whose along together men women and`);

function opensAside(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return token.kind === 'number' || token.capital || asides.has(token.word);
}

/** A prepositional phrase: up to what cannot be in one. */
function afterPreposition(tokens: readonly Token[], at: number, limit: number): number | null {
  let next = at + 1;
  while (determiners.has(tokens[next]?.word ?? '')) next += 1;
  // In "clashes in which 30 were injured" others are spoken of.
  if (/^who(?:m|se)$|^which$/.test(tokens[next]?.word ?? '')) return null;
  const start = next;
  while (next < limit) {
    const token = tokens[next];
    if (token === undefined || token.kind === 'mark') break;
    const { word } = token;
    if (word === "'s") {
      next += 1;
      continue;
    }
    if (next > start && (determiners.has(word) || subordinators.has(word))) break;
    if (auxiliaries.has(word) || adverbs.has(word) || prepositions.has(word)) break;
    if (fateAt(tokens, next) !== null && next > start) break;
    if (speechVerbs.has(word)) return null;
    if (word === 'and' && !joinsNames(tokens, next)) return null;
    next += 1;
  }
  return next;
}

/** "aged 5 and 7". */
function afterAges(tokens: readonly Token[], at: number, limit: number): number {
  let next = at + 1;
  while (
    next < limit &&
    (tokens[next]?.kind === 'number' || ageJoints.has(tokens[next]?.word ?? ''))
  ) {
    next += 1;
  }
  return next;
}

const ageJoints = wordsOf('and to between under over months years');

/** "in Israel and Gaza": not "in Gaza and three in Lebanon". */
function joinsNames(tokens: readonly Token[], and: number): boolean {
  return tokens[and - 1]?.capital === true && tokens[and + 1]?.capital === true;
}
