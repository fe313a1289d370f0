/** Whether a text is a UUID, which PostgreSQL would otherwise refuse to look for. */
export function isUuid(text: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
}
