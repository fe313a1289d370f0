import type { Modality } from './claim';
import { adverbs, auxiliaries, determiners, reportedParticiples } from './lexicon/function-words';
import { isNumberWord } from './lexicon/number-words';
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
  const group = inVerbGroup(tokens, at);
  if (group.modality !== null) return group.modality;
  return governing(tokens, group.first) ?? 'asserted';
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
const denials = wordsOf(`
  denied denies deny denying refuted refutes refuting dismissed dismisses dismissing rejected rejects
  rejecting disputed disputes disputing denial denials false untrue baseless unfounded
  fabricated debunked disproved`);
const possibilities = wordsOf(`
  fears fear fearing feared if unless whether risk risks risking risked threatens threatened
  threatening threat threats expects expected expecting expect predicts predicted predict predicting
  plot plots plotting plotted plan plans planned planning attempt attempted attempting tried trying
  vowed vowing vow hoping hoped lest possibility prospect potential potentially possibly perhaps
  speculated speculation hypothetical supposed suppose imagine imagined forecast forecasts projected
  conspiring conspired intended intends intending wants wanted ready prepared preparing likely
  suspects suspected believed scenario simulation drill exercise film novel fictional`);
const endsClause = wordsOf('; while whereas but although though because however');

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
    if (modals.has(word) && before !== undefined && !isMonth(before)) {
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
  if (achieved.has(before)) return null;
  return 'hypothetical';
}

function governing(tokens: readonly Token[], from: number): Modality | null {
  for (let at = from - 1; at >= 0 && from - at < furthest; at -= 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    const { word } = token;
    if (endsClause.has(word)) return null;
    if (denials.has(word)) return 'denied';
    if (word === 'no' && noEvidence.has(tokens[at + 1]?.word ?? '')) return 'denied';
    if (negations.has(word) && governsOn(tokens, at)) return 'denied';
    if (possibilities.has(word) && reaches(tokens, at, from)) return 'hypothetical';
    if (modals.has(word) && !isMonth(token) && reaches(tokens, at, from)) return 'hypothetical';
    if (accounts.has(word) && tokens[at + 1]?.word === 'that') return ofAccount(tokens, at, from);
    if (speechVerbs.has(word) && !/^(?:warn|suggest|estimat)/.test(word)) return null;
  }
  return null;
}

const accounts = wordsOf(
  'report reports claim claims allegation allegations rumour rumours rumor rumors account accounts',
);
const untrue = wordsOf(
  'false wrong untrue incorrect inaccurate unfounded baseless fabricated denied',
);

/** "rejected claims that …", "reports that … were wrong": what is said of an account is said of what it tells. */
function ofAccount(tokens: readonly Token[], at: number, claim: number): Modality | null {
  const around = [...tokens.slice(Math.max(0, at - 5), at), ...tokens.slice(claim + 1, claim + 14)];
  return around.some(({ word }) => denials.has(word) || untrue.has(word)) ? 'denied' : null;
}

/** "May" is a month where a capital and no sentence begins it. */
function isMonth({ word, capital }: Token): boolean {
  return word === 'may' && capital;
}

const noEvidence = wordsOf(
  'evidence indication proof sign truth record reports report confirmation',
);

/** "did not say that 20 were killed" denies nothing of the twenty; "it is not true that" does. */
function governsOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.word ?? '';
  return next === 'true' || next === 'responsible' || next === 'behind';
}

/** A word governs only what no comma parts from it. */
function reaches(tokens: readonly Token[], at: number, from: number): boolean {
  for (let next = at + 1; next < from; next += 1) {
    if (tokens[next]?.text === ',' || tokens[next]?.text === ':')
      return conditional.has(tokens[at]?.word ?? '');
  }
  return true;
}

const conditional = wordsOf('if unless');
