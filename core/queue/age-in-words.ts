/** How long ago something was, in its largest whole unit: "just now", "5 minutes", "3 days", "2 years". */
export function ageInWords(since: string, now: string): string {
  const minutes = Math.floor((Date.parse(now) - Date.parse(since)) / 60_000);
  const [name, size] = units.find(([, least]) => minutes >= least) ?? [null, 1];
  if (name === null) return 'just now';
  const count = Math.floor(minutes / size);
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}

/** In minutes; a month is 30 days and a year 365, as nobody asks of these to the day. */
const units = [
  ['year', 365 * 1440],
  ['month', 30 * 1440],
  ['day', 1440],
  ['hour', 60],
  ['minute', 1],
] as const;
