import countries from 'world-countries';
import { wordsOf } from './words-of';

/** What people of a state are called, in lower case: israeli, french. */
export const nationalities: ReadonlySet<string> = new Set(
  [
    ...countries.flatMap(({ demonyms }) => {
      const { m = '', f = '' } = demonyms.eng ?? {};
      return `${m},${f}`.toLowerCase().split(/, ?| or /);
    }),
    ...wordsOf(
      'arab western european african asian kurdish soviet british scottish french dutch saudi kazakh american',
    ),
  ].filter((name) => name !== ''),
);
