import countries from 'world-countries';

/** What people of a state are called, in lower case: israeli, french. */
export const nationalities: ReadonlySet<string> = new Set([
  ...countries.flatMap(({ demonyms }) => {
    const { m = '', f = '' } = demonyms.eng ?? {};
    return [m.toLowerCase(), f.toLowerCase()];
  }),
  ...'arab western european african asian kurdish soviet british scottish french dutch'.split(' '),
]);
