import { fold } from '../search/fold';

/** The places that words name, as they are compared: "Israel and the Gaza Strip" is gaza and israel. */
export function placesOf(words: string): readonly string[] {
  return words
    .split(/ and |, | \/ /)
    .map(placeKey)
    .filter((key) => key !== '')
    .sort();
}

export function areSamePlaces(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((place, index) => place === b[index]);
}

/** A text made ready for `names`. */
export function foldedText(text: string): string {
  return ` ${fold(text).replace(/[^a-z0-9]+/g, ' ')} `;
}

/** Whether a folded text has the name of a place, as whole words. */
export function names(folded: string, place: string): boolean {
  return folded.includes(` ${place} `);
}

/** A place with what the sentence joins to it: of "in Israel and Gaza" the claim itself names Israel. */
export function withJoined(place: string, sentence: string): string {
  const at = sentence.indexOf(place);
  if (at === -1) return place;
  const joined = JOINED.exec(sentence.slice(at + place.length, at + place.length + longestName));
  return joined === null ? place : `${place} and ${joined[1]}`;
}

const longestName = 60;
/** A name and then no verb of its own: "in Gaza and Israel freed 39" joins nothing. */
const JOINED =
  /^ and (?:in )?(?:the )?(\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+)*)(?=$|[^\p{L} ’'-]| (?:since|after|in|on|as|by|have|has|had|was|were|when|while|during|so)\b)/u;

function placeKey(name: string): string {
  return foldedText(name)
    .trim()
    .replace(/^the /, '')
    .replace(/ (?:strip|province|city|region|governorate|district)$/, '');
}
