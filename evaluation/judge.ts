import type { ExtractedClaim } from '../core/extract/claim';
import { isRight, type Pair, type Pairing, pairClaims } from './pair';
import type { LabelledText, LocatedLabel } from './read-labels';
import {
  type Field,
  fields,
  type Reading,
  readingOfFound,
  readingOfLabel,
  sameValue,
} from './reading';
import { addScores, nothingYet, type Score } from './score';

export const kinds = ['casualty', 'vote', 'count', 'quotation'] as const;

export type Kind = (typeof kinds)[number];

/** How the claims found in some texts stand to the labelled ones. */
export interface Judgement {
  /** A claim counts as right only with its heart exact; see `Reading.heart`. */
  readonly kinds: Readonly<Record<Kind, Score & { readonly matched: number }>>;
  /** Over the claims matched. A wrong value is one found and one labelled, and not right. */
  readonly fields: Readonly<Record<Field, Score>>;
  /** Over all claims of the kinds whose labels have one: missed and false claims cost here too. */
  readonly attributionOfAll: Score;
  readonly faults: readonly Fault[];
}

/** One thing to look at, and where it is labelled. */
export type Fault = { readonly text: LabelledText; readonly line: number } & (
  | { readonly what: 'missed'; readonly label: LocatedLabel['label'] }
  | { readonly what: 'false'; readonly found: ExtractedClaim }
  | {
      readonly what: 'wrong';
      readonly field: Field;
      readonly quote: string;
      readonly expected: string | null;
      readonly found: string | null;
    }
);

/** Judges what is found in each of the texts. */
export function judge(
  texts: readonly LabelledText[],
  extract: (text: string) => readonly ExtractedClaim[],
): Judgement {
  const byKind = scores(kinds, { ...nothingYet, matched: 0 });
  const byField = scores(fields, nothingYet);
  const credited = { labelled: 0, found: 0 };
  const faults: Fault[] = [];
  for (const text of texts) {
    const found = extract(text.text);
    const pairing = pairClaims(text.claims, found);
    for (const { label } of text.claims) {
      byKind[label.kind].labelled += 1;
      credited.labelled += credits(readingOfLabel(label));
    }
    for (const own of found) {
      byKind[own.kind].found += 1;
      credited.found += credits(readingOfFound(own));
    }
    for (const pair of pairing.pairs) {
      const kind = byKind[pair.found.kind];
      kind.matched += 1;
      if (isRight(pair)) kind.right += 1;
      for (const [field, expected, own] of valuesOf(pair, pairing, found)) {
        byField[field] = addScores(byField[field], scoreOf(expected, own));
        if (isSame(expected, own)) continue;
        const { line, label } = pair.labelled;
        const { quote } = label;
        faults.push({ what: 'wrong', text, line, field, quote, expected, found: own });
      }
    }
    for (const { label, line } of pairing.missed)
      faults.push({ what: 'missed', text, line, label });
    for (const own of pairing.false)
      faults.push({ what: 'false', text, line: text.line, found: own });
  }
  const attributionOfAll = { ...credited, right: byField.attribution.right };
  return { kinds: byKind, fields: byField, attributionOfAll, faults };
}

function scores<Name extends string, Start extends Score>(
  names: readonly Name[],
  start: Start,
): Record<Name, { -readonly [Key in keyof Start]: Start[Key] }> {
  return Object.fromEntries(names.map((name) => [name, { ...start }])) as Record<Name, Start>;
}

function credits({ fields: { attribution } }: Reading): number {
  return attribution === undefined || attribution === null ? 0 : 1;
}

function scoreOf(expected: string | null, found: string | null): Score {
  return {
    labelled: expected === null ? 0 : 1,
    found: found === null ? 0 : 1,
    right: expected !== null && isSame(expected, found) ? 1 : 0,
  };
}

function isSame(expected: string | null, found: string | null): boolean {
  if (expected === null || found === null) return expected === found;
  return sameValue(expected, found);
}

type Values = readonly [field: Field, expected: string | null, found: string | null];

function valuesOf(pair: Pair, pairing: Pairing, all: readonly ExtractedClaim[]): Values[] {
  const expected = readingOfLabel(pair.labelled.label).fields;
  const found = readingOfFound(pair.found).fields;
  const own = fields
    .filter((field) => field in expected)
    .map((field): Values => [field, expected[field] ?? null, found[field] ?? null]);
  const part = partOf(pair, pairing, all);
  return part === null ? own : [...own, part];
}

/** Totals are told by their labelled quotes; one that is not labelled, by the quote found. */
function partOf({ labelled, found }: Pair, { pairs }: Pairing, all: readonly ExtractedClaim[]) {
  if (!('partOf' in labelled.label) || !('partOf' in found)) return null;
  const total = found.partOf === null ? undefined : all[found.partOf];
  const known = pairs.find((pair) => pair.found === total)?.labelled.label.quote;
  return ['partOf', labelled.label.partOf, known ?? total?.quote ?? null] as const;
}
