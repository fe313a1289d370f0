import type { Counted } from '../amounts/counted';
import { speechVerbs } from '../lexicon/speech-verbs';
import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';
import { type Finding, findingOf, mayBePeople, type SentenceReading } from './finding';
import { hasOwnVerb } from './own-verb';
import { type VerbBefore, verbBefore, verbBeforeList } from './verb-before';

/** "killed 12 people", "the deaths of 12 people". */
export function activeVerbs({ tokens }: SentenceReading, counted: Counted): Finding | null {
  if (!mayBePeople(counted)) return null;
  const verb = verbBefore(tokens, counted.first);
  if (verb === null || verb.completion !== null || !suits(tokens, verb, counted)) return null;
  const own = fromVerb(counted, verb, 'active verb');
  // "stabbed three people to death" tells more than its verb.
  const toDeath =
    tokens[counted.last + 1]?.word === 'to' && tokens[counted.last + 2]?.word === 'death';
  return toDeath ? { ...own, measure: 'killed', last: counted.last + 2 } : own;
}

/** "forced 45,000 people from their homes", "hold 42 government soldiers". */
export function completedVerbs({ tokens }: SentenceReading, counted: Counted): Finding | null {
  if (!mayBePeople(counted)) return null;
  const verb = verbBefore(tokens, counted.first);
  if (verb === null || verb.completion === null) return null;
  if (verb.completion === 'captive') {
    const keeps = /^(?:hold|holds|held|holding)$/.test(tokens[verb.last]?.word ?? '');
    if (prisons.has(tokens[verb.first - 1]?.word ?? '')) return null;
    return keeps && captives.has(counted.noun ?? '') ? fromVerb(counted, verb, 'captor') : null;
  }
  const last = endOfFlight(tokens, counted.last + 1);
  return last === null ? null : { ...fromVerb(counted, verb, 'driven away'), last };
}

const prisons = wordsOf('prison jail prisons jails facility');

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

/** "killed Hassan Mansour, a commander, and five neighbours". */
export function lists({ tokens }: SentenceReading, counted: Counted): Finding | null {
  if (!mayBePeople(counted) || counted.kind === 'none') return null;
  const verb = verbBeforeList(tokens, counted.first);
  if (verb === null || !suits(tokens, verb, counted)) return null;
  if (speechVerbs.has(tokens[counted.last + 1]?.word ?? '')) return null;
  if (hasOwnVerb(tokens, counted)) return null;
  if (counted.article && tokens[counted.first - 1]?.text === ',') return null;
  const span = { first: counted.first, last: counted.last, governor: verb.first };
  return findingOf(counted, verb.measure, 'list', span);
}

const losses = wordsOf(
  'lost loses losing lose claimed claims claiming claim took taking cost costs costing',
);
/** What a team loses its men to. */
const absences = wordsOf('injury injuries suspension suspensions illness the');
const takenAway = wordsOf('lives victims');
const ownLosses = wordsOf(
  'soldier man officer soldiers men troops fighters officers personnel policemen marines',
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
    if (tokens[last + 1]?.word === 'to' && absences.has(tokens[last + 2]?.word ?? '')) return false;
    return noun !== null && (takenAway.has(noun) || (/^los/.test(word) && ownLosses.has(noun)));
  }
  if (/^treat/.test(word)) return isForInjuries(tokens, last);
  if (/^(?:captur|seiz)/.test(word))
    return (kind === 'people' || kind === 'none') && !suspects.has(noun ?? '');
  return !/^(?:eliminat|neutrali|bur)/.test(word) || (kind !== 'unknown' && kind !== 'none');
}

/** Whom police and soldiers seize is arrested, not taken captive. */
const suspects = wordsOf(`
  suspects protesters protestors demonstrators smugglers traffickers robbers thieves criminals migrants
  teenagers looters gangsters`);

/** "treated 88 people for gunshot wounds": not for malaria. */
function isForInjuries(tokens: readonly Token[], last: number): boolean {
  if (tokens[last + 1]?.word !== 'for') return false;
  return tokens.slice(last + 2, last + 7).some(({ word }) => injuries.has(word));
}

const injuries = wordsOf('injuries wounds burns injury gunshot shrapnel inhalation');

function fromVerb(counted: Counted, verb: VerbBefore, pattern: string): Finding {
  const span = { first: verb.first, last: counted.last, governor: verb.first };
  const own = findingOf(counted, verb.measure, pattern, span);
  return counted.noun === 'lives' ? { ...own, population: null } : own;
}
