import countries from 'world-countries';

/** Whether a word is what people of a state are called: Israeli, French. */
export function isNationality(word: string): boolean {
  return nationalities.has(word);
}

const nationalities: ReadonlySet<string> = new Set([
  ...countries.flatMap(({ demonyms }) => {
    const { m = '', f = '' } = demonyms.eng ?? {};
    return [m.toLowerCase(), f.toLowerCase()];
  }),
  ...'arab western european african asian kurdish soviet british scottish french dutch'.split(' '),
]);
