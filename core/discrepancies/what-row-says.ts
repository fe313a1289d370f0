import { sentenceText } from '../comparison/reason';
import type { ClaimView, RowView } from '../views/event-view';

/**
 * All that an editor goes by in a row, as one text that is the same as long as the row says the same: its
 * verdict and reasons, and each article's words with how they are read.
 *
 * Identifiers of claims and offsets are left out, so that reading an unchanged text anew changes nothing.
 */
export function whatRowSays(row: RowView): string {
  const { kind, question, verdict, reasons, cells } = row;
  return JSON.stringify([
    [kind, question, verdict],
    reasons.map(({ code, sentence }) => [code, sentenceText(sentence)]),
    cells
      .map(({ article, claims }) => [article, claims.map(whatClaimSays).sort()] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
}

/** What a claim says and how it is read, as one text that is the same as long as that is the same. */
export function whatClaimSays({ quote, amount, reading, scope, sources }: ClaimView): string {
  return JSON.stringify([quote, amount?.hedge ?? null, reading, scope, sources], inOrder);
}

/** Infinity has no JSON of its own, and keys stand in the order of the alphabet. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
