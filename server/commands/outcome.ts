/** What became of a write: its value, or why it was not made, in a sentence for whoever asked for it. */
export type Outcome<Value, Current = never> =
  | { readonly done: true; readonly value: Value }
  | Refusal
  | Conflict<Current>;

/** A write that was refused; `status` as HTTP has it. */
export interface Refusal {
  readonly done: false;
  readonly status: 400 | 401 | 403 | 404 | 410 | 413 | 422 | 429;
  readonly sentence: string;
}

/** A write that lost a race: what stands now. */
export interface Conflict<Current> {
  readonly done: false;
  readonly status: 409;
  readonly sentence: string;
  readonly current: Current;
}

export function done<Value>(value: Value): { readonly done: true; readonly value: Value } {
  return { done: true, value };
}

export function refused(status: Refusal['status'], sentence: string): Refusal {
  return { done: false, status, sentence };
}
