import 'server-only';
import type { PrismaClient } from '@/prisma/generated/client';

/** A word as the index would hold it, if it does. */
export interface ReadWord {
  /** As the vocabulary would hold it. */
  readonly spelt: string | null;
  /** As the entries would hold it; null for a word so common that they hold it not. */
  readonly lexeme: string | null;
  /** Whether any entry holds it. */
  readonly known: boolean;
}

/** Reads words as the index reads texts, in their order. */
export function readWords(
  db: PrismaClient,
  words: readonly string[],
): Promise<readonly ReadWord[]> {
  return db.$queryRaw<ReadWord[]>`
    SELECT spelt, lexeme,
      lexeme IS NULL OR EXISTS (SELECT FROM "SearchWord" w WHERE w.lexeme = stem.lexeme) AS known
    FROM unnest(${words}::text[]) WITH ORDINALITY AS asked (word, place), LATERAL (
      SELECT (tsvector_to_array(to_tsvector('recount', search_text(word))))[1] AS lexeme,
        (tsvector_to_array(to_tsvector('recount_spelling', search_text(word))))[1] AS spelt
    ) stem
    ORDER BY place`;
}
