import type { CasualtyMeasure } from '../claim';
import { measureOfNoun } from '../lexicon/fate-nouns';
import { fateAt } from '../lexicon/fates';
import { adverbs, auxiliaries } from '../lexicon/function-words';
import { peopleNouns } from '../lexicon/people';
import { things } from '../lexicon/things';
import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';
import type { Finding } from './finding';

/** A phrase that stands for a number: "the death toll", "the number of people killed". */
interface Toll {
  /** Null for "the number", "the figure", "it", which mean what was spoken of before. */
  readonly measure: CasualtyMeasure | null;
  /** The things counted, where it counts no people; null otherwise. */
  readonly thing: string | null;
  readonly population: string | null;
  readonly first: number;
  readonly last: number;
}

/** A toll and the word that ties an amount to it. */
interface TollLink {
  readonly toll: Toll;
  /** The verb that ties them, by its token: "risen" in "has risen to". */
  readonly verb: number;
  /** "passed", "tops": the amount is exceeded; "nears": not yet reached. */
  readonly limit: 'more than' | 'nearly' | null;
  readonly limitWord: string | null;
}

/** What a link makes of its amount, as a finding holds it. */
export function limitOf({ limit, limitWord }: TollLink): Pick<Finding, 'limit'> {
  return limit === null || limitWord === null ? {} : { limit: { kind: limit, word: limitWord } };
}

/** In tokens: how far a toll and its amount are apart at most. */
const furthest = 26;

/** The toll whose amount begins at a token: "the death toll … has risen to | 5,300". */
export function tollBefore(tokens: readonly Token[], amount: number): TollLink | null {
  const link = linkBefore(tokens, amount);
  if (link === null) return null;
  for (let at = link.at; at >= 0 && at > amount - furthest; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.text === ';') return null;
    const toll = tollEndingAt(tokens, at);
    if (toll !== null) return { ...link, toll: extended(tokens, toll, link.at) };
    if (link.adjacent) return null;
  }
  return null;
}

/** The toll that follows its amount: "bringing to | 14 | the number of people killed". */
export function tollAfter(tokens: readonly Token[], amount: number, after: number): Toll | null {
  const verb = tokens[amount - 2]?.word ?? '';
  if (tokens[amount - 1]?.word !== 'to' || !bringing.has(verb)) return null;
  for (let at = after; at < after + 4; at += 1) {
    const toll = tollEndingAt(tokens, at);
    if (toll !== null) return extended(tokens, toll, Math.min(tokens.length, toll.last + 12));
  }
  return null;
}

const bringing = wordsOf(
  'bringing brings brought bring raising raises raised raise taking takes took take pushing pushes pushed lifting',
);

/** Words right before an amount that tie it to a toll. */
const links = wordsOf(`
  to at of is was are were be now reached reaches reaching reach hit hits hitting totalled totaled
  totals totalling totaling stands stood as : numbered numbers numbering equals rise rises rose risen climb climbs climbed grow grows grew grown jumped soared increased
  increases`);
const exceeding = wordsOf(`
  passed passes passing surpassed surpasses surpassing exceeded exceeds exceeding exceed topped tops
  topping top surpass pass past above crossed crosses crossing`);
const nearing = wordsOf('nears neared nearing approaches approached approaching approach');

const noLimit = { limit: null, limitWord: null };

/** What ties an amount to a toll before it, and from which token on, to the left, the toll is looked for. */
interface Link extends Pick<TollLink, 'verb' | 'limit' | 'limitWord'> {
  readonly at: number;
  /** Whether the toll must end there: "a toll of 12". */
  readonly adjacent: boolean;
}

function linkBefore(tokens: readonly Token[], amount: number): Link | null {
  let at = amount - 1;
  while (at > 0 && (adverbs.has(tokens[at]?.word ?? '') || tokens[at]?.word === 'high')) at -= 1;
  if (tokens[at]?.word === 'as' && tokens[at - 1]?.word === 'high') at -= 1;
  const word = tokens[at]?.word ?? '';
  const link = { at: at - 1, verb: verbOf(tokens, at), adjacent: word === 'of', ...noLimit };
  if (exceeding.has(word)) return { ...link, limit: 'more than', limitWord: word };
  if (nearing.has(word)) return { ...link, limit: 'nearly', limitWord: word };
  const ranges = word === 'from' && /^(?:rang|vari|vary)/.test(tokens[at - 1]?.word ?? '');
  return ranges || links.has(word) ? link : null;
}

/** "risen" of "risen to", "stood" of "stood at": the verb before its preposition. */
function verbOf(tokens: readonly Token[], link: number): number {
  return tiedByPreposition.has(tokens[link]?.word ?? '') ? Math.max(0, link - 1) : link;
}

const tiedByPreposition = wordsOf('to at of as past above from');

/** Words that are a toll by themselves. */
const tollNouns = wordsOf('toll tolls death-toll');
/** Words that are one with what they count after or before them. */
const numberNouns = wordsOf(
  'number numbers figure figures total totals count tally estimate estimates',
);
function tollEndingAt(tokens: readonly Token[], at: number): Toll | null {
  const word = tokens[at]?.word ?? '';
  const base = { thing: null, population: null, first: at, last: at };
  if (tollNouns.has(word)) {
    const before = measureOfNoun(tokens[at - 1]?.word ?? '') ?? 'killed';
    const named = measureOfNoun(tokens[at - 1]?.word ?? '') !== null;
    return { ...base, measure: before, first: named ? at - 1 : at };
  }
  if (measureOfNoun(word) !== null && followsDefinite(tokens, at)) {
    return { ...base, measure: measureOfNoun(word) };
  }
  if (word === 'it' && auxiliaries.has(tokens[at + 1]?.word ?? ''))
    return { ...base, measure: null };
  if (!numberNouns.has(word)) return null;
  const named = measureOfNoun(tokens[at - 1]?.word ?? '');
  if (named !== undefined) return { ...base, measure: named, first: at - 1 };
  return { ...base, measure: null };
}

/** "the dead now number 12", "deaths rose to 12", "confirmed deaths". */
function followsDefinite(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  if (word === 'dead' || word === 'wounded' || word === 'injured' || word === 'missing') {
    return tokens[at - 1]?.word === 'the' && tokens[at + 1]?.word !== 'of';
  }
  return word === 'deaths' || word === 'fatalities' || word === 'injuries';
}

/** Reads on from "the number" to what it counts: "of people killed", "of rockets fired". */
function extended(tokens: readonly Token[], toll: Toll, end: number): Toll {
  if (toll.measure !== null) return toll;
  const direct = fateAt(tokens, toll.last + 1);
  if (direct !== null) return { ...toll, measure: direct.measure, last: direct.last };
  if (tokens[toll.last + 1]?.word !== 'of') return toll;
  let population: string | null = null;
  let words = '';
  for (let at = toll.last + 2; at <= end; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') break;
    const fate = fateAt(tokens, at);
    const measure = fate?.measure ?? measureOfNoun(token.word) ?? null;
    if (measure !== null) {
      return {
        ...toll,
        measure,
        population: population ?? peopleAt(tokens, at),
        last: fate?.last ?? at,
      };
    }
    if (population === null) {
      if (token.word !== 'the') words += words === '' ? token.text : ` ${token.text}`;
      if (peopleNouns.has(token.word)) population = words;
      else if (things.has(token.word)) return { ...toll, thing: token.word, last: at };
    }
    if (auxiliaries.has(token.word) && population === null) break;
  }
  return toll;
}

/** Who is counted where the fate comes first: "the number of displaced people". */
function peopleAt(tokens: readonly Token[], fate: number): string | null {
  const own = tokens[fate];
  const next = tokens[fate + 1];
  if (own !== undefined && peopleNouns.has(own.word)) return own.text;
  return next !== undefined && peopleNouns.has(next.word) ? next.text : null;
}
