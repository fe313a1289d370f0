import { type ReasonCode, type Verdict, verdicts } from '../comparison/reason';
import type { EventView, RowView } from '../views/event-view';
import { whatRowSays } from './what-row-says';

/** A row worth an editor's attention, by the slug of its fact. */
export interface FoundDiscrepancy {
  readonly fact: string;
  readonly verdict: Verdict | null;
  readonly reasons: readonly ReasonCode[];
  /** What it says, to tell whether that has changed. */
  readonly says: string;
}

/** The rows of an event that are worth an editor's attention, in the event's order. */
export function discrepanciesOf(event: EventView): readonly FoundDiscrepancy[] {
  return event.rows.filter(isDiscrepancy).map(foundIn);
}

/** A row as a discrepancy, whether or not it would be found to be one. */
export function foundIn(row: RowView): FoundDiscrepancy {
  return {
    fact: row.slug,
    verdict: row.verdict,
    reasons: [...new Set(row.reasons.map(({ code }) => code))],
    says: whatRowSays(row),
  };
}

/** Place of a verdict among all, 0 the sharpest; what has none comes last. */
export function sharpnessOf(verdict: Verdict | null): number {
  return verdict === null ? verdicts.length : verdicts.indexOf(verdict);
}

/** Whether accounts differ in a way that somebody should look at, however their verdict falls. */
function isDiscrepancy({ verdict, reasons }: RowView): boolean {
  return (
    (verdict !== null && differing.has(verdict)) || reasons.some(({ code }) => telling.has(code))
  );
}

const differing: ReadonlySet<Verdict> = new Set([
  'against the record',
  'conflict',
  'contested',
  'not comparable',
]);

const telling: ReadonlySet<ReasonCode> = new Set([
  'hedge dropped or added',
  'attribution dropped',
  'quoted words differ',
  'record differs',
  'rule broken',
  'true contradiction',
]);
