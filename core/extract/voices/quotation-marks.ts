import type { Token } from '../text/tokens';

/** Words between one pair of marks: tokens from the opening to the closing mark, both included. */
export interface Quoted {
  readonly first: number;
  readonly last: number;
}

export interface MarksOfParagraph {
  readonly quoted: readonly Quoted[];
  /** The token that opens a quotation which the paragraph does not close; null where there is none. */
  readonly open: number | null;
}

/**
 * Finds what stands inside quotation marks in a paragraph's tokens: “ ”, " ", « », „ “, and ‘ ’ or ' '
 * where no apostrophe is meant. Marks inside other marks belong to the outer quotation.
 *
 * `carried` is the mark that the paragraph before left open: if this one begins with it again, the first
 * quotation goes on from there.
 */
export function quotedIn(tokens: readonly Token[], carried: string | null): MarksOfParagraph {
  const quoted: Quoted[] = [];
  let open: number | null = carried !== null && tokens[0]?.text === carried ? 0 : null;
  let at = open === null ? 0 : 1;
  if (open === 0 && isSingle(carried ?? '')) {
    const end = endOfSingle(tokens, 0);
    if (end === null) return { quoted, open: 0 };
    quoted.push({ first: 0, last: end });
    open = null;
    at = end + 1;
  }
  let single: number | null = null;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'mark') continue;
    if (open !== null) {
      if (closes(tokens, at, tokens[open]?.text ?? '')) {
        quoted.push({ first: open, last: at });
        open = null;
      } else if (opensAnew(tokens, at, tokens[open]?.text ?? '')) open = at;
      continue;
    }
    if (isSingle(token.text) && opensSingle(tokens, at)) {
      const end = endOfSingle(tokens, at);
      if (end === null) {
        if (token.text === '‘') single = at;
        continue;
      }
      quoted.push({ first: at, last: end });
      at = end;
      single = null;
    } else if (opens(tokens, at)) open = at;
  }
  return { quoted, open: open ?? single };
}

const closers: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '„': '“”' };

function opens(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at] ?? { text: '' };
  if (closers[text] === undefined) return false;
  return text !== '"' || standsBeforeWord(tokens, at);
}

function closes(tokens: readonly Token[], at: number, opener: string): boolean {
  const token = tokens[at];
  if (token === undefined || closers[opener]?.includes(token.text) !== true) {
    // A closing mark set as an opening one.
    return opener === '“' && token?.text === '“' && !token.spaced && !standsBeforeWord(tokens, at);
  }
  return opener !== '"' || !(token.spaced && standsBeforeWord(tokens, at));
}

/** An opening mark where one is open already: the one before was never closed. */
function opensAnew(tokens: readonly Token[], at: number, opener: string): boolean {
  return tokens[at]?.text === opener && opener !== '„' && standsBeforeWord(tokens, at);
}

function standsBeforeWord(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && !next.spaced;
}

function isSingle(text: string): boolean {
  return text === '‘' || text === "'";
}

function opensSingle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || !standsBeforeWord(tokens, at)) return false;
  return at === 0 || token.spaced || /^[([—–“"]$/.test(before?.text ?? '');
}

/**
 * The token that closes the single quotation opened at one; null where none does before the next opens.
 *
 * A mark between an s and a next word is a possessive (“the writers’ room”) where a surer mark follows.
 */
function endOfSingle(tokens: readonly Token[], open: number): number | null {
  const closer = tokens[open]?.text === '‘' ? '’' : "'";
  let possessive: number | null = null;
  for (let at = open + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'mark') continue;
    if (isSingle(token.text) && token.spaced && opensSingle(tokens, at)) return possessive;
    if (token.text !== closer || token.spaced) continue;
    const next = tokens[at + 1];
    if (next !== undefined && !next.spaced && next.kind !== 'mark') continue;
    const mayBePossessive = /s$/.test(tokens[at - 1]?.word ?? '') && next?.kind === 'word';
    if (!mayBePossessive) return at;
    possessive ??= at;
  }
  return possessive;
}
