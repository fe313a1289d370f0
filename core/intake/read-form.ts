import type { z } from 'zod';

/** What the fields of a form say, by a schema whose messages are sentences; or the first of them about what is wrong. */
export function readForm<Read>(
  schema: z.ZodType<Read>,
  fields: Readonly<Record<string, unknown>>,
): { readonly read: Read } | { readonly problem: string } {
  const parsed = schema.safeParse(fields);
  if (parsed.success) return { read: parsed.data };
  return { problem: parsed.error.issues[0]?.message ?? 'Something of the form cannot be read.' };
}
