const format = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});

/** A moment as readers write it, to the minute, with its zone: 8 October 2023 at 14:05 UTC. */
export function momentInWords(at: Date): string {
  return `${format.format(at)} UTC`;
}
