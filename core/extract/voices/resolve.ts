import type { Heard } from './heard';
import type { NamesGiven } from './names-given';
import { isFullName, isNamePart, isState } from './personal-names';
import { type Source, textOf } from './source-name';
import { phraseBefore } from './source-phrase';
import { bodies, people, roles } from './source-words';
import { looksLikeVerb } from './word-forms';

/** How many sentences back a pronoun or "the ministry" is looked up. */
const sentencesBack = 8;

/** How many sayings of each of those sentences, the last ones first, and how many tokens for names. */
const sayingsBack = 20;
const tokensForNames = 60;

/**
 * The fullest name that the text gives a source up to a place: full names for surnames, whom a pronoun
 * stands for, what "the ministry" is short for. As printed where the text tells no more.
 *
 * `before` are the sentences up to its own, which is the last; `saying` is its place among that one's.
 */
export function resolved(
  source: Source,
  before: readonly Heard[],
  saying: number,
  names: NamesGiven,
): Source {
  if (source.kind === 'pronoun') {
    const meant = meantBy(source.name, before, saying, names);
    return meant === null ? source : withFullName(spelledOut(meant, before, saying), names);
  }
  return withFullName(spelledOut(source, before, saying), names);
}

/** The Gaza Health Ministry for "the ministry", where the text has named it. */
function spelledOut(source: Source, before: readonly Heard[], saying: number): Source {
  const inShort = source.bare && (bodies.has(source.head) || roles.has(source.head));
  if (!inShort) return source;
  return lastNamed(before, saying, (own) => own.head === source.head && !own.bare) ?? source;
}

function withFullName(source: Source, names: NamesGiven): Source {
  const { name } = source;
  if (source.kind === 'pronoun' || /\s/.test(name)) return source;
  const full = names.fullNameOf(name);
  return full === null ? source : { ...source, name: full, kind: 'person' };
}

function meantBy(
  pronoun: string,
  before: readonly Heard[],
  saying: number,
  names: NamesGiven,
): Source | null {
  if (pronoun === 'he' || pronoun === 'she') return personMeant(before, saying, names);
  if (pronoun === 'they')
    return lastNamed(before, saying, isMany) ?? bodyMeant(before, saying, names);
  return pronoun === 'it' ? bodyMeant(before, saying, names) : null;
}

function personMeant(before: readonly Heard[], saying: number, names: NamesGiven): Source | null {
  for (const [heard, end] of backwards(before, saying)) {
    for (let at = end - 1; at >= 0 && at >= end - sayingsBack; at -= 1) {
      const own = heard.sayings[at]?.phrase.source;
      if (own !== undefined && (isOnePerson(own, names) || isFirstName(own))) return own;
    }
    const named = end === heard.sayings.length ? personNamedIn(heard, names) : null;
    if (named !== null) return named;
  }
  return null;
}

function isOnePerson(source: Source, names: NamesGiven): boolean {
  if (source.kind !== 'other') return source.kind === 'person';
  if (roles.has(source.head)) return !/s$/.test(source.head);
  return !/\s/.test(source.name) && names.fullNameOf(source.name) !== null;
}

/** A name of one word, which “he” takes for a person's: “said Ali”. */
function isFirstName({ kind, name }: Source): boolean {
  return kind === 'other' && /^\p{Lu}\p{Ll}+$/u.test(name) && !isState(name);
}

/** The first person that a sentence names. */
function personNamedIn({ tokens }: Heard, names: NamesGiven): Source | null {
  for (let at = 0; at < tokens.length && at < tokensForNames; at += 1) {
    const token = tokens[at];
    if (token?.capital !== true) continue;
    let last = at;
    for (
      let next = tokens[at + 1];
      next !== undefined && isNamePart(next);
      next = tokens[last + 1]
    ) {
      if (last - at > 5) break;
      last += 1;
    }
    let first = at;
    for (let own = at; own < last; own += 1)
      if (roles.has(tokens[own]?.word ?? '')) first = own + 1;
    const full = names.fullNameOf(tokens[last]?.text ?? '');
    if (isFullName(tokens, first, last) && tokens[first - 1]?.word !== 'the') {
      return { name: textOf(tokens, first, last), kind: 'person', head: '', bare: false };
    }
    if (full !== null && first === last)
      return { name: full, kind: 'person', head: '', bare: false };
    at = last;
  }
  return null;
}

function bodyMeant(before: readonly Heard[], saying: number, names: NamesGiven): Source | null {
  const isBody = (own: Source) => own.kind === 'other' && !isMany(own) && !isOnePerson(own, names);
  const [own] = backwards(before, saying);
  const inSentence = own === undefined ? null : lastOf(own, isBody);
  if (inSentence !== null) return inSentence;
  const subject = subjectOf(before.at(-1));
  if (subject !== null && isBody(subject)) return subject;
  const named = lastNamed(before, saying, isBody, 3) ?? subjectOf(before.at(-2));
  return named !== null && isBody(named) ? named : null;
}

/** What the sentence before is about, if it is a source of its own: "Human Rights Watch interviewed". */
function subjectOf(heard: Heard | undefined): Source | null {
  if (heard === undefined) return null;
  for (let at = 1; at < heard.tokens.length && at < 12; at += 1) {
    if (!looksLikeVerb(heard.tokens, at)) continue;
    const subject = phraseBefore(heard.tokens, at);
    if (subject === null || subject.first > 1) return null;
    const { name, head } = subject.source;
    return /^\p{Lu}/u.test(name) || bodies.has(head) ? subject.source : null;
  }
  return null;
}

function isMany(source: Source): boolean {
  return source.kind === 'other' && (people.has(source.head) || / and /.test(source.name));
}

function lastNamed(
  before: readonly Heard[],
  saying: number,
  fits: (source: Source) => boolean,
  sentences = sentencesBack,
): Source | null {
  for (const place of backwards(before, saying, sentences)) {
    const found = lastOf(place, fits);
    if (found !== null) return found;
  }
  return null;
}

function lastOf(
  [heard, end]: readonly [Heard, number],
  fits: (source: Source) => boolean,
): Source | null {
  for (let at = end - 1; at >= 0 && at >= end - sayingsBack; at -= 1) {
    const own = heard.sayings[at]?.phrase.source;
    if (own !== undefined && own.kind !== 'pronoun' && fits(own)) return own;
  }
  return null;
}

/** Sentences from the last on, each with how many of its sayings stand before the place. */
function backwards(
  before: readonly Heard[],
  saying: number,
  sentences = sentencesBack,
): (readonly [Heard, number])[] {
  return before
    .slice(-sentences)
    .reverse()
    .map((heard, back) => [heard, back === 0 ? saying : heard.sayings.length] as const);
}
