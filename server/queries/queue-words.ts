import 'server-only';
import type { QueueWords } from '@/core/queue/queue-view';
import type { PrismaClient } from '@/prisma/generated/client';
import { articlesOfPair } from './articles-of-pair';

/** As many articles as a line of the queue has room for, and as many characters of each. */
const [mostArticles, mostCharacters] = [4, 160];

interface Row {
  readonly id: number;
  readonly factId: number;
  readonly pair: string;
}

/** What the articles of some rows say, in short, in the order in which their claims were read. */
export async function queueWords(
  db: PrismaClient,
  rows: readonly Row[],
): Promise<ReadonlyMap<number, { readonly words: readonly QueueWords[]; readonly more: boolean }>> {
  const asked = rows.map(({ id, factId, pair }) => ({
    id,
    factId,
    articles: pair === '' ? null : articlesOfPair(pair),
  }));
  const found = await db.$queryRaw<Found[]>`
    SELECT asked.id, said.*
    FROM jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) asked (id int, "factId" int, articles jsonb)
    CROSS JOIN LATERAL (
      SELECT o.name AS outlet, left(c.quote, ${mostCharacters * 2}) AS quote,
        c."amountStart" - c.start AS "amountStart", c."amountEnd" - c.start AS "amountEnd", c.hedge
      FROM "Claim" c JOIN "Article" a ON a."currentVersionId" = c."articleVersionId"
        JOIN "Outlet" o ON o.id = a."outletId"
      WHERE c."factId" = asked."factId" AND (asked.articles IS NULL OR asked.articles @> to_jsonb(a.id))
      ORDER BY c.id LIMIT ${mostArticles + 1}
    ) said`;
  return new Map(
    rows.map(({ id }) => {
      const said = found.filter((one) => one.id === id);
      return [
        id,
        { words: said.slice(0, mostArticles).map(shortened), more: said.length > mostArticles },
      ];
    }),
  );
}

interface Found {
  readonly id: number;
  readonly outlet: string;
  readonly quote: string;
  readonly amountStart: number | null;
  readonly amountEnd: number | null;
  readonly hedge: string | null;
}

/** Cut at a space, where there is one; between characters, never within one. */
function shortened({ outlet, quote, amountStart, amountEnd, hedge }: Found): QueueWords {
  const characters = Array.from(quote);
  const cut = characters.length > mostCharacters;
  const whole = characters.slice(0, mostCharacters).join('');
  const space = whole.lastIndexOf(' ');
  const short = cut ? whole.slice(0, space > mostCharacters / 2 ? space : whole.length) : whole;
  const inside = amountStart !== null && amountEnd !== null && amountEnd <= short.length;
  return {
    ...{ outlet, quote: short, cut, hedge },
    amount: inside ? { start: amountStart, end: amountEnd } : null,
  };
}
