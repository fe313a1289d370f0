/**
 * Characters that no taken text has: controls but the line feed, invisible formatting, halves of surrogate pairs, private
 * and impossible characters.
 *
 * Joiners (U+200C, U+200D) are spelling in some scripts and stand in emoji, and Arabic number signs are visible: these
 * stay.
 */
export const refusedCharacters =
  /(?!\n)[\p{Cc}\u00a0\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffc\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u{e0000}-\u{e0fff}]/u;

/**
 * A text as it is kept: paragraphs of one line each, with one empty line between.
 *
 * Spaces of any width become one space; soft hyphens, zero-width spaces and controls go; letters are composed (NFC).
 * Quotation marks, dashes and everything else that is seen stay as they are.
 */
export function plainText(paragraphs: readonly string[]): string {
  return paragraphs
    .map(plainLine)
    .filter((line) => line !== '')
    .join('\n\n');
}

/** A text in one line, by the same rules. */
export function plainLine(text: string): string {
  return unseenOut(text.replace(anyBreak, ' ')).replace(/ +/g, ' ').trim().normalize('NFC');
}

/** The lines of a text, by every kind of line break, each by the same rules. */
export function plainLines(text: string): readonly string[] {
  return text
    .replace(/\r\n?|[\u0085\u2028\v]/g, '\n')
    .replace(/[\u2029\f]/g, '\n\n')
    .split('\n')
    .map(plainLine);
}

function unseenOut(text: string): string {
  return text
    .replace(anySpace, ' ')
    .replace(unseen, '')
    .replace(strayJoiner, '')
    .replace(/\p{Cs}/gu, '');
}

const anyBreak = /[\n\r\v\f\u0085\u2028\u2029]/g;
const anySpace = /[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const unseen = new RegExp(refusedCharacters.source, 'gu');
/** A joiner that follows no letter of a script that is joined, and no picture. */
const strayJoiner =
  /(?<![\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Mongolian}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Variation_Selector}])[\u200c\u200d]+/gu;
