import countries from 'world-countries';
import { pressNames, unsafeNames } from './press-names';
import { type State, stateByCode, states } from './state';

/**
 * The state that outlets call by a name: Britain, South Korea, Washington, the U.S., CÔTE D’IVOIRE.
 *
 * Case, accents, apostrophes, hyphens and a leading "the" do not matter; an abbreviation stands in
 * capitals, with or without points. Null where no state of the United Nations has the name, and where
 * two could be meant: Congo, Korea. Possessives are not names.
 */
export function recogniseState(name: string): State | null {
  const code = codes.get(abbreviationKey(name)) ?? codes.get(nameKey(name)) ?? null;
  return code === null ? null : stateByCode(code);
}

/**
 * The state that the United Nations' own documents call by a name.
 *
 * They print short names of which one, Congo, is ambiguous only elsewhere.
 */
export function recogniseUnName(name: string): State | null {
  return unStates.get(nameKey(name)) ?? recogniseState(name);
}

const unStates: ReadonlyMap<string, State> = new Map(
  states.map((state) => [nameKey(state.name), state]),
);

/** Codes by key; null where two countries or territories share a name. */
const codes: ReadonlyMap<string, string | null> = keysOfNames();

function keysOfNames(): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  const add = (name: string, code: string) => {
    const key = isAbbreviation(name) ? abbreviationKey(name) : nameKey(name);
    found.set(key, (found.get(key) ?? code) === code ? code : null);
  };
  for (const { cca2, cca3, name, altSpellings, capital } of countries) {
    const others = altSpellings.filter((spelling) => spelling !== cca2);
    for (const own of [name.common, name.official, ...others, ...capital]) add(own, cca3);
  }
  for (const { code, name } of states) add(name, code);
  for (const [name, code] of pressNames) add(name, code);
  for (const [name] of unsafeNames) found.set(nameKey(name), null);
  return found;
}

function isAbbreviation(name: string): boolean {
  return /^[A-Z]{2,4}$/.test(name);
}

/** Abbreviations are told from words by their capitals: US, not us. */
function abbreviationKey(name: string): string {
  return `abbreviation ${name
    .trim()
    .replace(/^the\s+/i, '')
    .replaceAll('.', '')}`;
}

function nameKey(name: string): string {
  return inOrder(name)
    .normalize('NFKD')
    .replace(/[\p{Mark}'’‘ʼʻ`´.]/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[\s,\p{Dash}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/^st /, 'saint ');
}

/** "Bolivia (Plurinational State of)" and "Korea, Republic of" in the order in which they are spoken. */
function inOrder(name: string): string {
  const turned =
    /^(?<own>[^(]+)\((?<title>[^()]+)\)$/.exec(name.trim()) ??
    /^(?<own>[^,]+),(?<title>.+ of(?: the)?)$/i.exec(name.trim());
  const { own, title } = turned?.groups ?? {};
  return own === undefined || title === undefined ? name : `${title} ${own}`;
}
