import { recogniseState } from '../states/recognise';
import { determiners } from './lexicon/function-words';
import { nationalities } from './lexicon/nationalities';
import { months } from './lexicon/units';
import { wordsOf } from './lexicon/words-of';
import { printed } from './text/printed';
import type { Token } from './text/tokens';
import { roles } from './voices/source-words';

/** A place that a sentence names, by its tokens. */
export interface Place {
  /** The word that leads to it: a preposition, or a verb such as "struck"; of one that opens a headline, its own first. */
  readonly first: number;
  readonly last: number;
  /** As printed, without preposition and article. */
  readonly name: string;
}

/** The places that a sentence names, in order: "in Gaza", "near the town of Rafah", "off Tunisia". */
export function placesIn(tokens: readonly Token[]): readonly Place[] {
  const opening = eventPlace(tokens, -1);
  const found: Place[] = opening === null || recogniseState(opening.name) === null ? [] : [opening];
  for (let at = 0; at < tokens.length - 1; at += 1) {
    const place = leads.get(tokens[at]?.word ?? '')?.(tokens, at) ?? null;
    if (place === null || isNoPlace(place.name)) continue;
    found.push(place);
    at = place.last;
  }
  return found;
}

/** "tore through the Philippines". */
function swept(tokens: readonly Token[], at: number): Place | null {
  return sweeping.has(tokens[at - 1]?.word ?? '') ? scourged(tokens, at) : null;
}

/** "struck northern Peru": the place that a disaster or an attack befell. */
function scourged(tokens: readonly Token[], at: number): Place | null {
  const place = placeAt(tokens, at);
  if (place === null || isAbbreviation(place.name) || groups.has(place.name.toLowerCase()))
    return null;
  if (
    roles.has(tokens[at + 1]?.word ?? '') ||
    tokens.slice(Math.max(0, at - 4), at).some(hitsPeople)
  )
    return null;
  const after = tokens[place.last + 1];
  return after === undefined || after.kind === 'mark' || endsName.has(after.word) ? place : null;
}

/** What hits somebody rather than a place. */
function hitsPeople({ word }: Token): boolean {
  return hitters.has(word);
}

const hitters = wordsOf(
  'car cars truck lorry van bus train taxi motorcycle vehicle bullet bullets scandal news',
);

function isAbbreviation(name: string): boolean {
  return /^\p{Lu}{2,}$/u.test(name);
}

const striking = wordsOf('struck hit rocked shook battered pounded devastated ravaged lashed');
const sweeping = wordsOf('swept tore ripped ploughed plowed slammed crashed barrelled blew raged');

/** "the shelling of Rafah". */
function besiegedAt(tokens: readonly Token[], at: number): Place | null {
  return besieged.has(tokens[at - 1]?.word ?? '') ? placeAt(tokens, at) : eventPlace(tokens, at);
}

/** "from Mindanao landslide": the place that an event bears. */
function eventPlace(tokens: readonly Token[], at: number): Place | null {
  let start = at + 1;
  while (determiners.has(tokens[start]?.word ?? '')) start += 1;
  const end = endOfName(tokens, start);
  const next = tokens[end];
  if (end === start || next === undefined || next.capital || !disasters.has(next.word)) return null;
  const name = printed(tokens, start, end - 1);
  if (isAdjectival(tokens, end) || isAbbreviation(name)) return null;
  return { first: Math.max(0, at), last: end - 1, name };
}

const disasters = wordsOf(`
  landslide landslides flood floods flooding quake earthquake earthquakes tsunami wildfire wildfires fire fires
  cyclone hurricane typhoon storm blast explosion crash shipwreck collapse massacre bombing bombings siege disaster`);

const placePrepositions = wordsOf('in on at near across inside outside off around throughout');
/** Before "of" and the name of a place. */
const besieged = wordsOf(`
  shelling bombing bombardment siege invasion storming north south east west outskirts centre center
  streets suburbs suburb skies coast shores`);

/** What may name a place after a word. */
const leads: ReadonlyMap<string, (tokens: readonly Token[], at: number) => Place | null> = new Map([
  ...[...placePrepositions].map((word) => [word, placeAt] as const),
  ...[...striking].map((word) => [word, scourged] as const),
  ...['through', 'into'].map((word) => [word, swept] as const),
  ...['from', 'after'].map((word) => [word, eventPlace] as const),
  ['of', besiegedAt] as const,
]);

/** The place named after a preposition; null where none is. */
function placeAt(tokens: readonly Token[], preposition: number): Place | null {
  let at = preposition + 1;
  while (determiners.has(tokens[at]?.word ?? '')) at += 1;
  at = pastKind(tokens, at);
  const start = at;
  while (directions.has(tokens[at]?.word ?? '') && tokens[at]?.capital === false) at += 1;
  const end = endOfName(tokens, at);
  if (end === at) return null;
  const narrower = narrowerPlace(tokens, end);
  if (narrower !== null) return placeFrom(tokens, preposition, narrower);
  if (tokens[end]?.word === "'s") return possessed(tokens, preposition, at, end);
  const last = pastPlaceNoun(tokens, end) - 1;
  if (last === end - 1 && (isAdjectival(tokens, end) || bearsElsewhere(tokens, start, end)))
    return null;
  return { first: preposition, last, name: printed(tokens, start, last) };
}

/** A place whose name begins at a token, directions included; null where none does. */
function placeFrom(tokens: readonly Token[], preposition: number, start: number): Place | null {
  let at = start;
  while (directions.has(tokens[at]?.word ?? '') && tokens[at]?.capital === false) at += 1;
  const end = endOfName(tokens, at);
  if (end === at) return null;
  const last = pastPlaceNoun(tokens, end) - 1;
  return { first: preposition, last, name: printed(tokens, start, last) };
}

/** Past "the city of", "the capital,": the kind of place before its name. */
function pastKind(tokens: readonly Token[], from: number): number {
  for (let at = from; at <= from + 1; at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > from && token.capital && !settlements.has(token.word)))
      return from;
    if (!settlements.has(token.word)) continue;
    const next = tokens[at + 1];
    if (next?.word === 'of') return tokens[at + 2]?.word === 'the' ? at + 3 : at + 2;
    if (token.word === 'capital') return next?.text === ',' ? at + 2 : at + 1;
  }
  return from;
}

/** "the West Bank town of Jenin", "the Syrian capital, Damascus": where the narrower name begins. */
function narrowerPlace(tokens: readonly Token[], end: number): number | null {
  const kind = directions.has(tokens[end]?.word ?? '') ? end + 1 : end;
  if (!settlements.has(tokens[kind]?.word ?? '')) return null;
  const next = tokens[kind + 1];
  if (next?.word === 'of' && isName(tokens[kind + 2])) return kind + 2;
  if (tokens[kind]?.word !== 'capital') return null;
  const name = next?.text === ',' ? kind + 2 : kind + 1;
  return isName(tokens[name]) ? name : null;
}

/** In tokens: names of places are not longer. */
const longestName = 6;

/** The token after a name that begins at a token; the same token where none begins. */
function endOfName(tokens: readonly Token[], start: number): number {
  let at = start;
  while (at - start < longestName) {
    const token = tokens[at];
    if (token === undefined || (at > start && token.newLine)) break;
    if (isName(token) && !months.has(token.word) && !weekdays.has(token.word)) at += 1;
    else if (token.text === '.' && tokens[at - 1]?.word === 'st' && isName(tokens[at + 1])) at += 1;
    else if (at > start && joinsName(tokens, at)) at += 1;
    else break;
  }
  return at;
}

/** A capitalised word, or one after an Arabic article: al-Balah. */
function isName(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word' || opens.has(token.text)) return false;
  return token.capital || /^(?:al|el|ash|as|ad|an|ar|at|az|es)-\p{Lu}/u.test(token.text);
}

/** Words that begin the next sentence where a point is left out, and prepositions in capitals. */
const opens = wordsOf('The A An In On It He She They At By ON AT IN BY AFTER AS');

const inNames = wordsOf('of the de la el al du');

/** "Gulf of Aden", "Bosnia and Herzegovina". */
function joinsName(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  if (word === 'and')
    return tokens[at - 1]?.word === 'bosnia' || tokens[at - 1]?.word === 'trinidad';
  if (!inNames.has(word)) return false;
  const next = word === 'of' && tokens[at + 1]?.word === 'the' ? tokens[at + 2] : tokens[at + 1];
  return next?.capital === true;
}

/** "in Gaza’s Rafah" is in Rafah, "in Ukraine’s Kharkiv region" in that; "in Gaza’s hospitals" is in Gaza. */
function possessed(
  tokens: readonly Token[],
  preposition: number,
  start: number,
  possessive: number,
): Place | null {
  const at = pastKind(tokens, possessive + 1);
  const own = placeFrom(tokens, preposition, at);
  if (own !== null) return own;
  if (!belongings.has(tokens[possessive + 1]?.word ?? '')) return null;
  return { first: preposition, last: possessive - 1, name: printed(tokens, start, possessive - 1) };
}

/** What a place has: after its possessive the place is still what is named. */
const belongings = wordsOf(`
  hospitals hospital schools streets capital north south east west border coast northern southern
  eastern western central main largest second-largest financial commercial old`);

/** Past the noun of a place that belongs to its name: "Kharkiv region", "Jabalia refugee camp". */
function pastPlaceNoun(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.word ?? '';
  if (word === 'refugee' && tokens[at + 1]?.word === 'camp') return at + 2;
  return placeNouns.has(word) ? at + 1 : at;
}

/** "in Israeli airstrikes", "on Houthi targets": what stands there says whose, not where. */
function isAdjectival(tokens: readonly Token[], end: number): boolean {
  const [name, next] = [tokens[end - 1]?.word ?? '', tokens[end]];
  if (next === undefined || next.kind !== 'word' || next.capital || endsName.has(next.word))
    return false;
  return nationalities.has(name) || groups.has(name);
}

/** "at an Ariana Grande concert in Manchester": what bears the name is in the place named next. */
function bearsElsewhere(tokens: readonly Token[], start: number, end: number): boolean {
  if (!determiners.has(tokens[start - 1]?.word ?? '')) return false;
  for (let at = end; at <= end + 3; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return false;
    if (/^(?:in|near)$/.test(token.word))
      return endOfName(tokens, at + 1) > at + 1 && !endsName.has(tokens[end]?.word ?? '');
    if (token.capital || endsName.has(token.word)) return false;
  }
  return false;
}

const groups = wordsOf(
  'houthi hamas hezbollah taliban kurdish islamist shiite sunni jihadist rebel al-shabab al-qaida',
);
const weekdays = wordsOf(`
  monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan`);
const endsName = wordsOf(`
  and or on in at after when while as since by from with during before were was have has had is are
  said says last this late early yesterday overnight today that which who where but to for`);
const directions = wordsOf(`
  northern southern eastern western central north south east west northeast northwest southeast
  southwest north-east north-west south-east south-west north-eastern north-western south-eastern south-western northeastern northwestern
  southeastern southwestern occupied besieged neighbouring neighboring downtown coastal rural
  rebel-held upper lower greater inner government-held war-torn nearby mainland the blockaded port`);
const settlements = wordsOf(`
  city town village province region district state area suburb port camp island municipality county
  governorate neighbourhood neighborhood enclave settlement capital`);
const placeNouns = wordsOf(`
  province district region city state county camp strip valley border islands island governorate oblast
  sea peninsula desert mountains hills suburb neighbourhood neighborhood area municipality prefecture
  town village hospital airport prison university`);

/** What is written or seen on, events that bear a name, and adjectives made of names. */
function isNoPlace(name: string): boolean {
  return (
    notPlaces.has(name.toLowerCase()) ||
    /^(?:Operation|World War|Resolution)\b/.test(name) ||
    sided.test(name)
  );
}

const notPlaces = wordsOf(`
  telegram twitter facebook x instagram whatsapp tiktok youtube television tv radio bbc cnn god allah
  parliament congress`);
const sided =
  /^[^ ]+-(?:led|run|backed|held|controlled|based|occupied|aligned|affiliated|linked|made|born|era|related|style)$/i;
