/** What tells an entry of the record from all others of its body. */
export interface PlaceInRecord {
  readonly draft: string;
  readonly entry: number;
}

/** Puts entries in the order of their drafts, and of the entries under one draft. */
export function byPlace(a: PlaceInRecord, b: PlaceInRecord): number {
  if (a.draft !== b.draft) return a.draft < b.draft ? -1 : 1;
  return a.entry - b.entry;
}
