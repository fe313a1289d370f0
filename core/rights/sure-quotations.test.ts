import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { paragraphsApart } from './paragraphs-apart';
import { sureQuotations } from './sure-quotations';

function quotations(text: string): readonly string[] {
  return [...sureQuotations(text, [...paragraphsApart(text)])]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));
}

/** Sentences that nobody said, in which no mark stands. */
const hidden = 'The ledger lay in the drawer. Nobody spoke of it.';

describe('what surely stands in quotation marks', () => {
  test.each([
    ['curly', 'He said “we were late” and left.', ['“we were late”']],
    ['straight', 'He said "we were late" and left.', ['"we were late"']],
    ['straight, in brackets', 'He left ("we were late").', ['"we were late"']],
    ['straight, after a dash', 'He left—"we were late"—at six.', ['"we were late"']],
    ['two', 'Ana said “no”. Bo said “yes”.', ['“no”', '“yes”']],
    ['two kinds', 'Ana said “no”. Bo said "yes".', ['“no”', '"yes"']],
    [
      'one in another',
      'He said “call it "late" then” and left.',
      ['“call it "late" then”', '"late"'],
    ],
    ['German', 'Er sagte „wir gingen“. Sie sagte „nein“.', ['„wir gingen“', '„nein“']],
    ['Polish', 'Mówił: „poszliśmy”. Ona: „nie”.', ['„poszliśmy”', '„nie”']],
    ['Swedish', 'Han sade ”vi gick”. Hon sade ”nej”.', ['”vi gick”', '”nej”']],
    ['French', 'Il dit « nous partons » et «non».', ['« nous partons »', '«non»']],
    ['French, hard spaces', 'Il dit «\u00a0partons\u00a0», puis rien.', ['«\u00a0partons\u00a0»']],
    ['Danish', 'Han sagde »vi gik«. Hun sagde »nej«.', ['»vi gik«', '»nej«']],
    ['Chinese', '他说“我们走了”，然后离开。', ['“我们走了”']],
    ['Korean', '그는 “우리는 떠났다”고 말했다.', ['“우리는 떠났다”']],
    ['Arabic', 'قال الشاهد «ذهبنا» ثم سكت.', ['«ذهبنا»']],
    ['single', '‘We left,’ he said.', ['‘We left,’']],
    ['single, straight', "'We don't know,' he said. 'No.'", ["'We don't know,'", "'No.'"]],
    ['around a possessive', 'He said “the boys’ coats” and left.', ['“the boys’ coats”']],
  ])('is shown: %s', (_, text, found) => {
    expect(quotations(text)).toEqual(found);
  });

  test.each([
    ['a decade and a possessive', `The '90s were hard. ${hidden} The workers' strike was over.`],
    ['the same, curly', `The ‘90s were hard. ${hidden} The workers’ strike was over.`],
    ['a word cut short', `'Tis late. ${hidden} The Joneses' house burned.`],
    ['a word cut short, then a mark that closes', `'Tis late. ${hidden} We left,' he said.`],
    ['a word cut short at both ends', `Rock 'n' roll was on. ${hidden} The boys' coats were wet.`],
    ['single marks around words', 'He called it ‘late’ and left.'],
    ['a single quotation beside a possessive', '‘The boys’ coats are wet,’ he said.'],
    ['lengths', `The 12" pipe burst. ${hidden} The 16" pipe held.`],
    ['a quotation never closed, and a length', `He said "we left. ${hidden} The 12" pipe held.`],
    ['the same, curly', `He said “we left. ${hidden} The 12” pipe held.`],
    ['a mark by itself', `A pipe of 12 " burst. ${hidden} Then " it held.`],
    ['a mark that nothing closes', `He said “we left. ${hidden}`],
    ['a mark that nothing opens', `We left,” he said. ${hidden}`],
    ['the same, then a quotation', `We left," he said. ${hidden} Then "no" came.`],
    [
      'a mark that nothing closes before another',
      `He said “we left. ${hidden} She said “no” twice.`,
    ],
    ['the same, straight', `He said "we left. ${hidden} She said "no" twice.`],
    ['three marks', `He said "we left. ${hidden} She said "no".`],
    ['marks of two kinds', `He said "we left.” ${hidden} “He came" too.`],
    ['marks of two kinds that cross', `He said “we "left” ${hidden} and" came.`],
    ['a mark of another kind inside', `He said "we left. ${hidden} She said “no" twice.`],
    ['two single marks for one inside', `He said "we left.'' ${hidden} ''He came."`],
    ['German opened, English closed', `Er sagte „wir gingen. ${hidden} Sie sagte “no” und ging.`],
    ['German closed after a space', `Er sagte „wir gingen. ${hidden} Er sagte “ und ging.`],
    ['French and Danish in one text', `Il dit «partons». ${hidden}\n\nHan sagde »vi gik«.`],
    ['French that opens each paragraph anew', `Il dit «partons. ${hidden}\n\n»Non», dit-il.`],
    ['angular marks without a direction', `Home » World » Harbour. ${hidden} « Back »`],
    ['Hebrew abbreviations', 'דובר צה"ל אמר. איש לא דיבר. דובר צה"ל שתק.'],
    ['more than anybody says in a paragraph', `He said “${`${hidden} `.repeat(50)}end” then.`],
  ])('is nothing where there is doubt: %s', (_, text) => {
    expect(quotations(text)).toEqual([]);
  });
});

describe('a quotation of several paragraphs', () => {
  it('is one where each of them begins with an opening mark and the last is closed', () => {
    expect(quotations('“It was late.\n\n“Boats came.\n\n“We left,” she said.')).toEqual([
      '“It was late.',
      '“Boats came.',
      '“We left,”',
    ]);
  });

  test.each([
    ['does not begin with its mark', `Ana said: “It was late.\n\n“We left,” she said.`],
    ['has another mark', `“No,” she said: “It was late.\n\n“We left,” she said.`],
    ['has straight marks', `"It was late. ${hidden}\n\n"We left," she said.`],
  ])('is not shown where a paragraph %s', (_, text) => {
    expect(quotations(text).join(' ')).toMatch(/^(?:“We left,”|"We left,")$/);
  });

  test.each([
    ['nothing closes it', '“It was late.\n\n“Boats came.'],
    ['another paragraph stands between', '“It was late.\n\nBoats came.\n\nThe “end” came.'],
    ['the next is doubtful', '“It was late.\n\n“Boats “came,” she said.'],
  ])('is none where %s', (_, text) => {
    expect(quotations(text)).not.toContain('“It was late.');
  });
});

const pieces = fc.constantFrom(
  ...['“', '”', '"', '„', '«', '»', '‘', '’', "'", "''", ' ', ' ', ' ', '. ', ', ', '\n\n'],
  ...['left', 'boys', '12', 'tis', 'We', '我', '\u00a0', '—', '(', ')', '\u2029', '😀'],
);
const anyText = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

const kinds: Readonly<Record<string, string>> = {
  ...{ '“': '”', '"': '"', '„': '“”', '«': '»', '»': '«', '”': '”', '‘': '’', "'": "'" },
};

describe('whatever the text', () => {
  it('a quotation opens and closes with marks of one kind, or is an open paragraph before one that is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const paragraphs = [...paragraphsApart(text)];
        for (const { start, end } of sureQuotations(text, paragraphs)) {
          const within = paragraphs.find((own) => own.start <= start && end <= own.end);
          expect(within).toBeDefined();
          const isOpen = within?.start === start && within.end === end && text[start] === '“';
          if (!isOpen) expect(kinds[text.charAt(start)]).toContain(text.charAt(end - 1));
          expect(end - start).toBeLessThanOrEqual(2_000);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('an odd number of straight marks in a paragraph shows none of them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = text.replaceAll(/[\n\u2029]/g, ' ');
        if ((line.match(/"/g) ?? []).length % 2 === 0) return;
        const found = quotations(line);
        expect(found.filter((own) => own.startsWith('"'))).toEqual([]);
        expect(found.filter((own) => own.includes('"'))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('no quotation crosses another', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = sureQuotations(text, [...paragraphsApart(text)]);
        for (const a of found) {
          for (const b of found) {
            expect(a.start < b.start && b.start < a.end && a.end < b.end).toBe(false);
          }
        }
      }),
    );
  });
});
