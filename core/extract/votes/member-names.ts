import countries from 'world-countries';
import { pressNames } from '../../states/press-names';
import { recogniseState } from '../../states/recognise';
import { type State, stateByCode, states } from '../../states/state';
import { type Token, tokensOf } from '../text/tokens';

/** Words that name a member, or the people of one. */
export interface MemberName {
  /** The short name that the United Nations have for the member. */
  readonly member: string;
  /** Index of the token after the last. */
  readonly next: number;
  readonly kind: 'name' | 'people';
}

/** The longest name of a member that begins at a token; null where none does. */
export function memberNameAt(tokens: readonly Token[], at: number): MemberName | null {
  const token = tokens[at];
  if (token === undefined || !token.capital) return null;
  for (const name of byFirstWord.get(keyOf(token)) ?? []) {
    const isCalled = !name.abbreviation || token.text.toUpperCase() === token.text;
    if (isCalled && stands(name, tokens, at)) {
      return { member: name.member, next: at + name.words.length, kind: name.kind };
    }
  }
  return null;
}

interface Name {
  readonly words: readonly string[];
  readonly member: string;
  readonly kind: 'name' | 'people';
  /** Whether it is told from a word by its capitals: US. */
  readonly abbreviation: boolean;
}

function stands(name: Name, tokens: readonly Token[], at: number): boolean {
  return name.words.every((word, offset) => {
    const token = tokens[at + offset];
    return token !== undefined && keyOf(token) === word;
  });
}

/** As a token is looked up: in small letters, without accents, and abbreviations without points. */
function keyOf(token: Token): string {
  const word = token.word === 'US' ? 'us' : token.word;
  let isPlain = word.charCodeAt(1) !== 46;
  for (let at = 0; isPlain && at < word.length; at += 1) isPlain = word.charCodeAt(at) < 128;
  if (isPlain) return word;
  const plain = word.normalize('NFKD').replace(/\p{Mark}/gu, '');
  return /^(?:[a-z]\.)+$/.test(plain) ? plain.replaceAll('.', '') : plain;
}

/** Seats of governments, and governments, that stand for their state. */
const governments: readonly (readonly [name: string, code: string])[] = [
  ['the Kremlin', 'RUS'],
  ['Kremlin', 'RUS'],
  ['White House', 'USA'],
  ['Downing Street', 'GBR'],
];

/** Words for a people that the library has in another form or not at all. */
const otherPeoples: readonly (readonly [name: string, code: string])[] = [
  ['Briton', 'GBR'],
  ['Ecuadorian', 'ECU'],
  ['Slovenian', 'SVN'],
  ['Kazakh', 'KAZ'],
  ['Kyrgyz', 'KGZ'],
  ['Uzbek', 'UZB'],
  ['Tajik', 'TJK'],
  ['Saudi', 'SAU'],
  ['Argentinian', 'ARG'],
];

const byFirstWord: ReadonlyMap<string, readonly Name[]> = namesByFirstWord();

function namesByFirstWord(): ReadonlyMap<string, readonly Name[]> {
  const found = new Map<string, Map<string, Name | null>>();
  const add = (printed: string, state: State | null, kind: Name['kind']) => {
    const tokens = tokensOf(printed, 0, printed.length);
    const words = tokens.map(keyOf);
    const first = words[0];
    if (state === null || first === undefined) return;
    const names = found.get(first) ?? new Map<string, Name | null>();
    const key = words.join(' ');
    const before = names.get(key);
    const abbreviation = /^[A-Z]{2,4}$/.test(printed);
    const name = { words, member: state.name, kind, abbreviation };
    // Two members could be meant: Congolese, Dominican.
    names.set(key, before === undefined || before?.member === state.name ? name : null);
    found.set(first, names);
  };
  for (const { cca3, demonyms } of countries) {
    for (const people of demonyms.eng?.m.split(/, | or /) ?? []) {
      add(people, stateByCode(cca3), 'people');
      add(`${people}s`, stateByCode(cca3), 'people');
    }
  }
  for (const [people, code] of otherPeoples) {
    add(people, stateByCode(code), 'people');
    add(`${people}s`, stateByCode(code), 'people');
  }
  for (const [name, code] of governments) add(name, stateByCode(code), 'name');
  for (const name of printedNames()) add(name, recogniseState(name), 'name');
  return new Map(
    [...found].map(([first, names]) => [
      first,
      [...names.values()]
        .filter((name) => name !== null)
        .sort((a, b) => b.words.length - a.words.length),
    ]),
  );
}

/** Every name that a state might be recognised by. */
function printedNames(): readonly string[] {
  return [
    ...countries.flatMap(({ cca2, name, altSpellings, capital }) => [
      name.common,
      name.official,
      ...altSpellings.filter((spelling) => spelling !== cca2),
      ...capital,
    ]),
    ...states.map(({ name }) => name),
    ...pressNames.map(([name]) => name),
    'UAE',
    'UK',
    'DRC',
    'DPRK',
    'DR Congo',
    'People’s Republic of China',
    'Viet Nam',
    'Cote d’Ivoire',
  ];
}
