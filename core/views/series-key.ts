/**
 * Reads the day that a page of a series starts at, "2024-01-15"; null for anything else, a day that does
 * not exist included.
 */
export function parseSeriesDay(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const read = new Date(`${text}T00:00:00Z`);
  // JavaScript takes 30 February for 1 March, and knows a year 0, which PostgreSQL does not.
  const exists =
    !Number.isNaN(read.getTime()) &&
    read.toISOString().slice(0, 10) === text &&
    read.getUTCFullYear() > 0;
  return exists ? text : null;
}
