import type { TakenArticle } from '../../core/intake/taken-article';
import type { Outcome } from '../commands/outcome';
import { type DecodedText, decodeText } from './decode-text';
import type { Brought } from './take-article';
import { takeInWorker } from './take-in-worker';
import { takePlainText } from './take-plain-text';
import { whatBytesAre } from './what-bytes-are';
import { withGuess } from './with-guess';

/**
 * What `takeArticle` makes of what was brought, within bounds whatever that is: at once where it is a short plain text,
 * which takes no longer than it is long, and else in a thread.
 */
export async function takeBounded(brought: Brought): Promise<Outcome<TakenArticle>> {
  const text = harmlessText(brought);
  return text === null ? takeInWorker(brought) : withGuess(takePlainText(text.text), text);
}

/** Most bytes that are taken at once: some 150,000 words, for which a tenth of a second is enough. */
const mostAtOnce = 1_000_000;

/** The text of what is called plain text and can be nothing else; null where that takes a closer look. */
function harmlessText({ bytes, type, charset, name }: Brought): DecodedText | null {
  const called = type === null ? /\.txt$/i.test(name ?? '') : type === 'text/plain';
  if (!called || bytes.length === 0 || bytes.length > mostAtOnce) return null;
  const decoded = decodeText(bytes, charset);
  if (!decoded.done || manyMarks.test(decoded.value.text)) return null;
  const { text } = decoded.value;
  // Without a bracket it is no markup, and nothing has to be looked for in it.
  const head = text.slice(0, 4096);
  return !head.includes('<') && whatBytesAre(bytes, head) === 'text' ? decoded.value : null;
}

/**
 * More combining marks than a letter has in any script (Unicode Standard Annex #15, Stream-Safe Text Format): to bring
 * them into order takes as long as their number squared.
 */
const manyMarks = /\p{M}{31}/u;
