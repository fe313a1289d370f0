/**
 * What of a text PostgreSQL cannot keep, as a sentence; null where it can keep all of it to the letter.
 *
 * A text column holds any Unicode text but U+0000, and half of a surrogate pair is no character in UTF-8.
 */
export function unstorable(text: string): string | null {
  const nul = text.indexOf('\0');
  if (nul !== -1) {
    return `The text has a null character (U+0000) at place ${nul + 1}, which cannot be stored. Take it out and save again.`;
  }
  const lone = loneSurrogate.exec(text);
  if (lone !== null) {
    return `The text has half a character (a lone surrogate) at place ${lone.index + 1}, which cannot be stored. Take it out and save again.`;
  }
  return null;
}

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
