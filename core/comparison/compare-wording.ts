import { compareQuotations, type QuotationDifference } from '../quotations/compare';
import type { Claim, Fact } from './claim';
import type { Reason, SentencePart, Verdict } from './reason';

/**
 * Compares how articles print the same words.
 *
 * A quotation has to be the same to the letter: words that differ inside it are a conflict, a fuller
 * or differently punctuated printing is compatible. Wording of the outlets' own, where several print it, gets no verdict at all.
 */
export function compareWording(
  fact: Fact,
  claims: readonly Claim[],
): { readonly verdict: Verdict | null; readonly reasons: readonly Reason[] } {
  if (new Set(claims.map(({ articleId }) => articleId)).size < 2) {
    return { verdict: 'reported once', reasons: claims.slice(0, 1).map(oneArticle) };
  }
  if (fact.kind === 'wording') return { verdict: null, reasons: [] };
  const pairs = claims.flatMap((a, index) => claims.slice(index + 1).map((b) => comparePair(a, b)));
  const sharpest = (['conflict', 'compatible', 'same'] as const).find((verdict) =>
    pairs.some((pair) => pair.verdict === verdict),
  );
  return { verdict: sharpest ?? 'same', reasons: pairs.flatMap(({ reasons }) => reasons) };
}

function comparePair(a: Claim, b: Claim): { verdict: Verdict; reasons: readonly Reason[] } {
  const { differences } = compareQuotations(a.quote, b.quote);
  if (differences.length === 0) {
    return { verdict: 'same', reasons: [sameWords(a, b)] };
  }
  const verdict = differences.some(({ kind }) => kind === 'words') ? 'conflict' : 'compatible';
  return { verdict, reasons: differences.map((difference) => explain(a, b, difference)) };
}

function sameWords(a: Claim, b: Claim): Reason {
  return {
    code: 'same words',
    sentence: [`${a.outlet} and ${b.outlet} print the quoted words alike, to the letter.`],
  };
}

function explain(a: Claim, b: Claim, difference: QuotationDifference): Reason {
  if (difference.kind === 'only in one') {
    const [fuller, other] = difference.side === 'a' ? [a, b] : [b, a];
    return {
      code: 'fuller quotation',
      sentence: [
        `Only ${fuller.outlet} prints `,
        { claimId: fuller.id, words: difference.text },
        `; ${other.outlet} leaves it out of the quotation.`,
      ],
    };
  }
  const sentence: SentencePart[] = [
    `${a.outlet} prints `,
    { claimId: a.id, words: difference.a },
    `, ${b.outlet} prints `,
    { claimId: b.id, words: difference.b },
    difference.kind === 'words' ? '. Both give it as the speaker’s own words.' : '.',
  ];
  return { code: 'quoted words differ', sentence };
}

function oneArticle(claim: Claim): Reason {
  return {
    code: 'one article only',
    sentence: [
      `Only ${claim.outlet} reports this: `,
      { claimId: claim.id, words: claim.quote },
      '.',
    ],
  };
}
