/** The words of a list that is written as one string, for look-ups. */
export function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** The same for phrases parted by semicolons. */
export function phrasesOf(list: string): readonly (readonly string[])[] {
  return list
    .split(';')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => phrase.split(/\s+/));
}
