import countries from 'world-countries';
import { recogniseState } from '../states/recognise';
import { stateByCode } from '../states/state';

/**
 * Whose drafts a text speaks of, by United Nations short names in the order in which it names them: "a
 * US-drafted resolution", "Brazil’s text", "a draft put forward by Algeria".
 */
export function draftSponsors(text: string): readonly string[] {
  const found: { readonly at: number; readonly state: string }[] = [];
  for (const pattern of [BEFORE, AFTER]) {
    for (const match of text.matchAll(pattern)) {
      const state = stateOf(match[1] ?? '');
      if (state !== null) found.push({ at: match.index, state });
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ state }) => state);
}

/** The symbols of drafts that a text prints: S/2024/239, A/ES-10/L.25. */
export function draftSymbols(text: string): readonly string[] {
  return text.match(SYMBOL) ?? [];
}

const SYMBOL =
  /\b(?:S\/\d{4}\/\d{1,6}|A\/(?:ES-)?\d{1,3}\/L\.\d{1,4})(?!\d)(?:\/Rev\.\d{1,2}(?!\d))?/g;

// A name begins where a word does and has a most length: else a long run of letters is read from each of them.
const WORD_OF_NAME = '\\p{Lu}[\\p{L}\\p{M}.]';
const NAME = `(?<![\\p{L}\\p{M}.])(?:the )?(${WORD_OF_NAME}{0,40}(?: ${WORD_OF_NAME}{1,40}){0,2})`;
const DRAFT = '(?:draft|resolution|text|proposal|measure|amendment)s?\\b';
const MADE =
  '(?:put forward|submitted|proposed|tabled|drafted|written|introduced|presented|sponsored)';

const BEFORE = new RegExp(
  `${NAME}(?:[’']s|-(?:led|drafted|sponsored|proposed|backed|written|authored))? (?:[\\p{Ll}-]{1,40} ){0,2}?${DRAFT}`,
  'gu',
);
const AFTER = new RegExp(`\\b${DRAFT},? (?:${MADE} )?(?:by|from) ${NAME}`, 'gu');

/** The state of the longest name that the words begin with: "Russia" in "Russia Friday". */
function stateOf(name: string): string | null {
  const words = name.replace(/\.$/, '').split(' ');
  for (let length = words.length; length > 0; length -= 1) {
    const own = words.slice(0, length).join(' ');
    const state = recogniseState(own)?.name ?? byDemonym.get(own.toLowerCase());
    if (state !== undefined) return state;
  }
  return null;
}

const byDemonym: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ cca3, demonyms }) => {
    const name = stateByCode(cca3)?.name;
    const demonym = demonyms.eng?.m?.toLowerCase() ?? '';
    return name === undefined || demonym === '' ? [] : [[demonym, name] as const];
  }),
);
