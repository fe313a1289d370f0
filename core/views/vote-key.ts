/** Where a page of votes starts: after the vote of this day and identifier. */
interface VoteKey {
  /** ISO 8601 day. */
  readonly day: string;
  readonly id: number;
}

/** Reads a key, "2024-03-22.17"; null for anything else, a day that does not exist included. */
export function parseVoteKey(text: string): VoteKey | null {
  const match = /^(\d{4}-\d{2}-\d{2})\.([1-9]\d{0,8})$/.exec(text);
  if (match === null) return null;
  const [, day = '', id] = match;
  const read = new Date(`${day}T00:00:00Z`);
  // JavaScript takes 30 February for 1 March, and knows a year 0, which PostgreSQL does not.
  const exists =
    !Number.isNaN(read.getTime()) &&
    read.toISOString().slice(0, 10) === day &&
    read.getUTCFullYear() > 0;
  return exists ? { day, id: Number(id) } : null;
}

/** Writes the key of a vote as an address has it. */
export function writeVoteKey({ day, id }: VoteKey): string {
  return `${day}.${id}`;
}
