/** An ISO 8601 day as a date column takes it: midnight UTC. */
export function requiredDay(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

/** The same for a day that may not be stated. */
export function day(iso: string | null | undefined): Date | null {
  return iso === null || iso === undefined ? null : requiredDay(iso);
}
