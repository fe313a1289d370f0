import type { SearchKind } from '@/prisma/generated/client';
import { Prisma } from '@/prisma/generated/client';

/** What the index is to hold of a thing. Its words are in four fields, the weightiest first. */
export interface EntryDraft {
  readonly kind: SearchKind;
  readonly thingId: number;
  readonly title: string;
  readonly text: string;
  readonly names: readonly string[];
  /** ISO 8601; null where none is known. */
  readonly day: string | null;
  readonly outletIds: readonly number[];
  readonly verdicts: readonly string[];
  readonly eventIds: readonly number[];
  readonly words: {
    readonly a: readonly string[];
    readonly b: readonly string[];
    readonly c: readonly string[];
    readonly d: readonly string[];
  };
}

/** Comes before every day. */
const mostRecent = 2_147_483_647;

/** Writes entries that were put together in memory; what has no day stands before all that has one. */
export function writeEntries(
  db: Prisma.TransactionClient,
  drafts: readonly EntryDraft[],
): Promise<void> {
  const rows = drafts.map(({ words, ...entry }) => ({
    ...entry,
    title: storable(entry.title),
    text: storable(entry.text),
    names: entry.names.map(storable),
    a: bounded(words.a),
    b: bounded(words.b),
    c: bounded(words.c),
    d: bounded(words.d),
  }));
  return writeEntriesOf(
    db,
    Prisma.sql`SELECT *, coalesce(day - DATE '1970-01-01', ${mostRecent}::int) AS recency
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS entry (kind "SearchKind",
        "thingId" int, title text, text text, names text[], day date, "outletIds" int[],
        verdicts text[], "eventIds" int[], a text, b text, c text, d text)`,
  );
}

/** Writes the entries that a query gives, and adds the words that they are spelt with to the vocabulary. */
export async function writeEntriesOf(
  db: Prisma.TransactionClient,
  source: Prisma.Sql,
): Promise<void> {
  await storeEntries(db, source);
  await learnWords(
    db,
    Prisma.sql`SELECT field FROM (${source}) entry, unnest(ARRAY[a, b, c, d]) field`,
  );
}

/** Writes the entries that a query gives, each in place of the one before. */
export async function storeEntries(
  db: Prisma.TransactionClient,
  source: Prisma.Sql,
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "SearchEntry" (kind, "thingId", title, text, names, day, recency, "outletIds",
      verdicts, "eventIds", words)
    SELECT kind, "thingId", title, text, ARRAY(SELECT search_name(name) FROM unnest(names) name), day,
      recency, "outletIds", verdicts, "eventIds",
      setweight(to_tsvector('recount', search_text(a)), 'A')
        || setweight(to_tsvector('recount', search_text(b)), 'B')
        || setweight(to_tsvector('recount', search_text(c)), 'C')
        || setweight(to_tsvector('recount', search_text(d)), 'D')
    FROM (${source}) entry
    ON CONFLICT (kind, "thingId") DO UPDATE SET title = excluded.title, text = excluded.text,
      names = excluded.names, day = excluded.day, recency = excluded.recency,
      "outletIds" = excluded."outletIds", verdicts = excluded.verdicts,
      "eventIds" = excluded."eventIds", words = excluded.words`;
}

/** Adds the words of the texts that a query gives, each a `field`, to the vocabulary. */
export async function learnWords(db: Prisma.TransactionClient, fields: Prisma.Sql): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "SearchWord" (word, lexeme)
    SELECT word, lexeme
    FROM (
      SELECT DISTINCT word FROM (${fields}) text,
        unnest(tsvector_to_array(to_tsvector('recount_spelling', search_text(field)))) word
      WHERE word ~ ${spelling}
    ) spelt, LATERAL (SELECT (tsvector_to_array(to_tsvector('recount', word)))[1] AS lexeme) stem
    WHERE lexeme IS NOT NULL AND NOT EXISTS (SELECT FROM "SearchWord" known WHERE known.word = spelt.word)
    ON CONFLICT DO NOTHING`;
}

/** Letters of any script, after accents are gone: nothing of ASCII that is no letter. */
const spelling = '^[^\\x01-\\x60\\x7b-\\x7f]{2,40}$';

/** PostgreSQL refuses words of more than a megabyte together; no field of a few lines comes near. */
const mostOfAField = 20_000;

function bounded(lines: readonly string[]): string {
  return storable(lines.join('\n').slice(0, mostOfAField));
}

/** A text without halves of characters, such as a cut leaves and PostgreSQL refuses. */
function storable(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '');
}
