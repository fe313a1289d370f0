/** The number in the symbol of a resolution, S/RES/2728 (2024); null where there is none. */
export function resolutionNumber(symbol: string | null): number | null {
  return numberIn(symbol, /^S\/RES\/(\d{1,6})\b/);
}

/** The number in the symbol of a meeting's record, S/PV.9586, also where its point is missing. */
export function meetingNumber(symbol: string | null): number | null {
  return numberIn(symbol, /^S\/PV\.?(\d{1,6})\b/);
}

/** The number in a meeting as a heading words it: "9586th meeting", "10042nd (resumed) meeting". */
export function statedMeetingNumber(words: string | null): number | null {
  return numberIn(words, /^(\d{1,6})(?:st|nd|rd|th)\b/);
}

/** The year in the symbol of a document, S/2024/239 or S/RES/2728 (2024). */
export function yearOfSymbol(symbol: string | null): number | null {
  return numberIn(symbol, /^S\/(?:RES\/\d+ ?\((?=\d{4}\)))?(\d{4})\b/);
}

function numberIn(text: string | null, pattern: RegExp): number | null {
  const digits = pattern.exec(text ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}
