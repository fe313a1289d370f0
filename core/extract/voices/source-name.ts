import { wordsOf } from '../lexicon/words-of';
import { printed } from '../text/printed';
import type { Token } from '../text/tokens';
import { isState, personIn } from './personal-names';
import { commonFirst, determiners, kindsOfBody, namesInS, people, pronouns } from './source-words';

/** Whom a phrase names: a person, anybody else who can be a source, or whom a pronoun stands for. */
export interface Source {
  readonly name: string;
  readonly kind: 'person' | 'other' | 'pronoun';
  /** The last word of the phrase in lower case, without what follows "of": ministry, envoy. */
  readonly head: string;
  /** Whether the phrase is "the" and one word, so that the text may have named it before. */
  readonly bare: boolean;
}

/**
 * The name in the phrase from one token to another, both included.
 *
 * Titles go ("senior US diplomat Robert Wood" is Robert Wood), as do "the" before a capital and the
 * capital that only the sentence's beginning gives ("Diplomats" is diplomats).
 */
export function sourceOf(tokens: readonly Token[], first: number, last: number): Source {
  const own = tokens[first];
  if (own !== undefined && first === last && pronouns.has(own.word)) {
    return { name: own.word, kind: 'pronoun', head: own.word, bare: false };
  }
  const person = personIn(tokens, first, last);
  if (person !== null) {
    const before = tokens[person.first - 1];
    const role = before?.text === '.' ? tokens[person.first - 2] : before;
    return { name: person.name, kind: 'person', head: role?.word ?? '', bare: false };
  }
  const body = bodyAfterItsKind(tokens, first, last);
  const start = body ?? first;
  const head = tokens[headOf(tokens, first, last)]?.word ?? '';
  const bare = last === first + 1 && demonstratives.has(own?.word ?? '');
  return {
    name: called(tokens, start, beforeAbbreviation(tokens, start, last)),
    kind: 'other',
    head,
    bare,
  };
}

const demonstratives = new Set(['the', 'that', 'this']);

/** Where the name begins in "the charity Nadia's Initiative"; null where the phrase is not of that form. */
function bodyAfterItsKind(tokens: readonly Token[], first: number, last: number): number | null {
  for (let at = last; at > first; at -= 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined || before === undefined) return null;
    if (token.capital && !before.capital && kindsOfBody.has(before.word)) return at;
  }
  return null;
}

/** Where the head of a phrase stands: its last word before "of", "for", "in" or the like. */
function headOf(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first + 1; at <= last; at += 1) {
    if (joints.has(tokens[at]?.word ?? '')) return at - 1;
  }
  return last;
}

const joints = wordsOf('of for to in at from by with');

/** The last token before an abbreviation in brackets: "World Health Organization (WHO)". */
function beforeAbbreviation(tokens: readonly Token[], first: number, last: number): number {
  return tokens[last]?.text === ')' && tokens[last - 2]?.text === '(' && last - 3 >= first
    ? last - 3
    : last;
}

/** The phrase as it is called: no "the" before a capital, no capital that is only the sentence's. */
function called(tokens: readonly Token[], first: number, last: number): string {
  const own = tokens[first];
  const next = tokens[first + 1];
  if (own === undefined) return '';
  if (own.word === 'the' && last > first && next?.capital === true) {
    return printed(tokens, first + 1, last);
  }
  const text = printed(tokens, first, last);
  return isCommonFirst(own, next, first === last)
    ? `${text.charAt(0).toLowerCase()}${text.slice(1)}`
    : text;
}

/** Whether a capital is only the sentence's: "Police", "Diplomats", "Local officials". */
function isCommonFirst(own: Token, next: Token | undefined, alone: boolean): boolean {
  if (!own.capital || /\p{Lu}/u.test(own.text.slice(1))) return false;
  if (commonFirst.has(own.word) || people.has(own.word) || own.word.endsWith('ly')) {
    return alone || next?.capital !== true || determiners.has(own.word);
  }
  if (
    namesInS.has(own.word) ||
    !/(?:er|or|ist|ant|ent|ian|ee|al|ative)s$/.test(own.word) ||
    isState(own.text)
  ) {
    return false;
  }
  // A verb after it that is not in the third person shows a plural: "Rebels say".
  return alone && next !== undefined && !/s$/.test(next.word);
}
