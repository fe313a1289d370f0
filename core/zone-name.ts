/** The zone in which days are counted, from its IANA name: "New York time". */
export function zoneName(timeZone: string): string {
  return `${timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone} time`;
}
