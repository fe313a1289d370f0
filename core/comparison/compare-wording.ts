import { capped } from './capped';
import { cited, citedFrom } from './cited';
import type { Claim, Fact } from './claim';
import { comparePrintings } from './compare-printings';
import { printings } from './printings';
import type { Reason, Verdict } from './reason';

/**
 * Compares how articles print the same words.
 *
 * A quotation has to be the same to the letter: words that differ inside it, or two speakers, are a
 * conflict; a fuller or differently punctuated printing is compatible. Wording of the outlets' own,
 * where several print it, gets no verdict at all.
 */
export function compareWording(
  fact: Fact,
  claims: readonly Claim[],
): { readonly verdict: Verdict | null; readonly reasons: readonly Reason[] } {
  const ordered = [...claims].sort((a, b) => a.id - b.id);
  if (articles(ordered) < 2) {
    const verdict = ordered.length === 0 ? null : 'reported once';
    return { verdict, reasons: ordered.slice(0, 1).map(onlyArticle) };
  }
  if (fact.kind === 'wording') return { verdict: null, reasons: [] };

  const { printed, paraphrased } = printings(ordered);
  const without = capped(paraphrased.map(paraphrase), 'claim');
  const quoting = printed.flatMap((printing) => printing.claims);
  if (articles(quoting) < 2) {
    const verdict = quoting.length === 0 ? null : 'reported once';
    return { verdict, reasons: [...quoting.slice(0, 1).map(onlyArticle), ...without] };
  }
  const { verdict, reasons } = comparePrintings(printed);
  return { verdict, reasons: [...reasons, ...without] };
}

function articles(claims: readonly Claim[]): number {
  return new Set(claims.map(({ articleId }) => articleId)).size;
}

function onlyArticle(claim: Claim): Reason {
  return {
    code: 'one article only',
    sentence: [`Only ${claim.outlet} prints this: `, cited(claim), '.'],
  };
}

function paraphrase(claim: Claim): Reason {
  return {
    code: 'fuller quotation',
    sentence: [
      ...citedFrom(claim),
      ' puts nothing in quotation marks, so there is nothing to compare.',
    ],
  };
}
