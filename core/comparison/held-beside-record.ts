import type { Asserted } from './asserted';
import { besideSeries } from './beside-series';
import { besideVotes } from './beside-votes';
import { capped } from './capped';
import type { Fact } from './claim';
import type { BesideRecord, OnRecord } from './on-record';
import type { Reason, ReasonCode } from './reason';

/** What the record makes of a row. */
export interface RowBesideRecord {
  /** The least that every claim is beside the record; null where it does not decide of all of them. */
  readonly standing: BesideRecord['standing'];
  readonly against: readonly Reason[];
  readonly agreeing: readonly Reason[];
  /** What the record does not decide, and why. */
  readonly open: readonly Reason[];
}

/** Holds all claims of a row beside what is on record about its fact. */
export function heldBesideRecord(
  fact: Fact,
  asserted: readonly Asserted[],
  record: OnRecord | null,
): RowBesideRecord {
  const found = record === null ? [] : besideEach(fact, asserted, record);
  const reasons = found.flatMap((beside) => beside.reasons);
  const of = (...codes: readonly ReasonCode[]) =>
    codes.flatMap((code) =>
      capped(
        reasons.filter((reason) => reason.code === code),
        'claim',
      ),
    );
  return {
    standing: leastOf(found, asserted.length),
    against: of('record differs'),
    agreeing: of('agrees with the record', 'hedge dropped or added', 'rounding'),
    open: of(
      'different as-of time',
      'record leaves it open',
      'different source',
      'other figures on record',
    ),
  };
}

function besideEach(
  fact: Fact,
  asserted: readonly Asserted[],
  record: OnRecord,
): readonly BesideRecord[] {
  switch (record.kind) {
    case 'votes':
      return besideVotes(asserted, record.entries);
    case 'series':
      return besideSeries(asserted, fact.scope, record.series);
    case 'drafts':
      return [];
  }
}

/** Claims of which the record decides nothing leave the row undecided, unless another goes against it. */
function leastOf(found: readonly BesideRecord[], claims: number): BesideRecord['standing'] {
  const standings = new Set(found.map(({ standing }) => standing));
  if (standings.has('against the record')) return 'against the record';
  if (found.length < claims || standings.size === 0 || standings.has(null)) return null;
  return standings.has('compatible') ? 'compatible' : 'same';
}
