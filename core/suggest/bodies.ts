/** The bodies whose votes and statements are told of that a text names, in order. */
export function bodiesIn(text: string): readonly string[] {
  return text.match(BODY) ?? [];
}

const BODY = /\b(?:Security Council|General Assembly|Human Rights Council|European Council)\b/g;
