import { wordsOf } from '../lexicon/words-of';
import type { Heard, HeardParagraph } from './heard';
import type { NamesGiven } from './names-given';
import { isState } from './personal-names';
import type { Source } from './source-name';
import { phraseBefore } from './source-phrase';
import { bodies, people, roles } from './source-words';
import { looksLikeVerb } from './word-forms';

/** How many sentences back a pronoun or "the ministry" is looked up. */
const sentencesBack = 8;

/** How many sayings of each of those sentences, the last ones first. */
const sayingsBack = 20;

/** Where a source is named: its sentence, and how many of that one's sayings stand before it. */
export interface Place {
  readonly paragraph: HeardParagraph;
  readonly sentence: number;
  readonly saying: number;
}

/**
 * The fullest name that the text gives a source up to a place: full names for surnames, whom a pronoun
 * stands for, what "the ministry" is short for. As printed where the text tells no more.
 * `place` is null within a quotation, where only names are looked up.
 *
 */
export function resolved(source: Source, place: Place | null, names: NamesGiven): Source {
  if (place === null) return withFullName(source, names);
  if (source.kind === 'pronoun') {
    const meant = meantBy(source.name, place, names);
    return meant === null ? source : withFullName(spelledOut(meant, place), names);
  }
  return withFullName(spelledOut(source, place), names);
}

/** The Gaza Health Ministry for "the ministry", where the text has named it. */
function spelledOut(source: Source, place: Place): Source {
  const inShort = source.bare && (bodies.has(source.head) || roles.has(source.head));
  if (!inShort) return source;
  const same = lastNamed(place, (own) => own.head === source.head && !own.bare);
  if (same !== null || !kindsOfGroup.has(source.head)) return same ?? source;
  return lastNamed(place, isNamedGroup, 3) ?? source;
}

/** What a body with a name of its own is called the second time. */
const kindsOfGroup = wordsOf('watchdog charity agency organisation organization ngo monitor group');

function isNamedGroup({ kind, name, bare }: Source): boolean {
  return kind === 'other' && !bare && /^\p{Lu}/u.test(name) && name.includes(' ') && !isState(name);
}

function withFullName(source: Source, names: NamesGiven): Source {
  const { name } = source;
  if (source.kind === 'pronoun' || name.includes(' ')) return source;
  const full = names.fullNameOf(name);
  return full === null ? source : { ...source, name: full, kind: 'person' };
}

function meantBy(pronoun: string, place: Place, names: NamesGiven): Source | null {
  if (pronoun === 'he' || pronoun === 'she') return personMeant(place, names);
  if (pronoun === 'they') return lastNamed(place, isMany) ?? bodyMeant(place, names);
  return pronoun === 'it' ? bodyMeant(place, names) : null;
}

function personMeant(place: Place, names: NamesGiven): Source | null {
  const sentences = place.paragraph.backFrom(place.sentence, sentencesBack);
  for (const [back, heard] of sentences.entries()) {
    const { sayings } = heard;
    const end = back === 0 ? place.saying : sayings.length;
    for (let at = end - 1; at >= 0 && at >= end - sayingsBack; at -= 1) {
      const own = sayings[at]?.phrase.source;
      if (own !== undefined && (isOnePerson(own, names) || isFirstName(own))) return own;
    }
    const named = end === sayings.length ? personNamedIn(heard, names) : null;
    if (named !== null) return named;
  }
  return null;
}

function isOnePerson(source: Source, names: NamesGiven): boolean {
  if (source.kind !== 'other') return source.kind === 'person';
  if (roles.has(source.head)) return !source.head.endsWith('s');
  return !source.name.includes(' ') && names.fullNameOf(source.name) !== null;
}

/** A name of one word, which “he” takes for a person's: “said Ali”. */
function isFirstName({ kind, name }: Source): boolean {
  return kind === 'other' && /^\p{Lu}\p{Ll}+$/u.test(name) && !isState(name);
}

/** The first person that a sentence names. */
function personNamedIn({ names: runs }: Heard, names: NamesGiven): Source | null {
  for (const { full, surname } of runs) {
    const name = full ?? (surname === null ? null : names.fullNameOf(surname));
    if (name !== null) return { name, kind: 'person', head: '', bare: false };
  }
  return null;
}

function bodyMeant(place: Place, names: NamesGiven): Source | null {
  const [own, prior] = place.paragraph.backFrom(place.sentence, 2);
  if (own === undefined) return null;
  const inSentence = lastOf(own, place.saying, (source) => isBody(source, names));
  if (inSentence !== null) return inSentence;
  const subject = subjectOf(own);
  if (subject !== null && isBody(subject, names)) return subject;
  const named = lastNamed(place, (source) => isBody(source, names), 3) ?? subjectOf(prior);
  return named !== null && isBody(named, names) ? named : null;
}

function isBody(source: Source, names: NamesGiven): boolean {
  return source.kind === 'other' && !isMany(source) && !isOnePerson(source, names);
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
  return source.kind === 'other' && (people.has(source.head) || source.name.includes(' and '));
}

function lastNamed(
  place: Place,
  fits: (source: Source) => boolean,
  sentences = sentencesBack,
): Source | null {
  for (const [back, heard] of place.paragraph.backFrom(place.sentence, sentences).entries()) {
    const found = lastOf(heard, back === 0 ? place.saying : heard.sayings.length, fits);
    if (found !== null) return found;
  }
  return null;
}

/** The last source that fits of a sentence's sayings before one. */
function lastOf({ sayings }: Heard, end: number, fits: (source: Source) => boolean): Source | null {
  for (let at = end - 1; at >= 0 && at >= end - sayingsBack; at -= 1) {
    const own = sayings[at]?.phrase.source;
    if (own !== undefined && own.kind !== 'pronoun' && fits(own)) return own;
  }
  return null;
}
