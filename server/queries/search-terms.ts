import 'server-only';
import { fold } from '@/core/search/fold';
import type { SoughtTerm } from '@/core/search/fragment';
import { queryTerms } from '@/core/search/query-words';
import type { PrismaClient } from '@/prisma/generated/client';
import { type ReadWord, readWords } from './search-words';

/** How many spellings of the words are looked for in what is shown. */
const mostSpellings = 1000;

/**
 * What of a query is to be marked where it stands: its words in every spelling that they are found by, and
 * those that the last one begins. What was read of words already need not be read again.
 */
export async function soughtTerms(
  db: PrismaClient,
  text: string,
  begun: readonly string[] | null,
  alreadyRead: ReadonlyMap<string, ReadWord | undefined>,
): Promise<readonly SoughtTerm[]> {
  const terms = queryTerms(text);
  const others = [...new Set(terms.flat())].filter((word) => !alreadyRead.has(word));
  const read = others.length === 0 ? [] : await readWords(db, others);
  const lexemeOf = new Map<string, string | null>([
    ...[...alreadyRead].map(([word, own]) => [word, own?.lexeme ?? null] as const),
    ...others.map((word, at) => [word, read[at]?.lexeme ?? null] as const),
  ]);
  const lexemes = terms.flat().flatMap((word) => lexemeOf.get(word) ?? []);
  const spellings = await db.$queryRaw<{ word: string; lexeme: string }[]>`
    SELECT word, lexeme FROM "SearchWord" WHERE lexeme = ANY(${lexemes}::text[])
    ORDER BY lexeme, word LIMIT ${mostSpellings}::int`;
  const forms = (word: string): ReadonlySet<string> => {
    const lexeme = lexemeOf.get(word);
    const alike = spellings.filter((own) => own.lexeme === lexeme).map((own) => own.word);
    return new Set([fold(word), ...alike]);
  };
  const sought = terms
    // A common word is not indexed; alone it is no finding, in a phrase it is part of one.
    .filter((term) => term.some((word) => lexemeOf.get(word) !== null))
    .map((term) => term.map(forms));
  return begun === null ? sought : [...sought, [new Set(begun)]];
}
