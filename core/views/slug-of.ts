/** Words as addresses have them, at most so many characters: "Gaza Health Ministry" is `gaza-health-ministry`. */
export function slugOf(words: string, most: number): string {
  return words
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, most)
    .replace(/-+$/, '');
}
