import { symbolForms } from '../../core/record/symbol-forms';
import type { LocatedElement } from './located-element';
import { plainWord, reference } from './meaning';

/** Which document a file is. */
export interface DocumentKind {
  /** The element that is the document: its metadata and its text. */
  readonly statement: LocatedElement;
  readonly meta: LocatedElement;
  /** The symbol on its cover: S/RES/2728 (2024), or S/2024/239. */
  readonly symbol: string;
  readonly isDraft: boolean;
}

/**
 * Tells a resolution or a draft of the Security Council, in English, from what else a file may be.
 *
 * Throws a SeedError that says what the file is instead.
 */
export function documentKind(root: LocatedElement): DocumentKind {
  if (root.name !== 'akomaNtoso' || !namespaces.test(root.namespace ?? ''))
    throw root.problem('this is XML, but no Akoma Ntoso document');
  const [statement, ...others] = root.children();
  if (statement === undefined) throw root.problem('the document is empty');
  if (others[0] !== undefined)
    throw others[0].problem('a file holds one document; this is another');
  const called = plainWord(statement.attribute('name'));
  if (statement.name !== 'statement' || !['resolution', 'draftresolution'].includes(called))
    throw statement.problem(
      `this is ${statement.attribute('name') ?? 'a document without a name'}, not a resolution or a draft resolution`,
    );
  const [meta] = statement.children('meta');
  if (meta === undefined) throw statement.problem('the document has no metadata (meta)');
  requireEnglish(meta);
  const symbol = symbolOnCover(statement);
  return { statement, meta, symbol, isDraft: !symbol.startsWith('S/RES/') };
}

/** Akoma Ntoso 1.0 and the drafts of it that documents still name. */
const namespaces =
  /^http:\/\/docs\.oasis-open\.org\/legaldocml\/ns\/akn\/3\.0(?:\/(?:CSD|WD)\d{2})?$/;

/** Headings, names of states and the words for a meeting are compared as English prints them. */
function requireEnglish(meta: LocatedElement): void {
  for (const language of meta.descendants('FRBRlanguage')) {
    const code = language.attribute('language');
    if (code !== null && !/^en/i.test(code))
      throw language.problem(`the text is in another language (${code}); import the English one`);
  }
}

function symbolOnCover(statement: LocatedElement): string {
  const numbers = statement
    .children('coverPage', 'preface')
    .flatMap((part) => part.descendants('docNumber'));
  const number = numbers.find((own) => reference(own, 'refersTo') === 'symbol') ?? numbers[0];
  const symbol = number?.text ?? null;
  if (number === undefined || symbol === null)
    throw (number ?? statement).problem('the document’s symbol (docNumber) is missing');
  if (symbolForms.resolution.test(symbol) || symbolForms.draft.test(symbol)) return symbol;
  const is = otherDocuments.find(([prefix]) => symbol.startsWith(prefix))?.[1];
  throw number.problem(
    is === undefined
      ? `${symbol} is the symbol neither of a resolution, S/RES/2728 (2024), nor of a draft, S/2024/239`
      : `${symbol} is ${is}; only votes of the Security Council are imported`,
  );
}

const otherDocuments: readonly (readonly [prefix: string, is: string])[] = [
  ['A/', 'a document of the General Assembly'],
  ['E/', 'a document of the Economic and Social Council'],
  ['S/PRST/', 'a statement of the Council’s President, on which nobody votes'],
  ['S/PV.', 'the record of a meeting'],
];
