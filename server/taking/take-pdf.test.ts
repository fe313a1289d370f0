import { describe, expect, it } from 'vitest';
import { refusalOf, takenFrom } from './outcomes.testing';
import { type LineOfPage, pdfOf } from './pdf.testing';
import { takeArticle } from './take-article';

function take(bytes: Uint8Array) {
  return takeArticle({
    bytes,
    type: 'application/pdf',
    charset: null,
    name: 'a.pdf',
    address: null,
  });
}

/** Lines of a page from a height on, 14 points apart. */
function lines(from: number, texts: readonly string[]): LineOfPage[] {
  return texts.map((text, place) => ({ text, y: from - place * 14 }));
}

const first = [
  'The commission counted the ballots of all nine districts on Sunday and found',
  'that 4,118 were valid, 27 fewer than the machines had counted in the cease-',
  'fire of the week before, its chair said.',
];
const second = [
  'She named no reason. A second count begins on Wednesday in the hall of the',
  'Anglo-',
  'American school.',
];

describe('a PDF', () => {
  it('gives its lines as paragraphs, with words that were divided put together', async () => {
    const { text, kind, title } = takenFrom(
      await take(pdfOf([[...lines(760, first), ...lines(700, second)]], { title: 'Second count' })),
    );
    expect(text.split('\n\n')).toEqual([
      'The commission counted the ballots of all nine districts on Sunday and found that 4,118 were valid, 27 fewer than the machines had counted in the ceasefire of the week before, its chair said.',
      'She named no reason. A second count begins on Wednesday in the hall of the Anglo- American school.',
    ]);
    expect({ kind, title }).toEqual({
      kind: 'pdf',
      title: { value: 'Second count', basis: 'from the properties of the PDF' },
    });
  });

  it('has no headers, footers and numbers of pages, and goes on over pages', async () => {
    const page = (number: number, texts: readonly string[]) => [
      { text: `Report of the commission, part ${number}`, y: 810, size: 8 },
      ...lines(760, texts),
      { text: `${number}`, x: 300, y: 30, size: 8 },
    ];
    const pages = [
      page(1, [...first.slice(0, 2), 'fire of the week before, its chair said, and she']),
      page(2, ['added that nobody had been found to have cheated in any of the nine districts.']),
      page(3, ['A second count begins on Wednesday.']),
    ];
    const { text } = takenFrom(await take(pdfOf(pages)));
    expect(text).toContain('its chair said, and she added that nobody had been found');
    expect(text).not.toMatch(/Report of|\b[123]$/m);
  });

  it('begins a paragraph where a line is indented', async () => {
    const indented = lines(760, [...first, ...second]).map((line, place) =>
      place === 3 ? { ...line, x: 90 } : line,
    );
    expect(takenFrom(await take(pdfOf([indented]))).text.split('\n\n')).toHaveLength(2);
  });

  it.each([
    [
      'that is locked',
      pdfOf([lines(760, first)], { locked: true }),
      /encrypted and opens with a password only/,
    ],
    ['without text', pdfOf([[]]), /No text was found in the PDF/],
    [
      'of more pages than are read',
      pdfOf(Array.from({ length: 201 }, () => lines(760, first))),
      /201 pages, and 200/,
    ],
    ['that is none', Buffer.from('%PDF-1.7 and nothing after it'), /damaged or cut off/],
  ])('%s is refused', async (_what, bytes, sentence) => {
    expect(refusalOf(await take(bytes))).toMatch(sentence);
  });

  it.each([0.25, 0.5, 0.75])(
    'that is cut off at %d of it ends in a text or a sentence',
    async (share) => {
      const whole = pdfOf([[...lines(760, first), ...lines(700, second)]]);
      const outcome = await take(whole.slice(0, whole.length * share));
      if (!outcome.done) expect(outcome.sentence).toMatch(/^(?:The PDF is damaged|No text|Only)/);
    },
  );
});
