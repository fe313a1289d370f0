import 'server-only';
import { askedSymbol } from '@/core/search/asked-symbol';
import type { SoughtTerm } from '@/core/search/fragment';
import { inCapitalsOf, mayBeSlip, nearestSpelling } from '@/core/search/nearest-spelling';
import { type QueryWord, queryWords } from '@/core/search/query-words';
import type { Respelling, SearchProblem } from '@/core/views/search-view';
import type { PrismaClient } from '@/prisma/generated/client';
import { soughtTerms } from './search-terms';
import { type ReadWord, readWords } from './search-words';

/** A query in PostgreSQL's own words, each a `tsquery`. */
export interface AskedQuery {
  readonly tsquery: string;
  /** The same without what is excluded and without the order of words in phrases; null where no phrase is. */
  readonly loose: string | null;
}

/** What a query asks for, as the index can be asked. */
export interface UnderstoodQuery extends AskedQuery {
  /** Names that are asked for exactly. */
  readonly names: readonly string[];
  /** What to mark in what is found. */
  readonly terms: readonly SoughtTerm[];
  readonly respellings: readonly Respelling[];
  readonly asTyped: string | null;
  readonly problem: SearchProblem | null;
}

/**
 * Reads a query as PostgreSQL's `websearch_to_tsquery` does: words, "phrases", `or`, and a minus sign.
 *
 * A word that the index lacks is taken for the beginning of its words where it is the last, and else for
 * the one that is spelt most like it. Words in quotation marks are taken to the letter.
 */
export async function understoodQuery(db: PrismaClient, typed: string): Promise<UnderstoodQuery> {
  const symbol = askedSymbol(typed);
  const text = symbol ?? typed;
  const words = queryWords(text);
  const read = await readWords(
    db,
    words.map(({ word }) => word),
  );
  const begun = await beginningOf(db, text, words, read);
  const mayBeRespelt = begun === null ? words : words.slice(0, -1);
  const respelt = await respeltWords(db, mayBeRespelt, read);
  const asked = replaced(text, respelt, ({ shown }) => shown);
  const rest = begun === null ? asked : asked.slice(0, asked.length - begun.word.length);
  const { tsquery, loose, tree } = await parsed(db, rest, begun?.lexemes ?? []);
  return {
    tsquery,
    loose,
    names: symbol === null ? [typed.replaceAll('"', ' ')] : [typed, symbol],
    terms: await soughtTerms(
      db,
      rest,
      begun?.spellings ?? null,
      new Map(words.map(({ word }, at) => [word, read[at]])),
    ),
    respellings: respelt.map((own) => ({ typed: own.typed, shown: own.shown })),
    asTyped: respelt.length === 0 ? null : replaced(text, respelt, (own) => `"${own.typed}"`),
    problem: tsquery === '' ? 'common words' : /^T?$/.test(tree) ? 'only exclusions' : null,
  };
}

/** Of how many words that are spelt alike the nearest is chosen. */
const mostNear = 25;

/** Of how many words of a query the nearest is looked for. */
const mostRespelt = 3;

interface RespeltWord extends QueryWord, Respelling {}

/** The words that the index lacks, with those that they may have been meant to be. */
async function respeltWords(
  db: PrismaClient,
  words: readonly QueryWord[],
  read: readonly ReadWord[],
): Promise<readonly RespeltWord[]> {
  const lacking = words.flatMap((word, at) => {
    const { spelt, known } = read[at] ?? { spelt: null, known: true };
    const slip = !known && !word.literal && spelt !== null && mayBeSlip(spelt);
    return slip ? [{ ...word, spelt }] : [];
  });
  const respelt: RespeltWord[] = [];
  for (const { spelt, ...word } of lacking.slice(0, mostRespelt)) {
    const near = await db.$queryRaw<{ word: string }[]>`
      SELECT word FROM nearest_search_words(${spelt}, ${mostNear}::int)`;
    const candidates = near.map((own) => own.word);
    const shown = nearestSpelling(spelt, candidates);
    if (shown === null) continue;
    respelt.push({ ...word, typed: word.word, shown: inCapitalsOf(word.word, shown) });
  }
  return respelt;
}

interface Beginning {
  readonly word: string;
  readonly spellings: readonly string[];
  readonly lexemes: readonly string[];
}

/** How many words a beginning may stand for, the shortest. */
const mostEndings = 15;

/** The words that the last one of a query begins, where it is none itself; null where it is, or begins none. */
async function beginningOf(
  db: PrismaClient,
  text: string,
  words: readonly QueryWord[],
  read: readonly ReadWord[],
): Promise<Beginning | null> {
  const last = words.at(-1);
  const { spelt, known } = read.at(-1) ?? { spelt: null, known: true };
  if (last === undefined || spelt === null || known || last.literal) return null;
  // Among alternatives, and in the middle of a symbol, what it should be joined with is not plain.
  const alone = last.end === text.length && /(?:^|\s)$/.test(text.slice(0, last.start));
  if (!alone || spelt.length < 3 || !/^\p{L}+$/u.test(spelt) || /\sor\s/i.test(text)) return null;
  const begun = await db.$queryRaw<{ word: string; lexeme: string }[]>`
    SELECT word, lexeme FROM "SearchWord" WHERE word LIKE ${`${spelt}%`} ORDER BY length(word), word
    LIMIT ${mostEndings}::int`;
  if (begun.length === 0) return null;
  return {
    word: last.word,
    spellings: begun.map(({ word }) => word),
    lexemes: [...new Set(begun.map(({ lexeme }) => lexeme))],
  };
}

async function parsed(
  db: PrismaClient,
  text: string,
  lexemes: readonly string[],
): Promise<AskedQuery & { readonly tree: string }> {
  // What is excluded is left out of the loose query: two words apart are no reason to exclude a text.
  const [row] = await db.$queryRaw<(AskedQuery & { readonly tree: string })[]>`
    SELECT asked::text AS tsquery, querytree(asked) AS tree,
      CASE WHEN asked::text ~ ${phrase} THEN regexp_replace(querytree(asked), ${phrase}, ' & ', 'g') END AS loose
    FROM (
      SELECT websearch_to_tsquery('recount', search_text(${text})) && coalesce((
        SELECT string_agg('''' || replace(replace(lexeme, '\\', '\\\\'), '''', '''''') || '''', ' | ')
        FROM unnest(${lexemes}::text[]) lexeme)::tsquery, '') AS asked
    ) query`;
  if (row === undefined) throw new Error('PostgreSQL read a query and said nothing of it.');
  return row;
}

/** What stands between the words of a phrase; no word has a space. */
const phrase = ' <(-|\\d+)> ';

function replaced<Word extends QueryWord>(
  text: string,
  words: readonly Word[],
  by: (word: Word) => string,
): string {
  let result = '';
  let at = 0;
  for (const word of words) {
    result += text.slice(at, word.start) + by(word);
    at = word.end;
  }
  return result + text.slice(at);
}
