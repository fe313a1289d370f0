/** Why something is not saved yet. */
export interface Problem {
  readonly kind: 'signed out' | 'reading' | 'unreached' | 'refused' | 'conflict';
  readonly sentence: string;
}

/** Why the server did not save, by the status of its answer; 0 where there was none. */
export function problemOf({
  status,
  sentence,
}: {
  readonly status: number;
  readonly sentence: string;
}): Problem {
  return { kind: kindOf(status), sentence };
}

function kindOf(status: number): Problem['kind'] {
  if (status === 401) return 'signed out';
  if (status === 409) return 'conflict';
  return status === 0 || status >= 500 ? 'unreached' : 'refused';
}
