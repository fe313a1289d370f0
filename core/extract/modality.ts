import type { Modality } from './claim';
import { adverbs, auxiliaries, determiners, reportedParticiples } from './lexicon/function-words';
import { isNumberWord, scaleWords, vagueWords } from './lexicon/number-words';
import { peopleNouns, personNouns } from './lexicon/people';
import { speechVerbs } from './lexicon/speech-verbs';
import { wordsOf } from './lexicon/words-of';
import type { Token } from './text/tokens';

/**
 * Whether what is said at a token of a sentence is asserted there, denied, or only possible.
 *
 * First the words of its own verb group are looked at (“could have been”, “did not”, “are feared”),
 * then those that govern the clause (“denied that”, “fears that”, “if”), as far back as the clause
 * and the nearest words of saying reach.
 */
export function modalityAt(tokens: readonly Token[], at: number): Modality {
  if (isQuestion(tokens)) return 'hypothetical';
  const group = inVerbGroup(tokens, at);
  if (group.modality !== null) return group.modality;
  return governing(tokens, group.first) ?? 'asserted';
}

/** "Did the army kill 12 people?" */
function isQuestion(tokens: readonly Token[]): boolean {
  if (!auxiliaries.has(tokens[0]?.word ?? '')) return false;
  return tokens.slice(-3).some(({ text }) => text === '?');
}

const modals = wordsOf(
  "could may might would will should won't 'll wouldn't couldn't mightn't shall",
);
const negations = wordsOf(
  "not never n't didn't don't doesn't hasn't haven't hadn't wasn't weren't isn't aren't cannot can't won't",
);
const feared = wordsOf(
  'feared likely believed expected presumed projected bound due set liable thought suspected assumed predicted',
);
/** In tokens: how far back words govern a claim. */
const furthest = 26;

interface VerbGroup {
  readonly first: number;
  readonly modality: Modality | null;
}

function inVerbGroup(tokens: readonly Token[], at: number): VerbGroup {
  let first = at;
  while (first > 0 && at - first < 10) {
    const word = tokens[first - 1]?.word ?? '';
    const before = tokens[first - 1];
    if (modals.has(word) && !isMonth(before)) {
      return { first, modality: negatedModal(word) };
    }
    if (negations.has(word) && tokens[first]?.word !== 'only') return { first, modality: 'denied' };
    if (feared.has(word)) return { first, modality: 'hypothetical' };
    if (word === 'to' && isVerb(tokens[first])) {
      return { first, modality: infinitive(tokens, first - 1) };
    }
    if (!auxiliaries.has(word) && !adverbs.has(word) && !reportedParticiples.has(word)) break;
    first -= 1;
  }
  return { first, modality: null };
}

function negatedModal(word: string): Modality {
  return word === "couldn't" || word === "wouldn't" || word === "won't" ? 'denied' : 'hypothetical';
}

/** After "to", a number or a noun phrase is no infinitive. */
function isVerb(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word' || token.word === 'have') return false;
  return !determiners.has(token.word) && !isNumberWord(token.word) && !hedgeStarts.has(token.word);
}

const hedgeStarts = wordsOf(
  'at more over some about around nearly almost up dozens hundreds thousands several fewer less under just',
);

const achieved = wordsOf(
  'managed on went continued continues helped used came able began begun started said alleged reported claimed known appeared appears seemed due',
);

/** "managed to kill" has happened; "plotted to kill" and "to kill" alone have not. */
function infinitive(tokens: readonly Token[], to: number): Modality | null {
  const before = tokens[to - 1]?.word ?? '';
  if (before === 'due' && isBe(tokens[to - 2]?.word ?? '')) return 'hypothetical';
  if (achieved.has(before) || isForced(tokens, to)) return null;
  return 'hypothetical';
}

const forcing = wordsOf('forced forcing compelled compelling');

/** "forced more than 45,000 women and children to flee" tells that they did. */
function isForced(tokens: readonly Token[], to: number): boolean {
  let at = to - 1;
  while (isOfPeople(tokens[at])) at -= 1;
  return forcing.has(tokens[at]?.word ?? '');
}

function isOfPeople(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'mark') return false;
  const { kind, word } = token;
  if (kind === 'number' || isNumberWord(word) || vagueWords.has(word)) return true;
  if (peopleNouns.has(word) || personNouns.has(word) || scaleWords.has(word)) return true;
  return word.endsWith('ers') || hedgeStarts.has(word) || besidePeople.has(word);
}

const besidePeople = wordsOf('least most than to and of the a an estimated local their');

/** What a word before a claim does to it. */
type Role =
  | 'ends'
  | 'denies'
  | 'condition'
  | 'fear'
  | 'near'
  | 'modal'
  | 'account'
  | 'relative'
  | 'negation'
  | 'said';

const roles: ReadonlyMap<string, Role> = new Map(
  Object.entries({
    said: [...speechVerbs, 'confirm', 'verify', 'verified']
      .filter((word) => !/^(?:warn|suggest|estimat)/.test(word))
      .join(' '),
    ends: '; while whereas but although though because however after when since before',
    relative: 'that which who whose whom',
    modal: [...modals].join(' '),
    negation: [...negations, 'no'].join(' '),
    condition: 'if unless whether lest possibly perhaps potentially maybe',
    fear: `fear fears feared fearing expect expects expected expecting predict predicts predicted
      predicting forecast forecasts project projects projecting possibility prospect likelihood
      scenario speculation hypothetical imagine suppose likely unlikely possible probable`,
    near: 'risk risks risked risking threaten threatens threatened threatening plotted vowed',
    account: `report reports claim claims allegation allegations rumour rumours rumor rumors account
      accounts accusation accusations`,
    denies: `denied denies deny denying denial denials refuted refutes refuting dismissed dismisses
      dismissing rejected rejects rejecting disputed disputes disputing false untrue debunked`,
  } satisfies Record<Role, string>).flatMap(([role, words]) =>
    [...wordsOf(words)].map((word) => [word, role as Role] as const),
  ),
);

/** What the words before a verb group make of it; null where none governs it. */
function governing(tokens: readonly Token[], from: number): Modality | null {
  for (let at = from - 1; at >= 0 && from - at < furthest; at -= 1) {
    const role = roles.get(tokens[at]?.word ?? '');
    if (role === undefined || isOfName(tokens[at])) continue;
    const governed = governedBy(role, tokens, at, from);
    if (governed !== 'on') return governed;
  }
  return null;
}

/** "States" of the United States says nothing. */
function isOfName(token: Token | undefined): boolean {
  return token?.word === 'states' && token.capital;
}

/** What a word of a role makes of a claim after it; 'on' where the words before it are to be looked at. */
function governedBy(
  role: Role,
  tokens: readonly Token[],
  at: number,
  from: number,
): Modality | null | 'on' {
  switch (role) {
    case 'ends':
      return null;
    case 'said':
      return isUnconfirmed(tokens, at) ? 'hypothetical' : null;
    case 'relative':
      return opensObject(tokens, at) ? 'on' : null;
    case 'account':
      return /^(?:that|of)$/.test(tokens[at + 1]?.word ?? '') ? ofAccount(tokens, at, from) : 'on';
    case 'denies':
      return deniesClaim(tokens, at) ? 'denied' : 'on';
    case 'negation':
      return negates(tokens, at) ? 'denied' : 'on';
    case 'condition':
      return /^(?:if|unless)$/.test(tokens[at]?.word ?? '') || reaches(tokens, at, from)
        ? 'hypothetical'
        : 'on';
    case 'near':
      return from - at <= 3 ? 'hypothetical' : 'on';
    case 'modal':
      return isMonth(tokens[at]) || !reaches(tokens, at, from) ? 'on' : 'hypothetical';
    case 'fear':
      return reaches(tokens, at, from) ? 'hypothetical' : 'on';
  }
}

/** "denied that", "fears that", "reports that": not "the attack that", whose clause is told as so. */
function opensObject(tokens: readonly Token[], relative: number): boolean {
  if (tokens[relative]?.word !== 'that') return false;
  const near = tokens.slice(Math.max(0, relative - 3), relative);
  if (near.some(({ word }) => roles.has(word) || noEvidence.has(word) || word === 'true'))
    return true;
  return followsAccount(tokens.slice(Math.max(0, relative - 6), relative));
}

/** "reports on social media that": not "claims on the bomb that". */
function followsAccount(before: readonly Token[]): boolean {
  const account = before.findLastIndex(({ word }) => roles.get(word) === 'account');
  if (account === -1 || !/^(?:on|in|from|by)$/.test(before[account + 1]?.word ?? '')) return false;
  return !before
    .slice(account + 1)
    .some(({ word, kind }) => determiners.has(word) || kind === 'mark');
}

/** "denied killing", "denied its troops had killed": not "denied responsibility for", "rejected a plea". */
function deniesClaim(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at + 1, at + 5);
  if (next.slice(0, 2).some(({ word }) => ownPart.has(word))) return false;
  if (!/^(?:reject|dismiss|disput|false|untrue)/.test(tokens[at]?.word ?? '')) return true;
  return next.some(({ word }) => roles.get(word) === 'account' || word === 'that');
}

/** What someone may deny of themselves without denying what happened. */
const ownPart = wordsOf(
  'responsibility involvement role knowledge links any wrongdoing charges access',
);

const noEvidence = wordsOf(
  'evidence indication proof sign truth record reports report confirmation',
);

/** "no evidence that", "it is not true that": not "did not say that". */
function negates(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.word ?? '';
  return tokens[at]?.word === 'no' ? noEvidence.has(next) : next === 'true';
}

const untrue = wordsOf(
  'false wrong untrue incorrect inaccurate unfounded baseless fabricated denied dismissed rejected',
);

/** "rejected claims that …", "reports that … were wrong": what is said of an account is said of what it tells. */
function ofAccount(tokens: readonly Token[], at: number, claim: number): Modality | null {
  const before = tokens.slice(Math.max(0, at - 5), at);
  const after = tokens.slice(claim + 1, claim + 14);
  if (before.some(({ word }) => unsure.has(word))) return 'hypothetical';
  const denied =
    before.some(({ word }) => roles.get(word) === 'denies') ||
    after.some(({ word }, place) => untrue.has(word) && isBe(after[place - 1]?.word ?? ''));
  return denied ? 'denied' : null;
}

/** Before "reports that": nobody says that they are so. */
const unsure = wordsOf('looking investigating aware checking unconfirmed verify confirm');

/** "could not confirm that", "has not verified that". */
function isUnconfirmed(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:confirm|verif)/.test(tokens[at]?.word ?? '')) return false;
  return tokens.slice(Math.max(0, at - 3), at).some(({ word }) => negations.has(word));
}

function isBe(word: string): boolean {
  return /^(?:is|are|was|were|be|been|as)$/.test(word);
}

/** "May" is a month where it has a capital. */
function isMonth(token: Token | undefined): boolean {
  return token?.word === 'may' && token.capital;
}

/** A word governs only what no comma or colon parts from it. */
function reaches(tokens: readonly Token[], at: number, from: number): boolean {
  for (let next = at + 1; next < from; next += 1) {
    const text = tokens[next]?.text;
    if (text === ',' || text === ':') return false;
  }
  return true;
}
