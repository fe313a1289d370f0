/** Whether a part of an address can name anything: lower-case words and digits joined by hyphens. */
export function isSlug(value: string): boolean {
  return value.length <= 100 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
}
