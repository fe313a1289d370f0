import type { TakenArticle } from '../../core/intake/taken-article';
import { type Outcome, refused } from '../commands/outcome';
import { decodeText } from './decode-text';
import { webAddress } from './known-values';
import { mostBytes } from './limits';
import { takeHtml } from './take-html';
import { takePlainText } from './take-plain-text';
import { type Format, formatInWords, whatBytesAre } from './what-bytes-are';
import { withGuess } from './with-guess';

/** What a newsroom brought: a page, a document or a text. */
export interface Brought {
  readonly bytes: Uint8Array;
  /** The media type that was declared. */
  readonly type: string | null;
  readonly charset: string | null;
  /** The name of the file. */
  readonly name: string | null;
  /** Where it was fetched. */
  readonly address: string | null;
}

/**
 * Takes an article's text and what is known of it out of a page, a PDF, a DOCX document or a text.
 *
 * What the bytes are is found by looking at them. Refuses, with a sentence, what is empty, too large, damaged, encrypted
 * or no text; nothing that is brought makes it throw. It may take long or much memory: `takeInWorker` bounds both.
 */
export async function takeArticle(brought: Brought): Promise<Outcome<TakenArticle>> {
  const { bytes, charset, address } = brought;
  if (bytes.length === 0) return refused(422, 'What was brought is empty.');
  if (bytes.length > mostBytes) {
    return refused(
      413,
      `What was brought is larger than ${mostBytes / 1024 / 1024} MB, which is more than is taken.`,
    );
  }
  const decoded = decodeText(bytes, charset ?? charsetIn(brought.type));
  const format = whatBytesAre(bytes, decoded.done ? decoded.value.text.slice(0, 4096) : null);
  try {
    switch (format) {
      // Loaded where there is such a document: most articles are pages, and a thread loads all it needs anew.
      case 'pdf': {
        const { takePdf } = await import('./take-pdf');
        return await takePdf(bytes);
      }
      case 'zip': {
        const { takeDocx } = await import('./take-docx');
        return explained(await takeDocx(bytes), calledOtherwise(brought, format));
      }
      case 'html':
        return decoded.done
          ? withGuess(takeHtml(decoded.value.text, webAddress(address, null)), decoded.value)
          : decoded;
      case 'text':
        return decoded.done ? withGuess(takePlainText(decoded.value.text), decoded.value) : decoded;
      case 'xml':
        return refused(422, `${whatItIs(brought, format)} It may be a feed, and is no article.`);
      case 'ole':
        return refused(
          422,
          `${whatItIs(brought, format)} Save it as DOCX without a password and bring it again.`,
        );
      default:
        return refused(
          422,
          `${whatItIs(brought, format)} Articles are taken from web pages, PDF, DOCX and plain text.`,
        );
    }
  } catch (error) {
    // Only the stack of a page that is nested deeper than it seems ends here.
    if (!(error instanceof RangeError)) throw error;
    return refused(422, 'The page’s elements are nested deeper than those of any article.');
  }
}

function charsetIn(type: string | null): string | null {
  return /charset\s*=\s*"?([\w:.-]{1,40})/i.exec(type ?? '')?.[1] ?? null;
}

function explained(outcome: Outcome<TakenArticle>, sentence: string | null): Outcome<TakenArticle> {
  if (outcome.done || sentence === null) return outcome;
  return { ...outcome, sentence: `${sentence} ${outcome.sentence}` };
}

function whatItIs(brought: Brought, format: Format): string {
  return calledOtherwise(brought, format) ?? `This is ${formatInWords[format]}.`;
}

/** A sentence on bytes that are called what they are not; null where they are called nothing else. */
function calledOtherwise({ name, type }: Brought, format: Format): string | null {
  const ending = /\.(\w{1,8})$/.exec(name ?? '')?.[1]?.toLowerCase() ?? '';
  const media = type?.split(';')[0]?.trim().toLowerCase() ?? '';
  const called = byEnding.get(ending) ?? byType.get(media);
  if (called === undefined || called.formats.includes(format)) return null;
  return `This is called ${called.words} and is none: it is ${formatInWords[format]}.`;
}

interface Called {
  readonly words: string;
  readonly formats: readonly Format[];
}

const pdf: Called = { words: 'a PDF', formats: ['pdf'] };
const docx: Called = { words: 'a DOCX document', formats: ['zip', 'ole'] };
const html: Called = { words: 'a web page', formats: ['html', 'xml', 'text'] };
const text: Called = { words: 'a plain text', formats: ['text', 'html'] };

const byEnding = new Map<string, Called>([
  ['pdf', pdf],
  ['docx', docx],
  ['html', html],
  ['htm', html],
  ['txt', text],
]);
const byType = new Map<string, Called>([
  ['application/pdf', pdf],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', docx],
  ['text/html', html],
  ['application/xhtml+xml', html],
  ['text/plain', text],
]);
