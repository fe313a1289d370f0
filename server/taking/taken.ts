import { countWords } from '../../core/intake/count-words';
import { plainLine, plainText } from '../../core/intake/plain-text';
import {
  fewestTakenWords,
  mostRemarks,
  type TakenArticle,
  takenArticle,
} from '../../core/intake/taken-article';
import { isTooLong, textTooLong } from '../../core/intake/text-length';
import { wireCredit } from '../../core/intake/wire-credit';
import { shortened } from '../../core/words/shortened';
import { done, type Outcome, refused } from '../commands/outcome';

/** An article without what nothing says of it. */
export const nothingKnown: Omit<TakenArticle, 'text' | 'kind'> = {
  ...{ title: null, byline: null, outlet: { name: null, homepage: null }, publishedOn: null },
  ...{ publishedAt: null, modifiedAt: null, address: null, wire: null, language: null },
  remarks: [],
};

/** An article of paragraphs, where it is long enough to be one and not too long to be kept. */
export function taken(
  paragraphs: readonly string[],
  known: Omit<TakenArticle, 'text'>,
): Outcome<TakenArticle> {
  const text = plainText(paragraphs);
  if (isTooLong(text)) return refused(413, textTooLong);
  const words = countWords(text);
  if (words < fewestTakenWords) {
    const found =
      words === 0
        ? 'No text was found'
        : `Only ${words} ${words === 1 ? 'word was' : 'words were'} found`;
    const paid = known.remarks.includes(paidRemark)
      ? ' The page says that the rest is for those who have paid.'
      : '';
    return refused(
      422,
      `${found} in ${nouns[known.kind]}; an article has at least ${fewestTakenWords} words.${paid} ${instead(known.kind)}`,
    );
  }
  const undecoded = text.split('\ufffd').length - 1;
  const remarks = [
    ...known.remarks,
    ...(undecoded === 0
      ? []
      : [
          `${undecoded === 1 ? 'One character' : `${undecoded} characters`} of the text could not be read and ${undecoded === 1 ? 'is' : 'are'} shown as \ufffd.`,
        ]),
  ];
  const article = takenArticle.safeParse({
    ...known,
    text,
    wire: known.wire ?? wireCredit(text.split('\n\n')),
    remarks: remarks.slice(0, mostRemarks).map((remark) => shortened(plainLine(remark), 1000)),
  });
  if (article.success) return done(article.data);
  const what = String(article.error.issues[0]?.path[0] ?? 'article');
  return refused(
    422,
    `What ${nouns[known.kind]} says of the article (${what}) cannot be kept. ${instead(known.kind)}`,
  );
}

/** The remark on a page that has a notice for readers who have not paid. */
export const paidRemark = 'The page says that it shows only a part to those who have not paid.';

const nouns: Readonly<Record<TakenArticle['kind'], string>> = {
  ...{ html: 'the page', text: 'the text', pdf: 'the PDF', docx: 'the document' },
};

/** What to do where too little was found: what was brought as a text is by itself already. */
function instead(kind: TakenArticle['kind']): string {
  return kind === 'text' ? 'Bring the whole article.' : 'Copy the text and bring it by itself.';
}
