import { type QuotedText, quotedWords } from '../quotations/words';
import type { Claim } from './claim';

/** One way in which a quotation is printed, and the claims that print it so. */
export interface Printing {
  readonly quoted: QuotedText;
  readonly claims: readonly Claim[];
  readonly first: Claim;
}

/** Groups claims by what they print inside quotation marks; those that print nothing so are set apart. */
export function printings(claims: readonly Claim[]): {
  readonly printed: readonly Printing[];
  readonly paraphrased: readonly Claim[];
} {
  const byWords = new Map<string, { quoted: QuotedText; claims: Claim[]; first: Claim }>();
  const paraphrased: Claim[] = [];
  for (const claim of claims) {
    const quoted = quotedWords(claim.quote);
    if (quoted.words.length === 0) {
      paraphrased.push(claim);
      continue;
    }
    const key = JSON.stringify(
      quoted.words.map(({ text, joint, close, fragment }) => [text, joint, close, fragment]),
    );
    const known = byWords.get(key);
    if (known === undefined) byWords.set(key, { quoted, claims: [claim], first: claim });
    else known.claims.push(claim);
  }
  return { printed: [...byWords.values()], paraphrased };
}
