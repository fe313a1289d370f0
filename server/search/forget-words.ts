import type { Prisma } from '@/prisma/generated/client';
import type { StaleThing } from './refresh-index';

/** What the entries of things, and of the facts of events among them, hold before they are made anew. */
export async function wordsHeldBy(
  db: Prisma.TransactionClient,
  things: readonly StaleThing[],
): Promise<ReadonlySet<string>> {
  const events = things.flatMap(({ kind, thingId }) => (kind === 'event' ? [thingId] : []));
  const rows = await db.$queryRaw<{ lexeme: string }[]>`
    SELECT DISTINCT lexeme
    FROM (
      SELECT words FROM "SearchEntry"
        JOIN jsonb_to_recordset(${JSON.stringify(things)}::jsonb) AS thing (kind "SearchKind", "thingId" int)
        USING (kind, "thingId")
      UNION ALL
      SELECT words FROM "SearchEntry" WHERE kind = 'fact' AND "eventIds" && ${events}::int[]
    ) entry, unnest(tsvector_to_array(words)) lexeme`;
  return new Set(rows.map(({ lexeme }) => lexeme));
}

/** Takes the words out of the vocabulary that were held before, and that no entry holds any more. */
export async function forgetWords(
  db: Prisma.TransactionClient,
  things: readonly StaleThing[],
  before: ReadonlySet<string>,
): Promise<void> {
  const now = await wordsHeldBy(db, things);
  const dropped = [...before].filter((lexeme) => !now.has(lexeme));
  if (dropped.length === 0) return;
  await db.$executeRaw`
    DELETE FROM "SearchWord" w WHERE lexeme = ANY(${dropped}) AND NOT EXISTS (
      SELECT FROM "SearchEntry" e
      WHERE e.words @@ ('''' || replace(replace(w.lexeme, '\\', '\\\\'), '''', '''''') || '''')::tsquery)`;
}
