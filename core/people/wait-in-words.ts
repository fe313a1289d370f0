/** A wait as a sentence says it: `40 seconds`, `2 minutes`, rounded up. */
export function waitInWords(seconds: number): string {
  if (seconds <= 90) return seconds === 1 ? 'one second' : `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}
