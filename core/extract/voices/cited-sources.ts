import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';
import { auxiliaryBefore } from './after-verbs';
import { isSourceAlone, leadsHeadline } from './headline-source';
import { type Saying, saying } from './saying';
import { phraseAfter, phraseBefore } from './source-phrase';
import { documents, progressive } from './source-words';
import { speechVerbOf } from './speech-verbs';

/** "according to X", "per X". */
export function accords(tokens: readonly Token[], at: number, from: number): Saying | null {
  const phrase = phraseAfter(tokens, from);
  if (phrase === null) return null;
  return saying(tokens, 'closes', 'accords', at, at, phrase.last, phrase);
}

/** "citing X". */
export function cites(tokens: readonly Token[], at: number, from: number): Saying | null {
  const phrase = phraseAfter(tokens, from);
  if (phrase === null) return null;
  return saying(tokens, 'cites', 'accords', at, at, phrase.last, phrase);
}

/** "quoted the ministry as saying", "was quoted by state media as saying". */
export function quotes(tokens: readonly Token[], at: number): Saying | null {
  const passive = progressive.has(tokens[at - 1]?.word ?? '') || tokens[at - 1]?.word === 'been';
  const phrase = passive
    ? phraseBefore(tokens, auxiliaryBefore(tokens, at))
    : phraseAfter(tokens, at + 1);
  if (phrase === null) return null;
  const last = Math.max(at, phrase.last);
  return saying(tokens, 'cites', 'accords', at, Math.min(at, phrase.first), last, phrase);
}

/** Whether a word is "claim" in "the insurgents’ claim to have" or "Israel’s claim that". */
export function isOwned(tokens: readonly Token[], at: number): boolean {
  const owner = tokens[at - 1];
  if (!assertions.has(tokens[at]?.word ?? '') || owner === undefined) return false;
  if (owner.word !== "'s" && !isApostrophe(owner)) return false;
  const next = tokens[at + 1]?.word;
  return next === 'that' || (next === 'to' && tokens[at + 2]?.word === 'have');
}

const assertions = wordsOf('claim claims report reports estimate estimates');

/** "the insurgents’ claim to have killed": whoever claims. */
export function ownedClaim(tokens: readonly Token[], at: number): Saying | null {
  const phrase = phraseBefore(tokens, at - 1);
  if (phrase === null) return null;
  return saying(tokens, 'governs', 'says', at, phrase.first, at, phrase);
}

/** "reported by X", "put at 12 by X", "figures released by X", "by X’s count". */
export function ofAgent(tokens: readonly Token[], at: number): Saying | null {
  if (tokens[at]?.word !== 'by') return null;
  const counted = byCount(tokens, at);
  const before = tokens[at - 1];
  if (counted !== null || before === undefined) return counted;
  const verb = speechVerbOf(before.word);
  const reported = verb?.form === 'past' && verb.use === 'says' && before.word.endsWith('ed');
  const released = releases.has(before.word) && documentBefore(tokens, at - 2);
  const put = isPutAt(tokens, at);
  if (!reported && !released && !put) return null;
  const phrase = phraseAfter(tokens, at + 1);
  if (phrase === null) return null;
  const first = put ? at : at - 1;
  return saying(tokens, 'closes', 'accords', first, first, phrase.last, phrase);
}

const releases = wordsOf(
  'released published provided compiled issued given collected gathered kept',
);

/** "by the ministry’s count", "by its own tally". */
function byCount(tokens: readonly Token[], at: number): Saying | null {
  for (let ahead = at + 2; ahead < tokens.length && ahead < at + 10; ahead += 1) {
    const token = tokens[ahead];
    if (token === undefined || (token.kind === 'mark' && !isApostrophe(token))) return null;
    if (!counts.has(token.word)) continue;
    const phrase = phraseAfter(tokens, at + 1);
    const owned = phrase !== null && phrase.last === ahead && phrase.source.head !== token.word;
    return owned ? saying(tokens, 'closes', 'accords', at, at, ahead, phrase) : null;
  }
  return null;
}

const counts = wordsOf('count tally reckoning estimate estimates calculation calculations');

function isApostrophe({ text }: Token): boolean {
  return text === "'" || text === '’';
}

/** "was put at 12 by": the passive of putting a number at something. */
function isPutAt(tokens: readonly Token[], by: number): boolean {
  for (let at = by - 2; at > 0 && at > by - 8; at -= 1) {
    if (tokens[at]?.word !== 'put' || tokens[at + 1]?.word !== 'at') continue;
    return progressive.has(tokens[at - 1]?.word ?? '') || tokens[at - 1]?.word === 'been';
  }
  return false;
}

function documentBefore(tokens: readonly Token[], at: number): boolean {
  return documents.has(tokens[at]?.word ?? '') || documents.has(tokens[at - 1]?.word ?? '');
}

/** "UN: 1,500 civilians killed", "Russian strike kills 5 - governor". */
export function headlineSource(tokens: readonly Token[], at: number): Saying | null {
  if (at > 0 && at <= 6 && tokens[at]?.text === ':' && at + 1 < tokens.length) {
    const phrase = phraseBefore(tokens, at);
    if (phrase?.first === 0 && leadsHeadline(tokens, phrase))
      return saying(tokens, 'governs', 'accords', at, 0, at - 1, phrase);
  }
  const updated = tokens[at]?.text === ':' ? updatedFigures(tokens, at) : null;
  if (updated !== null) return updated;
  const left = tokens.length - 1 - at;
  if (left < 1 || left > 6 || at < 3 || !tokens[at + 1]?.spaced) return null;
  if (!isSourceAlone(tokens, at + 1, tokens.length - 1)) return null;
  const phrase = phraseAfter(tokens, at + 1);
  if (phrase === null || phrase.last !== tokens.length - 1) return null;
  return saying(tokens, 'closes', 'accords', at + 1, at + 1, phrase.last, phrase);
}

/** "the ministry has updated its figures:", after which they come. */
function updatedFigures(tokens: readonly Token[], colon: number): Saying | null {
  if (!documents.has(tokens[colon - 1]?.word ?? '')) return null;
  for (let at = colon - 2; at > 0 && at > colon - 5; at -= 1) {
    if (!updates.has(tokens[at]?.word ?? '')) continue;
    const phrase = phraseBefore(tokens, auxiliaryBefore(tokens, at));
    return phrase === null
      ? null
      : saying(tokens, 'governs', 'accords', at, phrase.first, colon - 1, phrase);
  }
  return null;
}

const updates = wordsOf('updated revised released published issued gave given');
