import mammoth from 'mammoth';
import { plainLine } from '../../core/intake/plain-text';
import {
  longestTakenByline,
  longestTakenTitle,
  type TakenArticle,
} from '../../core/intake/taken-article';
import { type Outcome, refused } from '../commands/outcome';
import { checkZip } from './check-zip';
import { firstKnown } from './known-values';
import { authorIn } from './own-paragraphs';
import { paragraphsOf } from './paragraphs-of';
import { readPage } from './read-page';
import { nothingKnown, taken } from './taken';

/** Takes an article out of a DOCX document; footnotes, comments and what was deleted are left out. */
export async function takeDocx(bytes: Uint8Array): Promise<Outcome<TakenArticle>> {
  const zip = await checkZip(bytes);
  if (!zip.done) return zip;
  const { names, declaring } = zip.value;
  if (
    !names.includes('[Content_Types].xml') ||
    !names.some((name) => /^word\/\w+\.xml$/.test(name))
  ) {
    return refused(
      422,
      `The ZIP archive is no DOCX document${kindOf(names)}. Bring the document itself.`,
    );
  }
  if (declaring.some((name) => /\.(?:xml|rels)$/i.test(name))) {
    return refused(
      422,
      'The document declares entities of its own, which no word processor does. Save it anew and bring it again.',
    );
  }
  const html = await htmlOf(bytes);
  if (html === null) {
    return refused(
      422,
      'The document is damaged and could not be read. Save it once more and bring it again.',
    );
  }
  const page = readPage(html);
  if (!page.done) return page;
  const document = page.value;
  const notes = document.querySelectorAll('li[id^="footnote-"], li[id^="endnote-"]');
  for (const note of Array.from(notes)) note.remove();
  const heading = document.querySelector('h1');
  const title = plainLine(heading?.textContent ?? '');
  if (title !== '') heading?.remove();
  const paragraphs = paragraphsOf(document.documentElement).map(({ text }) => text);
  const [first = ''] = paragraphs;
  const author = authorIn(first);
  return taken(author === null ? paragraphs : paragraphs.slice(1), {
    ...nothingKnown,
    kind: 'docx',
    title: firstKnown([[title, 'from the heading of the document']], longestTakenTitle),
    byline: firstKnown([[author, 'from the line under the headline']], longestTakenByline),
    remarks:
      notes.length === 0
        ? []
        : [
            `The document has ${notes.length} ${notes.length === 1 ? 'note, which was' : 'notes, which were'} left out.`,
          ],
  });
}

async function htmlOf(bytes: Uint8Array): Promise<string | null> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"],
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    return value;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return null;
  }
}

function kindOf(names: readonly string[]): string {
  if (names.some((name) => name.startsWith('xl/'))) return ' but a spreadsheet';
  if (names.some((name) => name.startsWith('ppt/'))) return ' but a presentation';
  if (names.includes('content.xml')) return ' but an OpenDocument';
  return names.some((name) => /\.zip$/i.test(name)) ? ' but holds archives' : '';
}
