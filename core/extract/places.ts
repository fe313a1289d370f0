import { determiners } from './lexicon/function-words';
import { months } from './lexicon/units';
import { wordsOf } from './lexicon/words-of';
import { printed } from './text/printed';
import type { Token } from './text/tokens';

/** A place that a sentence names after a preposition, by its tokens. */
export interface Place {
  /** The preposition. */
  readonly first: number;
  readonly last: number;
  /** As printed, without preposition and article. */
  readonly name: string;
}

/** The places that a sentence names, in order: "in Gaza", "near the town of Rafah", "off Tunisia". */
export function placesIn(tokens: readonly Token[]): readonly Place[] {
  const found: Place[] = [];
  for (let at = 0; at < tokens.length - 1; at += 1) {
    const { word } = tokens[at] ?? { word: '' };
    const ofPlace = word === 'of' && besieged.has(tokens[at - 1]?.word ?? '');
    if (!placePrepositions.has(word) && !ofPlace) continue;
    const place = placeAt(tokens, at);
    if (place === null || notPlaces.has(place.name.toLowerCase()) || sided.test(place.name))
      continue;
    found.push(place);
    at = place.last;
  }
  return found;
}

/** Before "of" and the name of a place. */
const besieged = wordsOf(
  'shelling bombing bombardment siege invasion storming north south east west outskirts centre center streets suburbs suburb skies coast shores',
);
/** What is written on, or seen on, and no place. */
const notPlaces = wordsOf(
  'telegram twitter facebook x instagram whatsapp tiktok youtube television tv radio bbc cnn god allah',
);
/** "the Hamas-led assault": an adjective. */
const sided =
  /^[^ ]+-(?:led|run|backed|held|controlled|based|occupied|aligned|affiliated|linked|made|born|era|related|style)$/i;

const placePrepositions = wordsOf('in on at near across inside outside off around throughout');
const directions = wordsOf(`
  northern southern eastern western central north south east west northeast northwest southeast
  southwest north-eastern north-western south-eastern south-western northeastern northwestern
  southeastern southwestern occupied besieged neighbouring neighboring downtown coastal rural
  rebel-held upper lower greater inner government-held war-torn nearby mainland parts the blockaded`);
const settlements = wordsOf(
  'city town village province region district state area suburb port camp island municipality county governorate neighbourhood neighborhood enclave settlement capital',
);
const placeNouns = wordsOf(
  'province district region city state county camp strip valley border islands island governorate oblast sea peninsula desert mountains hills suburb neighbourhood neighborhood area municipality prefecture town village',
);
const inNames = wordsOf('of the and de la el al du');

function placeAt(tokens: readonly Token[], preposition: number): Place | null {
  let at = preposition + 1;
  while (determiners.has(tokens[at]?.word ?? '')) at += 1;
  if (isSettlementOf(tokens, at)) at += at < tokens.length && tokens[at + 1]?.word === 'of' ? 2 : 3;
  while (tokens[at]?.word === 'the') at += 1;
  const start = at;
  while (directions.has(tokens[at]?.word ?? '') && !(tokens[at]?.capital === true)) at += 1;
  const nameStart = at;
  while (at - nameStart < 6) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') break;
    if (isName(token) && !months.has(token.word) && !weekdays.has(token.word)) at += 1;
    else if (inNames.has(token.word) && at > nameStart && joins(tokens, at)) at += 1;
    else break;
  }
  if (at === nameStart) return null;
  const next = tokens[at];
  if (next?.word === "'s") return possessed(tokens, preposition, at);
  if (next !== undefined && placeNouns.has(next.word)) at += 1;
  else if (next?.kind === 'word' && !endsName.has(next.word) && !next.capital) {
    if (isAdjective(tokens[at - 1]?.word ?? '')) return null;
  }
  return { first: preposition, last: at - 1, name: printed(tokens, start, at - 1) };
}

/** "in Gaza’s Rafah" is in Rafah; "in Gaza’s hospitals" is in Gaza. */
function possessed(tokens: readonly Token[], preposition: number, possessive: number): Place {
  let at = possessive + 1;
  while (directions.has(tokens[at]?.word ?? '')) at += 1;
  let last = at - 1;
  while (tokens[last + 1]?.capital === true && last - at < 5) last += 1;
  if (last >= at) return { first: preposition, last, name: printed(tokens, possessive + 1, last) };
  const owner = possessive - 1;
  let first = owner;
  while (first - 1 > preposition && tokens[first - 1]?.capital === true) first -= 1;
  return { first: preposition, last: owner, name: printed(tokens, first, owner) };
}

/** A capitalised word, or one after an Arabic article: al-Balah. */
function isName({ capital, text }: Token): boolean {
  return capital || /^(?:al|el|ash|as|ad|an|ar|at|az|es)-\p{Lu}/u.test(text);
}

const weekdays = wordsOf(
  'monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan',
);
const endsName = wordsOf(`
  and or on in at after when while as since by from with during before were was have has had is are
  said says last this late early yesterday overnight today that which who where but to for`);

/** Nationality adjectives before a noun: "in Israeli airstrikes". */
function isAdjective(word: string): boolean {
  return (
    /(?:an|ese|ish|li|ni|ti|qi|si|ch)$/.test(word) &&
    !/(?:stan|istan|oman|japan|sudan|iran|jordan|milan|tehran|lebanon)$/.test(word)
  );
}

function isSettlementOf(tokens: readonly Token[], at: number): boolean {
  if (settlements.has(tokens[at]?.word ?? '')) return tokens[at + 1]?.word === 'of';
  return (
    settlements.has(tokens[at + 1]?.word ?? '') &&
    tokens[at + 2]?.word === 'of' &&
    tokens[at]?.capital === false
  );
}

function joins(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  const next = tokens[at + 1];
  if (word === 'of' && next?.word === 'the') return tokens[at + 2]?.capital === true;
  return word !== 'and' && next?.capital === true;
}
