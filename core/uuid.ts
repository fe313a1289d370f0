/** Whether a text is a UUID in lower case, which is its one spelling here; PostgreSQL refuses to look for what is none. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
