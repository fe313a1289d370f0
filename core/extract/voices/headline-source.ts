import { wordsOf } from '../lexicon/words-of';
import { printed } from '../text/printed';
import type { Token } from '../text/tokens';
import { isFullName, isState, personIn } from './personal-names';
import type { SourcePhrase } from './source-phrase';
import { bodies, documents, outlets, people, roles } from './source-words';
import { looksLikeVerb } from './word-forms';

/** Whether some tokens, both ends included, are a source and nothing else: after the dash that ends a headline. */
export function isSourceAlone(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'number' || looksLikeVerb(tokens, at)) return false;
    if (token.kind === 'mark' && !marksOfNames.has(token.text)) return false;
    if (token.word === 'in' || token.word === 'at') return false;
  }
  const own = tokens[last];
  return own !== undefined && (own.capital || isSourceNoun(own.word));
}

const marksOfNames = new Set("’'&-");

function isSourceNoun(word: string): boolean {
  return people.has(word) || bodies.has(word) || roles.has(word) || documents.has(word);
}

/**
 * Whether the phrase before the colon of a headline is a source: a person, a body, or a word for either.
 * A dateline, a topic and a heading are none: “Gaza: 12 killed”, “Vote: 9 in favour”.
 */
export function leadsHeadline(
  tokens: readonly Token[],
  { first, last, source }: SourcePhrase,
): boolean {
  const own = tokens[last];
  if (own === undefined || !isSourceAlone(tokens, first, last)) return false;
  if (rubrics.has(own.word) || isState(printed(tokens, first, last))) return false;
  // "Death toll: 12"; in "the ministry's tally:" the source is the ministry.
  if (headings.has(own.word) && source.head === own.word) return false;
  if (isSourceNoun(own.word) || outlets.has(own.word)) return true;
  if (first === last) return namedBodies.has(own.word) || isAbbreviation(own);
  if (!isFullName(tokens, first, last)) return personIn(tokens, first, last) !== null;
  for (let at = first; at <= last; at += 1) {
    const { word, text } = tokens[at] ?? { word: '', text: '' };
    if (inNamesOfPlaces.has(word) || isState(text)) return false;
  }
  return true;
}

/** Capitals that are no town's in a dateline: IDF, WHO. */
function isAbbreviation({ text }: Token): boolean {
  return /^\p{Lu}{2,3}$/u.test(text);
}

const rubrics = wordsOf('update breaking watch live analysis opinion video exclusive explainer');

/** Documents that before a colon only say what comes. */
const headings = wordsOf(`
  figures figure data statistics numbers number toll tally count counts total totals breakdown list
  update message note calculation`);

const namedBodies = wordsOf(`
  un u.n. eu e.u. hamas hezbollah taliban houthis fatah kremlin pentagon nato unicef unhcr unrwa ocha
  osce icrc iaea unesco unifil isis isil shin mossad amnesty oxfam ukrenergo interpol europol frontex
  vatican knesset centcom cogat`);

/** Words that names of places and of wars have, and seldom names of people. */
const inNamesOfPlaces = wordsOf(`
  new north south east west northern southern eastern western central middle upper lower san santa
  los las saint port fort mount lake khan deir city town bank strip valley island islands sea river
  gulf horn gaza darfur donbas kashmir crimea rafah kyiv kharkiv kherson aleppo beirut tehran
  war conflict crisis attack attacks strike strikes ceasefire truce talks vote result results election
  earthquake quake flood floods fire blast crash shooting raid hostages`);
