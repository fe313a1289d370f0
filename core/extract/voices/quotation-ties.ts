import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';
import type { Heard } from './heard';
import type { Quoted } from './quotation-marks';
import type { Saying } from './saying';
import { phraseAfter, phraseBefore, type SourcePhrase } from './source-phrase';
import {
  auxiliaries,
  bodies,
  determiners,
  documents,
  people,
  prepositions,
  roles,
} from './source-words';
import { speechVerbOf } from './speech-verbs';
import { isQuotation } from './units';
import { isPause } from './word-forms';

export const inSomebodysWords = 'quotation in somebody’s words';

/** What ties a quotation to whoever spoke. */
export interface Tie {
  readonly pattern: string;
  readonly phrase: SourcePhrase;
  /** The tokens of the sentence that credit, both included. */
  readonly first: number;
  readonly last: number;
  /** How many of the sentence's sayings stand before it. */
  readonly saying: number;
}

/** Finds who a sentence says spoke the quotation at one of its tokens; null where nothing says so. */
export function tieOf(heard: Heard, at: number, inner: Inner): Tie | null {
  const right = sayingAfter(heard, at, inner);
  const left = sayingBefore(heard, at, inner);
  if (left !== null && (right === null || !inner.beginsSentence)) return left;
  return right ?? inWordsOf(heard, at) ?? introduced(heard, at) ?? ownVerb(heard, at, inner);
}

/** What stands between the marks, as far as it tells a speech from a term. */
export interface Inner {
  readonly words: number;
  readonly beginsSentence: boolean;
  /** Whether a comma or the like before the closing mark leaves the sentence to the reporter. */
  readonly goesOn: boolean;
  readonly endsSentence: boolean;
  /** Whether it is a title or a name: every long word has a capital. */
  readonly titled: boolean;
  /** Whether a verb of saying is its first word, but for an adverb. */
  readonly beginsWithSpeech: boolean;
}

/** Looks at the words of a quotation; the tokens are the paragraph’s. */
export function innerOf(tokens: readonly Token[], { first, last }: Quoted): Inner {
  let words = 0;
  let long = 0;
  let smallAndLong = 0;
  let opening: Token | undefined;
  let second: Token | undefined;
  for (let at = first + 1; at < last; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') continue;
    words += 1;
    if (words === 1) opening = token;
    if (words === 2) second = token;
    if (token.text.length <= 3) continue;
    long += 1;
    if (!token.capital) smallAndLong += 1;
  }
  const end = last - 1 > first ? (tokens[last - 1]?.text ?? '') : '';
  const verb = opening?.word.endsWith('ly') ? second : opening;
  return {
    words,
    beginsSentence: opening?.capital === true || opening?.kind === 'number',
    goesOn: openEnds.has(end),
    endsSentence: fullStops.has(end),
    beginsWithSpeech: verb?.capital === false && isFiniteSpeech(verb.word),
    titled: long > 0 && smallAndLong === 0 && words < 8,
  };
}

const openEnds = new Set(',?!—–…-');
const fullStops = new Set('.?!…');

function isFiniteSpeech(word: string): boolean {
  const verb = speechVerbOf(word);
  return (
    verb !== undefined && verb.form !== 'participle' && (verb.form === 'past' || word.endsWith('s'))
  );
}

/** “…,” said Wood; “…,” Wood told reporters; “…”, according to the army. */
function sayingAfter(heard: Heard, at: number, inner: Inner): Tie | null {
  const { tokens, sayings } = heard;
  for (let place = 0; place < sayings.length; place += 1) {
    const own = sayings[place];
    if (own === undefined || own.first <= at) continue;
    if (own.use === 'shows' || own.use === 'puts') return null;
    if (own.use === 'voices' && tokens[at + 1]?.text === ':') return null;
    const between = own.first - at - 1;
    const direct = between === 0 || (between === 1 && joins.has(tokens[at + 1]?.text ?? ''));
    const colon = tokens[at + 1]?.text === ':';
    for (let next = at + 1; next < own.first; next += 1) {
      if (isQuotation(tokens[next])) return null;
    }
    if (!direct && isTerm(tokens, at, inner)) return null;
    if (own.role === 'closes' || (direct && (inner.goesOn || colon || inner.endsSentence))) {
      return tie('quotation before its speaker', own, place);
    }
    return direct && isPause(tokens[at + 1])
      ? tie('quotation before its speaker', own, place)
      : null;
  }
  return null;
}

const joins = new Set(',:—–-');

/** Wood said: “…”; Blinken said it was “…”; he called it “…”. */
function sayingBefore(heard: Heard, at: number, inner: Inner): Tie | null {
  const { tokens, sayings } = heard;
  for (let place = sayings.length - 1; place >= 0; place -= 1) {
    const own = sayings[place];
    if (own === undefined || own.at >= at || own.last >= at || own.reach <= at) continue;
    if (own.use === 'shows' || own.use === 'puts') return null;
    if (inner.words <= 3 && !speaksFragment(tokens, own, at, inner)) return null;
    return inner.titled &&
      !inner.endsSentence &&
      !inner.goesOn &&
      inner.words > 1 &&
      tokens[at - 1]?.text !== ':'
      ? null
      : tie('quotation after its speaker', own, place);
  }
  return null;
}

/** Whether quoted words within a clause are a name, or stand for a noun after its article. */
function isTerm(tokens: readonly Token[], at: number, inner: Inner): boolean {
  if (inner.titled) return true;
  const before = tokens[at - 1];
  if (inner.words > 3 || before === undefined) return false;
  return determiners.has(before.word) || before.word === "'s" || namings.has(before.word);
}

const namings = wordsOf('so-called named nicknamed titled entitled codenamed dubbed known');

/** Whether a few quoted words are what somebody said, rather than a term or a doubt of the reporter’s. */
function speaksFragment(tokens: readonly Token[], own: Saying, at: number, inner: Inner): boolean {
  const before = tokens[at - 1];
  if (before === undefined || inner.words === 0) return false;
  if (before.text === ':' || before.text === ',') return true;
  if (namings.has(before.word) || inner.titled) return false;
  if (before.word === 'as' && /^(?:known|described|seen)$/.test(tokens[at - 2]?.word ?? '')) {
    return tokens[at - 2]?.word === 'described';
  }
  const next = tokens[at + 1];
  const beforeNoun =
    next?.kind === 'word' && !next.capital && !prepositions.has(next.word) && !isJoint(next);
  const belongsToNoun =
    determiners.has(before.word) || before.word === "'s" || /^['’]$/.test(before.text);
  if (auxiliaries.has(before.word) || before.word === 'been') return true;
  const warnsOf = own.at === at - 2 && /^(?:of|about)$/.test(before.word);
  if (beforeNoun && (belongsToNoun || (own.at < at - 1 && !warnsOf))) return false;
  if (belongsToNoun) return inner.words > 1 && before.word !== "'s";
  return true;
}

function isJoint({ word }: Token): boolean {
  return /^(?:and|or|but|that|which|who|as|when|while|because|if|is|was|were|are|has|had|have|after|before|until)$/.test(
    word,
  );
}

/** “cynically vetoed” (in Blinken’s words); in the words of the envoy, “…”. */
function inWordsOf(heard: Heard, at: number): Tie | null {
  const { tokens } = heard;
  for (let near = Math.max(0, at - 12); near < tokens.length && near < at + 10; near += 1) {
    if (tokens[near]?.word !== 'words') continue;
    const own = tokens[near - 1];
    let phrase: SourcePhrase | null = null;
    if (tokens[near + 1]?.word === 'of') phrase = phraseAfter(tokens, near + 2);
    else if (own?.word === "'s" || /^['’]$/.test(own?.text ?? ''))
      phrase = afterIn(tokens, near - 2);
    if (phrase === null) continue;
    const first = Math.min(phrase.first, near);
    return {
      pattern: inSomebodysWords,
      phrase,
      first,
      last: Math.max(phrase.last, near),
      saying: heard.sayings.filter((saying) => saying.at < near).length,
    };
  }
  return null;
}

/** The phrase of "in Blinken’s words", which ends at a token. */
function afterIn(tokens: readonly Token[], last: number): SourcePhrase | null {
  for (let at = last; at > last - 8 && at > 0; at -= 1) {
    if (tokens[at - 1]?.word === 'in') return phraseAfter(tokens.slice(0, last + 1), at);
  }
  return null;
}

/** Guterres: “…”; The envoy was blunt: “…”. */
function introduced(heard: Heard, at: number): Tie | null {
  const { tokens } = heard;
  if (tokens[at - 1]?.text !== ':') return null;
  const responder = responderIn(tokens, at - 2);
  if (responder !== null) {
    const last = responder.last + 1;
    return { pattern: 'quotation after a colon', phrase: responder, first: 0, last, saying: 0 };
  }
  const phrase = phraseBefore(tokens, at - 1);
  if (phrase === null || phrase.first !== 0) return null;
  const own = tokens[phrase.last];
  const speaks =
    own !== undefined &&
    (own.capital || people.has(own.word) || bodies.has(own.word) || roles.has(own.word)) &&
    !documents.has(own.word);
  return speaks
    ? { pattern: 'quotation after a colon', phrase, first: 0, last: phrase.last, saying: 0 }
    : null;
}

/** Whose response stands before a colon: "The Kremlin's response to the sanctions". */
function responderIn(tokens: readonly Token[], last: number): SourcePhrase | null {
  for (let at = 2; at <= last && at < 12; at += 1) {
    if (!responses.has(tokens[at]?.word ?? '')) continue;
    const owner = tokens[at - 1];
    if (owner?.word !== "'s" && owner?.text !== '’' && owner?.text !== "'") continue;
    const phrase = phraseBefore(tokens, at - 1);
    return phrase?.first === 0 ? phrase : null;
  }
  return null;
}

const responses = wordsOf(
  'response answer verdict reply message reaction warning comment words explanation defence',
);

/** The resolution “demands an immediate ceasefire”; Beijing “strongly condemns” the raid. */
function ownVerb(heard: Heard, at: number, inner: Inner): Tie | null {
  if (!inner.beginsWithSpeech) return null;
  const phrase = phraseBefore(heard.tokens, at);
  if (phrase === null || phrase.first > 1) return null;
  const { first, last } = phrase;
  return { pattern: 'quotation with its verb', phrase, first, last, saying: 0 };
}

function tie(pattern: string, { phrase, naming }: Saying, saying: number): Tie {
  return { pattern, phrase, ...naming, saying };
}
