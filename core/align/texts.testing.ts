import { readFileSync } from 'node:fs';
import fc from 'fast-check';

const document = (name: string) =>
  readFileSync(new URL(`../../seeds/documents/${name}`, import.meta.url), 'utf8');

/** The two accounts of the emergency session, and an account of something else. */
export const alArabiya = document('000_c85229f41a3a7677.txt');
export const indianAwaaz = document('001_17bcad87bdd69d76.txt');
export const nzHerald = document('002_9ce2cd0f09f3156e.txt');

const pieces = fc.constantFrom(
  ...['the', 'of', 'killed', 'Killed', 'Council', 'said', 'they’re', "they're", '1,000', '1000'],
  ...['.', '. ', '? ', ', ', ' ', '  ', '\n', '\n\n', '\r\n', '“', '”', '"', '-', '--', '–'],
  ...['😀', '\ud83d', 'e\u0301', 'é', '\u0000', 'ﷺ', 'مجلس', '安理会', '\u202e'],
);

const sentences = [
  'At least 227 Palestinians have been killed, the ministry said.',
  'The Security Council met for about 90 minutes behind closed doors.',
  '“It’s abnormal that the Council doesn’t say anything,” the ambassador said.',
  'Rockets were fired at Israeli towns on Saturday.',
  'He said.',
  '* * *',
];

/** Any text: what prints oddly, what repeats, and paragraphs of news in any order. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
  fc.array(fc.constantFrom(...sentences), { maxLength: 12 }).map((list) => list.join('\n\n')),
  fc.array(fc.constantFrom(...sentences), { maxLength: 40 }).map((list) => list.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** Two texts, of which one is often an edited copy of the other. */
export const anyTwoTexts: fc.Arbitrary<readonly [string, string]> = fc.oneof(
  fc.tuple(anyText, anyText),
  fc
    .tuple(anyText, fc.nat(), fc.nat({ max: 30 }), anyText)
    .map(([text, at, length, put]): readonly [string, string] => {
      const from = at % (text.length + 1);
      return [text, text.slice(0, from) + put + text.slice(from + length)];
    }),
);
