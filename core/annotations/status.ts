/** What an editor says of where a matter stands. */
export type AnnotationStatus = 'open' | 'explained' | 'corrected' | 'disputed';

/** Where a discrepancy stands, as its annotations have it. */
export type DiscrepancyStatus = 'unreviewed' | AnnotationStatus;

export const annotationStatuses: readonly AnnotationStatus[] = [
  'open',
  'explained',
  'corrected',
  'disputed',
];

/** The statuses as readers see them. */
export const statusInWords: Readonly<Record<DiscrepancyStatus, string>> = {
  unreviewed: 'Not yet reviewed',
  open: 'Open',
  explained: 'Explained',
  corrected: 'Corrected by the outlet',
  disputed: 'Disputed among editors',
};

/** What of an annotation its discrepancy's status follows from. */
export interface Standing {
  readonly status: AnnotationStatus;
  readonly retracted: boolean;
  /** Whether it says anything besides who is to look: a note, a reason or a status other than open. */
  readonly says: boolean;
}

/**
 * The status that follows from the annotations on a discrepancy, in whatever order.
 *
 * Dissent shows: one "disputed" disputes all, and one "open" leaves open what others settled. The database
 * derives the same in `settle_discrepancy`.
 */
export function derivedStatus(annotations: readonly Standing[]): DiscrepancyStatus {
  const said = new Set(
    annotations.flatMap(({ status, retracted, says }) => (says && !retracted ? [status] : [])),
  );
  return (
    (['disputed', 'open', 'corrected', 'explained'] as const).find((status) => said.has(status)) ??
    'unreviewed'
  );
}
