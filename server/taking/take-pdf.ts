import { getDocumentProxy } from 'unpdf';
import { plainLine } from '../../core/intake/plain-text';
import {
  longestTakenByline,
  longestTakenTitle,
  type TakenArticle,
} from '../../core/intake/taken-article';
import { type Outcome, refused } from '../commands/outcome';
import { firstKnown } from './known-values';
import { mostPdfPages } from './limits';
import { type PdfLine, pdfParagraphs } from './pdf-paragraphs';
import { nothingKnown, taken } from './taken';

/** Takes the text out of a PDF, page by page and line by line. */
export async function takePdf(bytes: Uint8Array): Promise<Outcome<TakenArticle>> {
  try {
    // A copy, since the bytes are handed over to the reader for good.
    const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0, useSystemFonts: false });
    if (pdf.numPages > mostPdfPages) {
      return refused(
        413,
        `The PDF has ${pdf.numPages} pages, and ${mostPdfPages} are the most that are read.`,
      );
    }
    const pages: PdfLine[][] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      pages.push(linesOf((await page.getTextContent()).items.filter((item) => 'str' in item)));
    }
    const { info } = await pdf.getMetadata();
    const { Title, Author, Language } = info as Readonly<Record<string, unknown>>;
    await pdf.destroy();
    return taken(pdfParagraphs(pages), {
      ...nothingKnown,
      kind: 'pdf',
      title: firstKnown([[asText(Title), 'from the properties of the PDF']], longestTakenTitle),
      byline: firstKnown([[asText(Author), 'from the properties of the PDF']], longestTakenByline),
      language: firstKnown(
        [[asText(Language), 'from the properties of the PDF']],
        35,
        canonicalTag,
      ),
    });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return error.name === 'PasswordException'
      ? refused(
          422,
          'The PDF is encrypted and opens with a password only. Save it without one and bring it again.',
        )
      : refused(
          422,
          'The PDF is damaged or cut off and could not be read. Save it once more and bring it again.',
        );
  }
}

interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

/** Pieces that stand at one height are a line; a gap between two of them is a space. */
function linesOf(items: readonly TextItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const { str, width, height, transform } of items) {
    const [, , , scale = 0, left = 0, bottom = 0] = transform;
    const text = plainLine(str);
    const line = lines.at(-1);
    const size = height > 0 ? height : Math.abs(scale);
    if (
      line === undefined ||
      Math.abs(line.bottom - bottom) > Math.max(2, size / 3) ||
      left < line.left
    ) {
      if (text !== '') lines.push({ text, left, right: left + width, bottom, size });
      continue;
    }
    const apart = /^\s/.test(str) || left - line.right > size * 0.15 ? ' ' : '';
    const whole =
      text === '' ? `${line.text}${str === '' ? '' : ' '}` : `${line.text}${apart}${text}`;
    lines[lines.length - 1] = { ...line, text: whole, right: Math.max(line.right, left + width) };
  }
  return lines
    .map((line) => ({ ...line, text: plainLine(line.text) }))
    .filter(({ text }) => text !== '');
}

function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function canonicalTag(given: string): string | null {
  try {
    return Intl.getCanonicalLocales(given)[0] ?? null;
  } catch {
    return null;
  }
}
