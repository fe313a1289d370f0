import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';
import { isFullName, isNamePart } from './personal-names';
import { endOfPhrase } from './phrase-after';
import { beforeAdverbs, farthest, longestPhrase, startOfPhrase } from './phrase-before';
import { type Source, sourceOf } from './source-name';
import { commonFirst, documents, people, pronouns, roles } from './source-words';
import { speechVerbOf } from './speech-verbs';
import { isNoun, isPause, isRelative } from './word-forms';

/** A phrase that names a source: tokens from the first to the last, both included. */
export interface SourcePhrase {
  readonly first: number;
  readonly last: number;
  readonly source: Source;
}

/** The phrase that ends before a token, which is where a subject stands before its verb. */
export function phraseBefore(tokens: readonly Token[], before: number): SourcePhrase | null {
  const last = beforeAdverbs(tokens, before - 1);
  const own = tokens[last];
  if (own === undefined) return null;
  if (isPause(own)) return phraseWithApposition(tokens, last);
  if (isRelative(own)) return antecedent(tokens, last);
  if (own.word === 'that' && isNoun(tokens, last - 1)) return antecedent(tokens, last);
  if (pronouns.has(own.word)) return { first: last, last, source: sourceOf(tokens, last, last) };
  const reduced = beforeParticiple(tokens, farthest(tokens, last));
  if (reduced === null) {
    const first = startOfPhrase(tokens, last);
    return first === null ? null : phrase(tokens, first, last);
  }
  const start = startOfPhrase(tokens, reduced);
  const head = start === null ? null : phrase(tokens, start, reduced);
  return head === null ? null : { ...head, last };
}

/** "records reviewed by" before a token: where the noun stands that the participle says more of. */
function beforeParticiple(tokens: readonly Token[], by: number): number | null {
  const participle = tokens[by - 1];
  if (tokens[by]?.word !== 'by' || participle === undefined) return null;
  if (!participle.word.endsWith('ed') && participle.word !== 'kept') return null;
  return isNoun(tokens, by - 2) ? by - 2 : null;
}

/** "Israel's ambassador, Gilad Erdan," and "Gilad Erdan, Israel's ambassador,". */
function phraseWithApposition(tokens: readonly Token[], pause: number): SourcePhrase | null {
  let open = pause - 1;
  while (open >= 0 && pause - open < longestPhrase && !isPause(tokens[open])) {
    if (partings.has(tokens[open]?.text ?? '') && !isOfTitle(tokens, open)) return null;
    open -= 1;
  }
  if (!isPause(tokens[open]) || open === 0) return null;
  const last = beforeAdverbs(tokens, open - 1);
  const before = tokens[last];
  if (before === undefined) return null;
  if (pronouns.has(before.word)) {
    return { first: last, last: pause - 1, source: sourceOf(tokens, last, last) };
  }
  const first = startOfPhrase(tokens, last);
  const head = first === null ? null : phrase(tokens, first, last);
  if (head === null) return null;
  const named = sourceOf(tokens, open + 1, pause - 1);
  if (named.kind === 'person' && head.source.kind !== 'person') {
    const source = { ...named, head: head.source.head };
    return { first: head.first, last: pause - 1, source };
  }
  return { first: head.first, last: pause - 1, source: head.source };
}

/** The point of a rank in short: Lt. */
function isOfTitle(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '.' && roles.has(tokens[at - 1]?.word ?? '');
}

/** Marks over which no apposition goes; a quotation is one of them. */
const partings = new Set(['.', ';', ':', '“', '”', '"', '“”']);

/** Whom "who" and "which" stand for. */
function antecedent(tokens: readonly Token[], relative: number): SourcePhrase | null {
  let last = relative - 1;
  if (isPause(tokens[last])) last -= 1;
  if (speechVerbOf(tokens[last]?.word ?? '')?.form === 'past') last -= 1;
  const first = last < 0 ? null : startOfPhrase(tokens, last);
  return first === null ? null : phrase(tokens, first, last);
}

/** The phrase that begins at a token, as after "according to" or "said". */
export function phraseAfter(tokens: readonly Token[], first: number): SourcePhrase | null {
  const own = tokens[first];
  if (own === undefined) return null;
  if (pronouns.has(own.word) || own.word === 'him' || own.word === 'them') {
    return { first, last: first, source: sourceOf(tokens, first, first) };
  }
  const last = endOfPhrase(tokens, first);
  if (last < first) return null;
  const plain = phrase(tokens, first, last);
  if (plain === null || plain.source.kind === 'person') return plain;
  const named = nameInApposition(tokens, last + 1);
  return named !== null && roles.has(plain.source.head) ? { ...named, first } : plain;
}

/** "the envoy, Riyad Mansour": the name after the comma at a token. */
function nameInApposition(tokens: readonly Token[], comma: number): SourcePhrase | null {
  if (tokens[comma]?.text !== ',') return null;
  let last = comma;
  while (last - comma < 5) {
    const next = tokens[last + 1];
    if (next === undefined || !isNamePart(next)) break;
    last += 1;
  }
  const end = tokens[last + 1];
  if (end !== undefined && end.kind !== 'mark') return null;
  if (!isFullName(tokens, comma + 1, last)) return null;
  return { first: comma + 1, last, source: sourceOf(tokens, comma + 1, last) };
}

function phrase(tokens: readonly Token[], first: number, last: number): SourcePhrase | null {
  const owner = pronounOf(tokens, last);
  if (owner !== null) {
    return { first, last, source: { name: owner, kind: 'pronoun', head: owner, bare: false } };
  }
  const behind = behindDocument(tokens, first, last) ?? {
    first,
    last: beforePlace(tokens, first, last),
  };
  return { first, last, source: sourceOf(tokens, behind.first, behind.last) };
}

/** Bodies that are told apart by their place: the Ministry of Health in Gaza. */
const ofPlaces = wordsOf('ministry government department authorities health');

const placing = new Set(['in', 'across', 'near', 'outside']);

/** The last token before a phrase of place: "police in the city". */
function beforePlace(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first + 1; at < last; at += 1) {
    if (!placing.has(tokens[at]?.word ?? '')) continue;
    const before = tokens[at - 1];
    const named =
      tokens[at]?.word === 'in' &&
      tokens[at + 1]?.capital === true &&
      isNameless(tokens, first, at);
    const identifies = before?.capital === true && ofPlaces.has(before.word);
    return named || identifies ? last : at - 1;
  }
  return last;
}

/** Whether nothing but its place tells a source apart: police in Nairobi. */
function isNameless(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first === 0 ? 1 : first; at < end; at += 1) {
    if (tokens[at]?.capital === true) return false;
  }
  return (
    first > 0 ||
    tokens[0]?.word === 'the' ||
    commonFirst.has(tokens[0]?.word ?? '') ||
    people.has(tokens[0]?.word ?? '')
  );
}

/** Whose "its figures" are, as a pronoun. */
function pronounOf(tokens: readonly Token[], last: number): string | null {
  if (!documents.has(tokens[last]?.word ?? '')) return null;
  return owners[tokens[last - 1]?.word ?? ''] ?? null;
}

const owners: Readonly<Record<string, string | undefined>> = {
  its: 'it',
  his: 'he',
  their: 'they',
};

/** Whoever a paper or figures are from: "a report by X", "the ministry's figures". */
function behindDocument(
  tokens: readonly Token[],
  first: number,
  last: number,
): { first: number; last: number } | null {
  for (let at = first + 1; at < last; at += 1) {
    const { word } = tokens[at] ?? { word: '' };
    if ((word === 'from' || word === 'by') && documents.has(tokens[at - 1]?.word ?? '')) {
      return { first: at + 1, last };
    }
  }
  if (!documents.has(tokens[last]?.word ?? '')) return null;
  for (let at = last - 1; at > first && at > last - 4; at -= 1) {
    if (tokens[at]?.word === "'s" || /^['’]$/.test(tokens[at]?.text ?? '')) {
      return { first, last: at - 1 };
    }
  }
  return null;
}
