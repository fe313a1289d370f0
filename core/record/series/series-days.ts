const day = 86_400_000;

/** The ISO 8601 day that lies so many days after another; before it where the number is negative. */
export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * day).toISOString().slice(0, 10);
}

/** How many days lie from one ISO 8601 day to another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / day;
}
