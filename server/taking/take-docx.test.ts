import { describe, expect, it } from 'vitest';
import { checkZip } from './check-zip';
import { refusalOf, takenFrom } from './outcomes.testing';
import { takeArticle } from './take-article';
import { docxOf, paragraph, zipOf } from './zip.testing';

function take(bytes: Uint8Array, name = 'a.docx') {
  return takeArticle({ bytes, type: null, charset: null, name, address: null });
}

const texts = [
  'The assembly adopted the statement on Thursday by consensus, after its members had taken out two sentences about the border and one about the prisoners.',
  'Of the 120 prisoners, 96 were exchanged at noon, the delegations said. Nothing is known of the others.',
];
const body = texts.map((text) => paragraph(text)).join('');

describe('a DOCX document', () => {
  it('gives its heading, its author and its paragraphs', async () => {
    const document = docxOf(
      paragraph('Assembly adopts statement', 'Heading1') +
        paragraph('By Vera Lind') +
        body +
        '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Exchanged</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>96</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    );
    const { text, title, byline, kind } = takenFrom(await take(document));
    expect(text.split('\n\n')).toEqual([...texts, 'Exchanged | 96']);
    expect(title?.value).toBe('Assembly adopts statement');
    expect(byline).toEqual({ value: 'Vera Lind', basis: 'from the line under the headline' });
    expect(kind).toBe('docx');
  });

  it('leaves out what was deleted, and takes what was put in', async () => {
    const changed =
      '<w:p><w:r><w:t xml:space="preserve">It was </w:t></w:r><w:del><w:r><w:delText>eleven</w:delText></w:r></w:del><w:ins><w:r><w:t>twelve</w:t></w:r></w:ins></w:p>';
    expect(takenFrom(await take(docxOf(body + changed))).text).toMatch(/It was twelve$/);
  });

  it.each([
    [
      'is locked with a password',
      Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex'),
      /encrypted with a password or of an older kind/,
    ],
    [
      'is an archive of archives',
      zipOf([{ name: 'b.zip', content: zipOf([{ name: 'c.txt', content: 'c' }]) }]),
      /^The ZIP archive is no DOCX document but holds archives/,
    ],
    ['is a spreadsheet', docxAs('xl/workbook.xml'), /spreadsheet/],
    [
      'declares entities',
      docxOf(body, [{ name: 'word/more.xml', content: '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }]),
      /declares entities/,
    ],
    ['has broken XML', docxOf('<w:p><w:r>'), /damaged/],
    [
      'has a locked part',
      docxOf(body, [{ name: 'word/a.xml', content: 'a', locked: true }]),
      /locked with a password/,
    ],
    [
      'grows without bound',
      docxOf(body, [{ name: 'word/media/a', content: Buffer.alloc(51 * 1024 * 1024) }]),
      /grows beyond 50 MB/,
    ],
    [
      'has too many parts',
      zipOf(Array.from({ length: 2001 }, (_, part) => ({ name: `word/${part}.xml`, content: '' }))),
      /more than 2000 parts/,
    ],
    [
      'has a name that leads out of its folder',
      docxOf(body, [{ name: '../../a.xml', content: 'a' }]),
      /damaged or cut off/,
    ],
  ])('that %s is refused', async (_what, bytes, sentence) => {
    expect(refusalOf(await take(bytes))).toMatch(sentence);
  });

  it('says what a file is that is called something else', async () => {
    expect(refusalOf(await take(zipOf([{ name: 'a.txt', content: 'a' }]), 'report.pdf'))).toBe(
      'This is called a PDF and is none: it is a ZIP archive. The ZIP archive is no DOCX document. Bring the document itself.',
    );
  });

  it.each([0.25, 0.5, 0.75, 0.99])('that is cut off at %d of it is refused', async (share) => {
    const whole = docxOf(body);
    expect(refusalOf(await take(whole.slice(0, whole.length * share)))).toMatch(
      /damaged or cut off/,
    );
  });
});

describe('checkZip', () => {
  it('does not believe a part that says it is small', async () => {
    const liar = zipOf([{ name: 'a', content: Buffer.alloc(100_000), declared: 10 }]);
    expect(refusalOf(await checkZip(liar, { mostBytes: 50_000 }))).toMatch(/damaged|grows/);
  });

  it('adds up what parts are in truth', async () => {
    const parts = Array.from({ length: 10 }, (_, part) => ({
      name: `${part}`,
      content: 'a'.repeat(1000),
    }));
    expect((await checkZip(zipOf(parts), { mostBytes: 10_000 })).done).toBe(true);
    expect((await checkZip(zipOf(parts), { mostBytes: 9_999 })).done).toBe(false);
  });
});

function docxAs(name: string): Uint8Array {
  return zipOf([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name, content: '<a/>' },
  ]);
}
