/** Where a page of results starts: after the result of this score and identifier. */
export interface SearchKey {
  readonly score: number;
  readonly id: number;
}

/** The largest number of either, that of an integer in PostgreSQL. */
const most = 2_147_483_647;

/** Reads a key, "123456.17"; null for anything else. */
export function parseSearchKey(text: string): SearchKey | null {
  const match = /^(0|[1-9]\d{0,9})\.([1-9]\d{0,9})$/.exec(text);
  if (match === null) return null;
  const key = { score: Number(match[1]), id: Number(match[2]) };
  return key.score <= most && key.id <= most ? key : null;
}

/** Writes the key of a result as an address has it. */
export function writeSearchKey({ score, id }: SearchKey): string {
  return `${score}.${id}`;
}
