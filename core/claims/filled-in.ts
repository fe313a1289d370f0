/**
 * What was kept of a form, where it is as the form has it, and else as the form begins: an older or a newer Recount may
 * have kept it.
 *
 * Of a field that begins as null anything may have been kept that is no text, since only numbers and objects begin so.
 */
export function filledIn<Typed extends object>(kept: unknown, start: Typed): Typed {
  if (typeof kept !== 'object' || kept === null) return start;
  const fields = Object.entries(start).map(([key, value]) => {
    const own: unknown = (kept as Record<string, unknown>)[key];
    return [key, isLike(own, value) ? own : value];
  });
  return Object.fromEntries(fields) as Typed;
}

function isLike(own: unknown, value: unknown): boolean {
  if (value === null) return own === null || typeof own === 'number' || typeof own === 'object';
  if (typeof value === 'number') return own === null || typeof own === 'number';
  return typeof own === typeof value && own !== null && Array.isArray(own) === Array.isArray(value);
}
