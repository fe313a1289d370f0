const format = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** An ISO 8601 day as readers write it: 8 October 2023. */
export function Day({ iso }: { iso: string }) {
  return <time dateTime={iso}>{format.format(new Date(`${iso}T00:00:00Z`))}</time>;
}
