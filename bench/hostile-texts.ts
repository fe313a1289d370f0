import { madeUpArticles, randomFrom } from './made-up-prose';

/** Texts of any length that try the patience of whatever reads them, by what they are made of. */
export const hostileTexts: Readonly<Record<string, (length: number) => string>> = {
  prose: (length) => madeUpArticles(length).join('\n\n').slice(0, length),
  digits: repeated('7'),
  'digits and commas': repeated('1,'),
  'thousands with commas': repeated('123,456,'),
  'hundreds with spaces': repeated('100 '),
  'opening marks': repeated('“'),
  'straight marks': repeated('"'),
  'marks and words': repeated('“a '),
  brackets: repeated('('),
  'at least': repeated('at least '),
  killed: repeated('killed '),
  '1 killed and': repeated('1 killed and '),
  'who said': repeated('who said '),
  'voted, Russia': repeated('China, Russia and voted against, '),
  'including two of them': repeated('including two of them '),
  'random bytes': (length) => {
    const random = randomFrom(1);
    const bytes = Buffer.alloc(length);
    for (let at = 0; at < length; at += 1) bytes[at] = Math.floor(random() * 256);
    return bytes.toString('latin1');
  },
  emoji: repeated('😀🇺🇳👩‍👩‍👧'),
  Arabic: repeated('قتل ٢٢٧ شخصا على الأقل، وفقا للوزارة. '),
  'ends of lines': repeated('\n'),
  'hyphened letters': repeated('a-'),
  possessives: repeated('’s'),
  'capital letters': repeated('A'),
  'points between letters': repeated('U.S.'),
};

function repeated(unit: string): (length: number) => string {
  return (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}
