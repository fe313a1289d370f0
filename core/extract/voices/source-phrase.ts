import type { Token } from '../text/tokens';
import { isFullName, isNamePart, type Source, sourceOf } from './source-name';
import {
  adverbs,
  auxiliaries,
  bodies,
  boundaries,
  days,
  determiners,
  documents,
  irregularPasts,
  months,
  people,
  prepositions,
  pronouns,
  relatives,
  roles,
} from './source-words';
import { speechVerbOf } from './speech-verbs';

/** A phrase that names a source: tokens from the first to the last, both included. */
export interface SourcePhrase {
  readonly first: number;
  readonly last: number;
  readonly source: Source;
}

/** In tokens; a longer phrase names nobody. */
const longestPhrase = 24;

/** The phrase that ends before a token, which is where a subject stands before its verb. */
export function phraseBefore(tokens: readonly Token[], before: number): SourcePhrase | null {
  const last = beforeAdverbs(tokens, before - 1);
  const own = tokens[last];
  if (own === undefined) return null;
  if (isPause(own)) return phraseWithApposition(tokens, last);
  if (relatives.has(own.word)) return antecedent(tokens, last);
  if (pronouns.has(own.word)) return { first: last, last, source: sourceOf(tokens, last, last) };
  const first = startOfPhrase(tokens, last);
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

/** Whether a token is a finite verb, as far as its form tells. */
export function looksLikeVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.capital || token.kind !== 'word') return false;
  if (auxiliaries.has(token.word) || irregularPasts.has(token.word)) return true;
  const speech = speechVerbOf(token.word);
  if (speech !== undefined && !speech.alsoNoun && speech.form !== 'participle') return true;
  return token.word.endsWith('ed') && !token.word.includes('-') && !isAdjective(tokens, at);
}

/** A participle before a noun: "the banned group", "armed groups". */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (next === undefined || next.kind !== 'word') return false;
  const opens = before === undefined || determiners.has(before.word) || before.kind === 'mark';
  return opens && !prepositions.has(next.word) && !determiners.has(next.word);
}

export function isPause(token: Token | undefined): boolean {
  return token !== undefined && /^[,—–]$/.test(token.text);
}

function beforeAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 10; steps += 1) {
    const token = tokens[at];
    if (token === undefined) return at;
    const { word } = token;
    const isDate = token.kind === 'number' && months.has(tokens[at - 1]?.word ?? '');
    if (adverbs.has(word) || days.has(word) || /^\p{Ll}+ly$/u.test(word)) at -= 1;
    else if (isDate) at -= 2;
    else if (token.text === '.' && months.has(tokens[at - 1]?.word ?? '')) at -= 2;
    else if (word === 'on' && at < from) at -= 1;
    else if (
      /^(?:week|month|year)$/.test(word) &&
      /^(?:last|this)$/.test(tokens[at - 1]?.word ?? '')
    )
      at -= 2;
    else return at;
  }
  return at;
}

/** "Israel's ambassador, Gilad Erdan," and "Gilad Erdan, Israel's ambassador,". */
function phraseWithApposition(tokens: readonly Token[], pause: number): SourcePhrase | null {
  let open = pause - 1;
  while (open >= 0 && pause - open < longestPhrase && !isPause(tokens[open])) {
    if (/^[.;:“”"]+$/.test(tokens[open]?.text ?? '')) return null;
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
  if (isFullName(tokens, open + 1, pause - 1)) {
    const source = { ...sourceOf(tokens, open + 1, pause - 1), head: head.source.head };
    return { first: head.first, last: pause - 1, source };
  }
  return { first: head.first, last: pause - 1, source: head.source };
}

/** Whom "who" and "which" stand for. */
function antecedent(tokens: readonly Token[], relative: number): SourcePhrase | null {
  let last = relative - 1;
  if (isPause(tokens[last])) last -= 1;
  if (speechVerbOf(tokens[last]?.word ?? '')?.form === 'past') last -= 1;
  const first = last < 0 ? null : startOfPhrase(tokens, last);
  return first === null ? null : phrase(tokens, first, last);
}

/** Where the phrase begins that ends at a token; null where none does. */
function startOfPhrase(tokens: readonly Token[], last: number): number | null {
  let first = last + 1;
  while (first > 0 && last - first < longestPhrase && belongs(tokens, first - 1, last)) first -= 1;
  return withoutLead(tokens, first, last);
}

function belongs(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { word } = token;
  if (token.kind === 'mark') return belongsAsMark(tokens, at, last);
  if (boundaries.has(word)) return word === 'to' && joinsRemit(tokens, at);
  if (relatives.has(word) || pronouns.has(word)) return false;
  if (word === 'and' || word === 'or') return joinsSources(tokens, at);
  if (days.has(word) || /^(?:today|yesterday|tomorrow|tonight|later|earlier)$/.test(word))
    return false;
  return !looksLikeVerb(tokens, at);
}

function belongsAsMark(tokens: readonly Token[], at: number, last: number): boolean {
  const { text, spaced } = tokens[at] ?? { text: '', spaced: true };
  const next = tokens[at + 1];
  if (/^['’&/)(-]$/.test(text)) return true;
  if (text === '.')
    return !spaced && next?.capital === true && roles.has(tokens[at - 1]?.word ?? '');
  if (text !== ',' || next?.capital !== true || tokens[at - 1]?.capital !== true) return false;
  // A comma in a list: "France, Egypt and Jordan".
  for (let ahead = at + 1; ahead <= last && ahead < at + 8; ahead += 1) {
    if (tokens[ahead]?.word === 'and') return true;
  }
  return false;
}

function joinsRemit(tokens: readonly Token[], at: number): boolean {
  return /(?:ambassador|envoy|representative|adviser|advisor|aide|observer|mission)s?$/.test(
    tokens[at - 1]?.word ?? '',
  );
}

/** Whether "and" stands between two sources rather than two clauses. */
function joinsSources(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before === undefined || next === undefined || pronouns.has(next.word)) return false;
  return before.capital || people.has(before.word) || bodies.has(before.word);
}

/** Drops what stands before the subject: "In Gaza", "On Sunday the", "and". */
function withoutLead(tokens: readonly Token[], from: number, last: number): number | null {
  let first = from;
  while (first <= last) {
    const word = tokens[first]?.word ?? '';
    if (prepositions.has(word)) {
      const next = afterPreposition(tokens, first, last);
      if (next === null) return null;
      first = next;
    } else if (/^(?:and|or|also|meanwhile|separately|overall|later|earlier|only|even)$/.test(word))
      first += 1;
    else if (tokens[first]?.kind === 'mark') first += 1;
    else return isSourceLike(tokens, first, last) ? first : null;
  }
  return null;
}

/** Where the subject begins after a phrase of time or place; null where there is nothing else. */
function afterPreposition(tokens: readonly Token[], at: number, last: number): number | null {
  if (tokens[at]?.word === 'with') return at + 1;
  for (let next = at + 2; next <= last; next += 1) {
    const token = tokens[next];
    if (token === undefined) return null;
    const before = tokens[next - 1];
    if (determiners.has(token.word) && !prepositions.has(before?.word ?? '')) return next;
    if (token.word === 'and') return next + 1;
    if (
      before?.capital === true &&
      !token.capital &&
      token.kind === 'word' &&
      !prepositions.has(token.word)
    ) {
      return next;
    }
    if (days.has(before?.word ?? '')) return next;
  }
  return null;
}

function isSourceLike(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) if (tokens[at]?.kind === 'word') return true;
  return false;
}

/** The last token of the phrase that begins at one; before its beginning where there is none. */
function endOfPhrase(tokens: readonly Token[], first: number): number {
  let last = first - 1;
  while (last + 1 < tokens.length && last - first < longestPhrase) {
    const at = last + 1;
    const token = tokens[at];
    if (token === undefined || !goesOn(tokens, at, first)) break;
    last = at;
  }
  while (
    last >= first &&
    /^(?:and|or|of|for|to|in|at|the|a|an|by|from|with)$/.test(tokens[last]?.word ?? '')
  )
    last -= 1;
  while (last >= first && adverbs.has(tokens[last]?.word ?? '') && last > first) last -= 1;
  return last;
}

function goesOn(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (token === undefined) return false;
  const { word } = token;
  if (token.kind === 'mark') {
    if (/^['’&/-]$/.test(token.text)) return true;
    if (token.text === '.')
      return next?.capital === true && !token.spaced && roles.has(before?.word ?? '');
    return false;
  }
  if (token.kind === 'number') return false;
  if (word === 'of' || word === 'for') return at > first;
  if (word === 'to') return joinsRemit(tokens, at);
  if (word === 'at') return at > first && people.has(before?.word ?? '');
  if (word === 'in')
    return (
      at > first && before?.capital === true && bodies.has(before.word) && next?.capital === true
    );
  if (word === 'from' || word === 'by') return documents.has(before?.word ?? '');
  if (word === 'and')
    return at > first && joinsSources(tokens, at) && !startsClause(tokens, at + 1);
  if (boundaries.has(word) || relatives.has(word) || pronouns.has(word)) return false;
  if (prepositions.has(word) || days.has(word) || adverbs.has(word)) return false;
  return !looksLikeVerb(tokens, at);
}

/** Whether a clause of its own begins at a token: a few words and then a verb. */
function startsClause(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.kind === 'number') return true;
  for (let at = from + 1; at < tokens.length && at < from + 7; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return false;
    if (looksLikeVerb(tokens, at)) return true;
  }
  return false;
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
  const behind = behindDocument(tokens, first, last);
  return { first, last, source: sourceOf(tokens, behind?.first ?? first, behind?.last ?? last) };
}

/** Whoever a paper or figures are from: "a report by X", "the ministry's figures". */
function behindDocument(
  tokens: readonly Token[],
  first: number,
  last: number,
): { first: number; last: number } | null {
  for (let at = first + 1; at < last; at += 1) {
    const { word } = tokens[at] ?? { word: '' };
    if (/^(?:from|by)$/.test(word) && documents.has(tokens[at - 1]?.word ?? '')) {
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
