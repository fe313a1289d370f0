import type { Token } from '../text/tokens';
import {
  isPause,
  looksLikeVerb,
  phraseAfter,
  phraseBefore,
  type SourcePhrase,
} from './source-phrase';
import {
  auxiliaries,
  bodies,
  determiners,
  documents,
  outlets,
  people,
  prepositions,
  progressive,
  relatives,
  roles,
} from './source-words';
import { type SpeechUse, speechVerbOf } from './speech-verbs';

/** A place in a sentence that says who said something. */
export interface Saying {
  /** `governs` what comes after it, `closes` what comes before it too, `cites` whoever is behind another source. */
  readonly role: 'governs' | 'closes' | 'cites';
  readonly use: SpeechUse | 'accords';
  /** The verb, or the first word of "according to". */
  readonly at: number;
  /** Tokens of the words that credit, both included. */
  readonly first: number;
  readonly last: number;
  readonly phrase: SourcePhrase;
  /** Whether the source is an outlet, which may report what another says. */
  readonly outlet: boolean;
  /** The last token that it can govern. */
  readonly reach: number;
}

/** Whether a token can begin or be a saying: looked up before anything is read. */
export function mayHaveSayings(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => speechVerbOf(word) !== undefined || citing.has(word));
}

const citing = new Set([
  'according',
  'per',
  'says',
  'by',
  'from',
  'quoted',
  ':',
  'citing',
  'quoting',
]);

/** The sayings of a sentence in the order in which they stand there. */
export function sayingsIn(tokens: readonly Token[]): readonly Saying[] {
  const found: Saying[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const saying = sayingAt(tokens, at, found);
    if (saying !== null) found.push(saying);
  }
  return found;
}

function sayingAt(tokens: readonly Token[], at: number, before: readonly Saying[]): Saying | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const { word } = token;
  if (word === 'according' && tokens[at + 1]?.word === 'to') return accords(tokens, at, at + 2);
  if (word === 'per' && isPause(tokens[at - 1])) return accords(tokens, at, at + 1);
  if (word === 'by' || word === 'from') return ofAgent(tokens, at);
  if (word === 'citing' || word === 'quoting') return cites(tokens, at, at + 1);
  if (word === 'cited' || word === 'quoted') return quotes(tokens, at);
  if (token.text === ':' || token.text === '-' || token.text === '–' || token.text === '—') {
    return headlineSource(tokens, at);
  }
  const verb = speechVerbOf(word);
  return verb === undefined ? null : byVerb(tokens, at, before);
}

function accords(tokens: readonly Token[], at: number, from: number): Saying | null {
  const phrase = phraseAfter(tokens, from);
  if (phrase === null) return null;
  return saying(tokens, 'closes', 'accords', at, at, phrase.last, phrase);
}

function cites(tokens: readonly Token[], at: number, from: number): Saying | null {
  const phrase = phraseAfter(tokens, from);
  if (phrase === null) return null;
  return saying(tokens, 'cites', 'accords', at, at, phrase.last, phrase);
}

/** "quoted the ministry as saying", "was quoted by state media as saying". */
function quotes(tokens: readonly Token[], at: number): Saying | null {
  const passive = progressive.has(tokens[at - 1]?.word ?? '') || tokens[at - 1]?.word === 'been';
  const phrase = passive
    ? phraseBefore(tokens, auxiliaryBefore(tokens, at))
    : phraseAfter(tokens, at + 1);
  if (phrase === null) return null;
  const last = Math.max(at, phrase.last);
  return saying(tokens, 'cites', 'accords', at, Math.min(at, phrase.first), last, phrase);
}

function auxiliaryBefore(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && at - first < 4 && auxiliaries.has(tokens[first - 1]?.word ?? '')) first -= 1;
  return first;
}

/** "reported by X", "confirmed by X", "figures from X", "figures released by X". */
function ofAgent(tokens: readonly Token[], at: number): Saying | null {
  const before = tokens[at - 1];
  if (before === undefined) return null;
  const byVerb = tokens[at]?.word === 'by';
  if (byVerb && /^(?:count|tally|reckoning|estimate|estimates|figures)$/.test(before.word))
    return null;
  const told = byVerb ? speechVerbOf(before.word) : undefined;
  const participle = told?.form === 'past' && told.use === 'says' && before.word.endsWith('ed');
  const given = byVerb && releases.has(before.word) && documentBefore(tokens, at - 2);
  if (!participle && !given) return null;
  const phrase = phraseAfter(tokens, at + 1);
  if (phrase === null) return null;
  return saying(tokens, 'closes', 'accords', at - 1, at - 1, phrase.last, phrase);
}

const releases = new Set(
  'released published provided compiled issued given collected gathered'.split(' '),
);

function documentBefore(tokens: readonly Token[], at: number): boolean {
  return documents.has(tokens[at]?.word ?? '') || documents.has(tokens[at - 1]?.word ?? '');
}

/** "UN: 1,500 civilians killed", "Russian strike kills 5 - governor". */
function headlineSource(tokens: readonly Token[], at: number): Saying | null {
  if (at > 0 && at <= 6 && tokens[at]?.text === ':' && at + 1 < tokens.length) {
    if (!isSourceAlone(tokens, 0, at - 1)) return null;
    const phrase = phraseBefore(tokens, at);
    if (phrase === null || phrase.first !== 0) return null;
    return saying(tokens, 'governs', 'accords', at, 0, at - 1, phrase);
  }
  const left = tokens.length - 1 - at;
  if (left < 1 || left > 6 || at < 3 || !tokens[at + 1]?.spaced) return null;
  if (!isSourceAlone(tokens, at + 1, tokens.length - 1)) return null;
  const phrase = phraseAfter(tokens, at + 1);
  if (phrase === null || phrase.last !== tokens.length - 1) return null;
  return saying(tokens, 'closes', 'accords', at + 1, at + 1, phrase.last, phrase);
}

/** Whether the tokens are a source and nothing else, as before the colon of a headline. */
function isSourceAlone(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'number' || looksLikeVerb(tokens, at)) return false;
    if (token.kind === 'mark' && !/^[’'&-]$/.test(token.text)) return false;
  }
  const own = tokens[last];
  if (own === undefined) return false;
  if (
    first === 0 &&
    /^(?:update|breaking|watch|live|analysis|opinion|video|exclusive|explainer)$/.test(own.word)
  ) {
    return false;
  }
  return (
    own.capital ||
    people.has(own.word) ||
    bodies.has(own.word) ||
    roles.has(own.word) ||
    documents.has(own.word)
  );
}

function byVerb(tokens: readonly Token[], at: number, before: readonly Saying[]): Saying | null {
  const token = tokens[at];
  const verb = speechVerbOf(token?.word ?? '');
  if (token === undefined || verb === undefined || !mayBeVerb(tokens, at, verb.alsoNoun))
    return null;
  if (verb.use === 'puts' && !putsNumber(tokens, at)) return null;
  if (token.word === 'claimed' && tokens[at + 1]?.word === 'responsibility') return null;
  const ongoing = verb.form === 'participle';
  const prior = tokens[at - 1];
  if (prior === undefined) return inverted(tokens, at, verb.use);
  if (verb.form === 'past' && isPassive(tokens, at)) return null;
  if (ongoing && !progressive.has(prior.word))
    return bySharedSubject(tokens, at, verb.use, before, true);
  if (prior.word === 'and' || prior.word === 'but' || prior.word === 'then') {
    return bySharedSubject(tokens, at, verb.use, before, false);
  }
  if (prior.kind === 'mark' && !/^['’)]$/.test(prior.text)) {
    const turned = inverted(tokens, at, verb.use);
    if (turned !== null) return turned;
  }
  const phrase = phraseBefore(tokens, ongoing ? auxiliaryBefore(tokens, at) : at);
  if (phrase === null || (verb.use === 'shows' && !showsFigures(tokens, phrase))) return null;
  const closing = isPause(tokens[phrase.first - 1]) || isQuote(tokens[phrase.first - 1]);
  const role = closing && endsAfter(tokens, at, verb.base) ? 'closes' : 'governs';
  return saying(
    tokens,
    role,
    verb.use,
    at,
    phrase.first,
    withHearer(tokens, at, verb.base),
    phrase,
  );
}

/** The subject of a verb of showing is papers, figures or pictures. */
function showsFigures(tokens: readonly Token[], { first, last }: SourcePhrase): boolean {
  for (let at = first; at <= last; at += 1) if (documents.has(tokens[at]?.word ?? '')) return true;
  return false;
}

function isPassive(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before > at - 3; before -= 1) {
    const word = tokens[before]?.word ?? '';
    if (progressive.has(word)) return true;
    if (!word.endsWith('ly') && word !== 'also' && word !== 'not') return false;
  }
  return false;
}

/** Words that are nouns as well: whether one stands where only a verb can. */
function mayBeVerb(tokens: readonly Token[], at: number, alsoNoun: boolean): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (tokens[at]?.capital === true && before !== undefined) return false;
  if (!alsoNoun) return true;
  if (before === undefined) return false;
  if (next !== undefined && /^(?:of|from|about|by|on|in|and|or|said|say|says)$/.test(next.word)) {
    return /^(?:on|in)$/.test(next.word) && isPause(tokens[at - 2]);
  }
  if (before.kind === 'mark') return before.text === ',';
  if (determiners.has(before.word) || prepositions.has(before.word) || before.word === "'s")
    return false;
  return (
    before.capital ||
    people.has(before.word) ||
    bodies.has(before.word) ||
    roles.has(before.word) ||
    documents.has(before.word) ||
    progressive.has(before.word) ||
    /^(?:he|she|it|they|we|i|who|which|has|have|had|also|now|and|but)$/.test(before.word)
  );
}

/** "put the number of dead at", "raised the toll to", "puts it at". */
function putsNumber(tokens: readonly Token[], at: number): boolean {
  for (let ahead = at + 1; ahead < tokens.length && ahead < at + 14; ahead += 1) {
    if (/^(?:at|to)$/.test(tokens[ahead]?.word ?? '')) {
      for (let object = at + 1; object < ahead; object += 1) {
        const word = tokens[object]?.word ?? '';
        if (
          documents.has(word) ||
          /^(?:losses|casualties|dead|deaths|it|them|this|that)$/.test(word)
        )
          return true;
      }
    }
  }
  return false;
}

/** "said the envoy, Riyad Mansour", after what is said. */
function inverted(tokens: readonly Token[], at: number, use: SpeechUse): Saying | null {
  const phrase = phraseAfter(tokens, at + 1);
  if (phrase === null || looksLikeVerb(tokens, phrase.last + 1)) return null;
  const after = tokens[phrase.last + 1];
  if (after?.word === 'that' || after?.kind === 'number') return null;
  const object = tokens[at + 1];
  if (object === undefined || object.word === 'it' || object.kind === 'number') return null;
  return saying(tokens, 'closes', use, at, at, phrase.last, phrase);
}

/** "and said", ", adding that": the subject is the one of the verb before, or the sentence's. */
function bySharedSubject(
  tokens: readonly Token[],
  at: number,
  use: SpeechUse,
  before: readonly Saying[],
  ongoing: boolean,
): Saying | null {
  const prior = tokens[at - 1];
  if (prior === undefined) return null;
  if (
    ongoing &&
    !isPause(prior) &&
    prior.word !== 'and' &&
    prior.word !== 'before' &&
    !prior.word.endsWith('ly')
  ) {
    const phrase = phraseBefore(tokens, at);
    const withIt = phrase === null ? undefined : tokens[phrase.first - 1];
    if (phrase === null || withIt?.word !== 'with') return null;
    return saying(tokens, 'governs', use, at, phrase.first, withHearer(tokens, at, 'tell'), phrase);
  }
  const last = before.findLast((own) => own.use !== 'accords' && own.role !== 'cites');
  const phrase = last?.phrase ?? subjectOfSentence(tokens, at);
  if (phrase === null) return null;
  return saying(tokens, 'governs', use, at, at, at, phrase);
}

/** The subject that the sentence before a token begins with. */
function subjectOfSentence(tokens: readonly Token[], before: number): SourcePhrase | null {
  let at = 0;
  for (let next = 1; next < before && next < 60; next += 1) {
    if (!looksLikeVerb(tokens, next)) continue;
    const relative = relatives.has(tokens[next - 1]?.word ?? '');
    if (relative) continue;
    at = next;
    break;
  }
  return at === 0 ? null : phraseBefore(tokens, at);
}

/** Whether what is said does not come after the verb, but stood before it. */
function endsAfter(tokens: readonly Token[], at: number, base: string): boolean {
  let next = withHearer(tokens, at, base) + 1;
  while (
    /^(?:later|earlier|also|again|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|late|early|separately|last|this|week|night|month)$/.test(
      tokens[next]?.word ?? '',
    )
  )
    next += 1;
  const token = tokens[next];
  if (token === undefined) return true;
  if (token.kind === 'mark') return !/^[:“"‘]/.test(token.text);
  return /^(?:on|in|at|after|during|by|via|from|as|and|before|without|while|when|following|through|using|of|amid|to|because)$/.test(
    token.word,
  );
}

/** The last token of "told reporters", "told the BBC"; for other verbs, the verb. */
function withHearer(tokens: readonly Token[], at: number, base: string): number {
  if (base !== 'tell') return at;
  let last = at;
  if (tokens[last + 1]?.word === 'the') last += 1;
  while (last - at < 5 && isHearer(tokens[last + 1])) last += 1;
  return tokens[last]?.word === 'the' ? at : last;
}

function isHearer(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  return (
    token.capital ||
    /^(?:reporters|journalists|us|him|them|lawmakers|parliament|agency|newspaper|television|radio|state|news)$/.test(
      token.word,
    )
  );
}

function isQuote(token: Token | undefined): boolean {
  return token !== undefined && /^[“”"‘’'«»„]/.test(token.text);
}

function saying(
  tokens: readonly Token[],
  role: Saying['role'],
  use: Saying['use'],
  at: number,
  first: number,
  last: number,
  phrase: SourcePhrase,
): Saying {
  const own = tokens[phrase.last];
  const outlet = phrase.source.kind === 'other' && outlets.has(own?.word ?? '');
  return { role, use, at, first, last, phrase, outlet, reach: reachOf(tokens, at, first) };
}

/** Where the clause ends in which a saying stands: of a relative or subordinate one, at its comma. */
function reachOf(tokens: readonly Token[], verb: number, first: number): number {
  const before = tokens[first - 1]?.word ?? '';
  const own = tokens[first]?.word ?? '';
  const subordinate = /^(?:after|when|although|though|since|before|if|because|until|once)$/.test(
    before,
  );
  const relative = relatives.has(tokens[verb - 1]?.word ?? '') && !relatives.has(own);
  if (!subordinate && !relative) return tokens.length;
  let at = verb + 1;
  while (at < tokens.length && !isPause(tokens[at])) at += 1;
  return at;
}
