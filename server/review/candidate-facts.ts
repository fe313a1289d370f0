import 'server-only';
import type { AnswerOption } from '@/core/comparison/claim';
import type { CandidateFact, DraftOnRecord, HeldClaim } from '@/core/suggest/candidate-fact';
import type { CandidateWords } from '@/core/suggest/candidate-words';
import type { Prisma } from '@/prisma/generated/client';
import { isoDay } from '../iso-day';
import { fromColumns } from '../stated-quantity-columns';

/** A fact that claims may belong to, and how it is named. */
export interface NamedCandidate {
  readonly fact: CandidateFact;
  readonly slug: string;
  readonly options: readonly AnswerOption[];
}

/** Events, facts of one, and claims of one that are looked at. */
const most = { events: 40, facts: 200, claims: 20 };

/**
 * The facts of the events that an article is part of, of those in the days and by the names that it has, and of the
 * votes whose drafts it names; an event of the article's comes first. Claims of the article itself are left out.
 */
export async function candidateFacts(
  db: Prisma.TransactionClient,
  articleId: number,
  { days, words, symbols }: CandidateWords,
): Promise<readonly NamedCandidate[]> {
  const patterns = words.map((word) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`);
  const [from, to] = days === null ? [null, null] : [days.from, days.to];
  const ids = await db.$queryRaw<{ id: number }[]>`
    SELECT id FROM (
      SELECT e.id, 0 AS rank, e."startsOn" FROM "EventArticle" p JOIN "Event" e ON e.id = p."eventId"
        WHERE p."articleId" = ${articleId}
      UNION ALL
      SELECT e.id, 1, e."startsOn" FROM "Fact" f JOIN "Event" e ON e.id = f."eventId"
        WHERE f.draft = ANY(${[...symbols]})
      UNION ALL
      SELECT id, 2, "startsOn" FROM (
        SELECT id, title, summary, place, "startsOn" FROM "Event"
        WHERE (${from}::date IS NULL OR "startsOn" BETWEEN ${from}::date AND ${to}::date)
        ORDER BY "startsOn" DESC, id DESC LIMIT 2000
      ) near WHERE (title || ' ' || place || ' ' || summary) ILIKE ANY(${patterns})
    ) found GROUP BY id ORDER BY min(rank), max("startsOn") DESC, id DESC LIMIT ${most.events}`;
  const events = await db.event.findMany({
    where: { id: { in: ids.map(({ id }) => id) } },
    select: { ...eventColumns, facts: { ...factSelection(articleId) } },
  });
  const drafts = await draftsOnRecord(
    db,
    events.flatMap(({ facts }) => facts.flatMap(({ draft }) => draft ?? [])),
  );
  return events.flatMap(({ facts, startsOn, endsOn, ...event }) => {
    const own = { ...event, startsOn: isoDay(startsOn), endsOn: isoDay(endsOn) };
    return facts.map(({ slug, options, claims, draft, vetoing, ...fact }) => ({
      slug,
      options,
      fact: {
        ...fact,
        event: own,
        periodStart: isoDay(fact.periodStart),
        asOf: isoDay(fact.asOf),
        draft: draft === null ? null : (drafts.get(draft) ?? null),
        vetoedBy: vetoing?.name ?? null,
        claims: claims.map(
          (claim): HeldClaim => ({
            outlet: claim.articleVersion.article.outlet.name,
            quote: claim.quote,
            stated: fromColumns(claim),
            speaker: claim.speaker?.name ?? null,
          }),
        ),
      },
    }));
  });
}

/** The columns of an event that suggestions look at. */
export const eventColumns = {
  ...{ id: true, slug: true, title: true, summary: true, place: true },
  ...{ startsOn: true, endsOn: true, timeZone: true },
} satisfies Prisma.EventSelect;

function factSelection(articleId: number) {
  return {
    orderBy: { position: 'asc' },
    take: most.facts,
    select: {
      ...{ id: true, slug: true, kind: true, title: true, question: true, measure: true },
      ...{ population: true, place: true, periodStart: true, asOf: true, cumulative: true },
      ...{ unit: true, draft: true, vetoing: { select: { name: true } } },
      options: { orderBy: { position: 'asc' }, select: { key: true, label: true } },
      claims: {
        where: { articleVersion: { currentOf: { id: { not: articleId } } } },
        orderBy: { id: 'asc' },
        take: most.claims,
        include: {
          speaker: { select: { name: true } },
          articleVersion: {
            select: { article: { select: { outlet: { select: { name: true } } } } },
          },
        },
      },
    },
  } satisfies Prisma.Event$factsArgs;
}

async function draftsOnRecord(
  db: Prisma.TransactionClient,
  symbols: readonly string[],
): Promise<ReadonlyMap<string, DraftOnRecord>> {
  const votes = await db.recordedVote.findMany({
    where: { draft: { in: [...new Set(symbols)] }, entry: 1 },
    select: {
      ...{ draft: true, date: true, title: true, inFavour: true, against: true, abstaining: true },
      body: { select: { name: true } },
      sponsors: {
        orderBy: { ordinal: 'asc' },
        take: 200,
        select: { printed: true, state: { select: { name: true } } },
      },
    },
  });
  return new Map(
    votes.map(({ draft, date, title, body, sponsors, inFavour, against, abstaining }) => [
      draft,
      {
        ...{ symbol: draft, day: isoDay(date), title: title ?? '', body: body.name },
        tally:
          inFavour === null || against === null || abstaining === null
            ? null
            : { inFavour, against, abstaining },
        sponsors: sponsors.map(({ printed, state }) => state?.name ?? printed),
      },
    ]),
  );
}
