import { compareQuoted, type QuotationDifference } from '../quotations/compare';
import { cited, citedFrom } from './cited';
import type { Claim } from './claim';
import type { Printing } from './printings';
import { listed, type Reason, type SentencePart, type Verdict } from './reason';

/** Compares each printing of a quotation with each other one. */
export function comparePrintings(printed: readonly Printing[]): {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
} {
  const found = new Map<string, Found>();
  for (const [index, one] of printed.entries()) {
    for (const other of printed.slice(index + 1)) {
      const [a, b] = acrossArticles(one, other);
      for (const difference of compareQuoted(one.quoted, other.quoted).differences) {
        if (difference.kind === 'only in one' && a.articleId === b.articleId) continue;
        const key = keyOf(difference);
        if (!found.has(key)) found.set(key, { difference, a, b });
      }
    }
  }
  const differences = [...found.values()];
  const of = (kind: QuotationDifference['kind']) =>
    differences.filter(({ difference }) => difference.kind === kind);
  const speakers = speakersReason(printed.flatMap(({ claims }) => claims));
  const conflict = speakers.length > 0 || of('words').length > 0;
  return {
    verdict: conflict ? 'conflict' : differences.length > 0 ? 'compatible' : 'same',
    reasons: [
      ...speakers,
      ...shown(of('words')),
      ...shown(of('punctuation')),
      ...shown(of('only in one')),
      ...printed.flatMap(sameWords),
    ],
  };
}

interface Found {
  readonly difference: QuotationDifference;
  readonly a: Claim;
  readonly b: Claim;
}

/** A claim of each printing, of two articles if any two print them. */
function acrossArticles(one: Printing, other: Printing): readonly [Claim, Claim] {
  const elsewhere =
    ({ articleId }: Claim) =>
    (claim: Claim) =>
      claim.articleId !== articleId;
  const b = other.claims.find(elsewhere(one.first));
  if (b !== undefined) return [one.first, b];
  return [one.claims.find(elsewhere(other.first)) ?? one.first, other.first];
}

/** More differences of one kind than this are counted, not told. */
const mostShown = 12;

function shown(found: readonly Found[]): Reason[] {
  const reasons = found.slice(0, mostShown).map(explain);
  const more = found.length - reasons.length;
  const last = reasons.pop();
  if (last === undefined || more === 0) return last ? [...reasons, last] : reasons;
  const note = more === 1 ? ' There is one more like it.' : ` There are ${more} more like it.`;
  return [...reasons, { ...last, sentence: [...last.sentence, note] }];
}

/** The same for a difference and its mirror image. */
function keyOf(difference: QuotationDifference): string {
  if (difference.kind === 'only in one') return JSON.stringify([difference.kind, difference.text]);
  return JSON.stringify([difference.kind, ...[difference.a, difference.b].sort()]);
}

function explain({ difference, a, b }: Found): Reason {
  if (difference.kind === 'only in one') {
    const [fuller, other] = difference.side === 'a' ? [a, b] : [b, a];
    const words = { claimId: fuller.id, words: difference.text };
    return {
      code: 'fuller quotation',
      sentence: [
        `${fuller.outlet} prints `,
        words,
        `; ${other.outlet} leaves it out of the quotation.`,
      ],
    };
  }
  const sentence: SentencePart[] = [
    `${a.outlet} prints `,
    { claimId: a.id, words: difference.a },
    `, ${b.outlet} prints `,
    { claimId: b.id, words: difference.b },
    difference.kind === 'words' ? '; both give it as the speaker’s own words.' : '.',
  ];
  return { code: 'quoted words differ', sentence };
}

/** Outlets that print one quotation alike; no more than a few are named. */
function sameWords({ claims, first }: Printing): Reason[] {
  const outlets = [...new Map(claims.map((claim) => [claim.articleId, claim.outlet])).values()];
  if (outlets.length < 2) return [];
  const named = outlets.slice(0, 3).map((outlet) => [outlet]);
  const more = outlets.length - named.length;
  const all = listed(more > 0 ? [...named, [`${more} more`]] : named);
  return [
    {
      code: 'same words',
      sentence: [...all, ' print the same words, to the letter: ', cited(first), '.'],
    },
  ];
}

/** Two speakers of the same words; a claim that names none says nothing of it. */
function speakersReason(claims: readonly Claim[]): Reason[] {
  const bySpeaker = new Map<string, Claim>();
  for (const claim of claims) {
    const speaker = claim.reading.kind === 'quotation' ? claim.reading.speaker : '';
    if (speaker !== '' && !bySpeaker.has(speaker)) bySpeaker.set(speaker, claim);
  }
  if (bySpeaker.size < 2) return [];
  const given = [...bySpeaker].map(([speaker, claim]) => [
    ...citedFrom(claim),
    ` is given to ${speaker}`,
  ]);
  return [{ code: 'true contradiction', sentence: [...listed(given), '.'] }];
}
