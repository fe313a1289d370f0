import type { Counted } from '../amounts/counted';
import type { CasualtyMeasure } from '../claim';
import { adverbs, auxiliaries, determiners } from '../lexicon/function-words';
import { personNouns } from '../lexicon/people';
import { speechVerbs } from '../lexicon/speech-verbs';
import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';
import { type FateAfter, fateAfter } from './fate-after';
import { fateAt } from './fates';
import type { Finding, SentenceReading } from './finding';
import { measureOfNoun, tollAfter, tollBefore } from './toll';
import { type VerbBefore, verbBefore, verbBeforeList } from './verb-before';

/** Looks whether the sentence says what befell those that it counts at a place in its list. */
export type Recogniser = (reading: SentenceReading, counted: Counted) => Finding | null;

/** The ways in which a sentence says what befell those it counts, the surest first. */
export const recognisers: readonly Recogniser[] = [
  groupSubjects,
  tolls,
  ofTheDead,
  activeVerbs,
  fates,
  modifiers,
  completedVerbs,
  labels,
  nouns,
  lists,
];

/** "the death toll rose to 5,300", "bringing to 14 the number of people killed". */
function tolls({ tokens }: SentenceReading, counted: Counted): Finding | null {
  const { amount } = counted;
  const before = tollBefore(tokens, amount.first);
  const toll = before?.toll ?? tollAfter(tokens, amount.first, amount.last + 1);
  if (toll === null || toll.measure === null) return null;
  if (fateAt(tokens, counted.last + 1) !== null && counted.noun === null) return null;
  const [first, last] = [Math.min(toll.first, amount.first), Math.max(toll.last, amount.last)];
  const governor = before?.verb ?? Math.max(0, amount.first - 2);
  const limit =
    before?.limit && before.limitWord !== null
      ? { limit: { kind: before.limit, word: before.limitWord } }
      : {};
  return {
    ...found(counted, toll.measure, 'toll', { first, last, governor }),
    population: toll.population ?? (counted.kind === 'people' ? counted.words : null),
    ...limit,
  };
}

/** "64 of the dead were children", "two of those killed". */
function ofTheDead({ tokens }: SentenceReading, counted: Counted): Finding | null {
  if (counted.noun !== null) return null;
  let at = counted.amount.last + 1;
  if (tokens[at]?.word !== 'of') return null;
  at += 1;
  while (groupWords.has(tokens[at]?.word ?? '') || tokens[at]?.kind === 'number') at += 1;
  const measure = fateAt(tokens, at)?.measure ?? measureOfNoun(tokens[at]?.word ?? '');
  if (measure === null || at === counted.amount.last + 2) return null;
  const own = fateAfter(tokens, at + 1);
  const people = peopleAfterBe(tokens, at + 1);
  if (people === null && own !== null && !own.bare) {
    return found(counted, own.measure, 'group', {
      first: counted.first,
      last: own.last,
      governor: own.at,
    });
  }
  return {
    ...found(counted, measure, 'group', {
      first: counted.first,
      last: people?.last ?? at,
      governor: counted.first,
    }),
    population: people?.words ?? null,
  };
}

const groupWords = wordsOf('the those all people its their');

const inclusions = wordsOf('include includes included were was are is');

/** "The dead include 64 children", "Among those killed were two nurses". */
function groupSubjects({ tokens }: SentenceReading, counted: Counted): Finding | null {
  const verb = counted.first - 1;
  const opening = fateAt(tokens, 0);
  if (
    opening?.form === 'participle' &&
    /^(?:were|was)$/.test(tokens[verb]?.word ?? '') &&
    verb < 9
  ) {
    const span = { first: counted.first, last: counted.last, governor: verb };
    return mayBePeople(counted) ? found(counted, opening.measure, 'group subject', span) : null;
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
    if (measure !== null && groupWords.has(article)) {
      return found(counted, measure, 'group subject', {
        first: counted.first,
        last: counted.last,
        governor: verb,
      });
    }
    if (tokens[at]?.kind === 'mark' || auxiliaries.has(word)) return null;
  }
  return null;
}

function peopleAfterBe(
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

/** "killed 12 people", "the deaths of 12 people". */
function activeVerbs({ tokens }: SentenceReading, counted: Counted): Finding | null {
  if (!mayBePeople(counted)) return null;
  const verb = verbBefore(tokens, counted.first);
  if (verb === null || verb.completion !== null || !suits(tokens, verb, counted)) return null;
  return fromVerb(counted, verb, 'active verb');
}

/** "12 people were killed", "12 people, among them three children, have died", "12 dead". */
function fates(reading: SentenceReading, counted: Counted): Finding | null {
  const { tokens } = reading;
  if (!mayBePeople(counted)) return null;
  const next = fateAfter(tokens, counted.last + 1);
  // "Two of the four wounded have died": the second fate is theirs.
  const later = next?.bare && counted.ofGroup ? fateAfter(tokens, next.last + 1) : null;
  const fate = later !== null && !later.bare ? later : next;
  if (fate === null || isSingle(counted, fate) || (counted.whole && !fate.bare)) return null;
  if (fate.bare && isPartOfWhole(reading, counted)) return null;
  if (counted.noun !== null && measureOfNoun(counted.noun) === fate.measure && fate.bare)
    return null;
  const verb = verbBefore(tokens, counted.first);
  const completes = verb !== null && verb.completion === 'captive' && fate.measure === 'captive';
  const first = completes ? verb.first : startOfLeaving(tokens, counted.first);
  return found(counted, fate.measure, fate.bare ? 'bare fate' : 'fate', {
    first,
    last: fate.last,
    governor: completes ? verb.first : fate.bare ? first : fate.at,
  });
}

/** "one of more than 200 journalists killed": the fate is that of the 200. */
function isPartOfWhole({ counted }: SentenceReading, own: Counted): boolean {
  return own.ofGroup && counted[counted.indexOf(own) + 1]?.whole === true;
}

/** "a soldier killed in 2014" tells of one who is spoken of, not of how many were killed. */
function isSingle(counted: Counted, fate: FateAfter): boolean {
  return counted.article && fate.bare && fate.form === 'participle';
}

/** "the five missing crew members", "six wounded soldiers". */
function modifiers({ tokens }: SentenceReading, counted: Counted): Finding | null {
  if (counted.kind !== 'people' && counted.kind !== 'unknown') return null;
  if (counted.noun === 'players') return null;
  for (let at = counted.amount.last + 1; at < counted.last; at += 1) {
    const fate = fateAt(tokens, at);
    if (fate === null) continue;
    const span = { first: counted.first, last: counted.last, governor: counted.first };
    return found(counted, fate.measure, 'modifier', span);
  }
  return null;
}

const leaving = wordsOf('left leaving leaves leave');

function startOfLeaving(tokens: readonly Token[], first: number): number {
  return leaving.has(tokens[first - 1]?.word ?? '') ? first - 1 : first;
}

/** "forced 45,000 people from their homes", "hold 42 government soldiers". */
function completedVerbs({ tokens }: SentenceReading, counted: Counted): Finding | null {
  if (!mayBePeople(counted)) return null;
  const verb = verbBefore(tokens, counted.first);
  if (verb === null || verb.completion === null) return null;
  if (verb.completion === 'captive') {
    const keeps = /^(?:hold|holds|held|holding)$/.test(tokens[verb.last]?.word ?? '');
    return keeps && captives.has(counted.noun ?? '') ? fromVerb(counted, verb, 'captor') : null;
  }
  const last = endOfFlight(tokens, counted.last + 1);
  return last === null ? null : { ...fromVerb(counted, verb, 'driven away'), last };
}

const captives = wordsOf(`
  soldiers prisoners civilians hostages captives fighters troops personnel nationals detainees
  men women children officers sailors crew members citizens peacekeepers workers journalists foreigners tourists`);

/** Where "from their homes", "to flee", "fleeing" ends; null where none of them follows. */
function endOfFlight(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < from + 8; at += 1) {
    const word = tokens[at]?.word ?? '';
    if (flights.has(word)) return at;
    if (homes.has(word) && leavingPrepositions.has(tokens[at - 2]?.word ?? '')) return at;
    if (homes.has(word) && leavingPrepositions.has(tokens[at - 1]?.word ?? '')) return at;
    if (tokens[at]?.kind === 'mark') return null;
  }
  return null;
}

const flights = wordsOf('flee fleeing evacuate escape escaping homeless');
const homes = wordsOf(
  'homes home houses villages land lands area houses towns neighbourhoods neighborhoods communities',
);
const leavingPrepositions = wordsOf('from of leave leaving abandon abandoning their');

/** "Killed: 12", "wounded – 30". */
function labels({ tokens }: SentenceReading, counted: Counted): Finding | null {
  if (counted.noun !== null || tokens[counted.first - 1]?.text !== ':') return null;
  const at = counted.first - 2;
  const measure = fateAt(tokens, at)?.measure ?? measureOfNoun(tokens[at]?.word ?? '');
  return measure === null
    ? null
    : found(counted, measure, 'label', { first: at, last: counted.last, governor: at });
}

/** "49 fatalities", "48 hostages", "14 bodies". */
function nouns({ tokens }: SentenceReading, counted: Counted): Finding | null {
  const { noun } = counted;
  if (noun === null) return null;
  const span = { first: counted.first, last: counted.last, governor: counted.first };
  if (noun === 'lives') {
    const lost = tokens
      .slice(counted.last + 1, counted.last + 7)
      .some(({ word }) => word === 'lost');
    return lost ? { ...found(counted, 'killed', 'noun', span), population: null } : null;
  }
  if (noun === 'bodies' || noun === 'corpses') {
    return { ...found(counted, 'killed', 'noun', span), population: null };
  }
  const measure = measureOfNoun(noun);
  if (measure === null || noun === 'victims') return null;
  if (measure === 'captive' && isReleased(tokens, counted)) return null;
  const people = noun === 'hostages' || noun === 'captives' ? counted.words : null;
  return { ...found(counted, measure, 'noun', span), population: people ?? whose(counted) };
}

/** Who they are in "94 civilian deaths". */
function whose({ words, noun }: Counted): string | null {
  const [first = '', second] = words?.split(' ') ?? [];
  return second === noun && personNouns.has(first) ? `${first}s` : null;
}

const releases = wordsOf(`
  release releases released releasing free freed frees freeing freedom return returned returning
  rescue rescued rescuing exchange exchanged swap swapped handover handed`);

function isReleased(tokens: readonly Token[], counted: Counted): boolean {
  const near = tokens.slice(Math.max(0, counted.first - 5), counted.last + 6);
  return near.some(({ word }) => releases.has(word));
}

/** "killed Hassan Mansour, a commander, and five neighbours". */
function lists({ tokens }: SentenceReading, counted: Counted): Finding | null {
  if (!mayBePeople(counted) || counted.kind === 'none') return null;
  const verb = verbBeforeList(tokens, counted.first);
  if (verb === null || !suits(tokens, verb, counted)) return null;
  if (speechVerbs.has(tokens[counted.last + 1]?.word ?? '')) return null;
  if (counted.article && tokens[counted.first - 1]?.text === ',') return null;
  const span = { first: counted.first, last: counted.last, governor: verb.first };
  return found(counted, verb.measure, 'list', span);
}

function mayBePeople({ kind, noun }: Counted): boolean {
  return kind !== 'thing' || noun === 'families' || noun === 'households';
}

const losses = wordsOf(
  'lost loses losing lose claimed claims claiming claim took taking cost costs costing',
);
const takenAway = wordsOf('lives victims');
const ownLosses = wordsOf(
  'soldiers men troops fighters officers members personnel policemen marines',
);

/** Verbs that tell of a death only with some nouns: "claimed 340 lives", "lost 12 soldiers". */
function suits(tokens: readonly Token[], verb: VerbBefore, { noun, kind, last }: Counted): boolean {
  if (verb.first !== verb.last) return true;
  const word = tokens[verb.last]?.word ?? '';
  if (
    /^cost/.test(word) &&
    tokens[last + 1]?.word === 'their' &&
    tokens[last + 2]?.word === 'lives'
  ) {
    return true;
  }
  if (losses.has(word)) {
    return noun !== null && (takenAway.has(noun) || (/^los/.test(word) && ownLosses.has(noun)));
  }
  if (/^(?:captur|seiz|treat|bur|eliminat|neutrali)/.test(word))
    return kind !== 'unknown' && kind !== 'none';
  return true;
}

function fromVerb(counted: Counted, verb: VerbBefore, pattern: string): Finding {
  const span = { first: verb.first, last: counted.last, governor: verb.first };
  const own = found(counted, verb.measure, pattern, span);
  return counted.noun === 'lives' ? { ...own, population: null } : own;
}

function found(
  counted: Counted,
  measure: CasualtyMeasure,
  pattern: string,
  span: Pick<Finding, 'first' | 'last' | 'governor'>,
): Finding {
  return { counted, measure, pattern, ...span, population: counted.words, total: null };
}

function printed(tokens: readonly Token[], first: number, last: number): string {
  let text = '';
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at];
    if (token !== undefined) text += at > first && token.spaced ? ` ${token.text}` : token.text;
  }
  return text;
}
