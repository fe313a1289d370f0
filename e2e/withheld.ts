import { createHash } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import pg from 'pg';
import { annotate, sent } from './annotating';
import type { TestServer } from './fixtures';

/** An article that readers get in excerpts, and what they do not get at all. */
export const withheld = 'courier-harbour-account';
export const unseen = {
  article: 'unseen-zephyrine-ledger',
  outlet: 'unseen-quillon-gazette',
  event: 'unseen-brackwater-hearing',
  fact: 'unseen-marlinspike-count',
};

const councilEvent = 'security-council-8-october-2023';
const voteEvent = 'us-draft-22-march-2024';

/** Sentences that readers get, since a claim, one set aside or quotation marks say so. */
export const shown = {
  claim: 'More than 1,070 people had been killed in all by nightfall.',
  before: 'Lanterns were lit along the western pier.',
  quoted: '“Nobody told the harbour office anything”',
  vote: 'The draft was vetoed by China and Russia.',
  aside: 'More than 990 people had been killed by the early afternoon.',
};

/** Sentences that readers do not get, each with a word that stands nowhere else. */
export const hidden = [
  'Every skipper in the gullwrack fleet had painted both of his oars a deep green that spring.',
  'The oldest of the tarnhollow ferries leaned against its moorings and would not be moved again.',
  'Behind the chandlery a narrow snellgate alley led the visitors down towards the empty boathouse.',
  'Fourteen barrels of wickthorn resin were listed in the register and never seen on the quay.',
  'A retired pilot named Osk Fennimarrow kept the tide tables of eleven winters in his kitchen.',
];

/** Words of what is not public. */
const zephyrine =
  'At least 1,090 people had been killed in all. The zephyrine ledger listed forty unlit quillon buoys.';
export const unseenWords = ['zephyrine', 'quillon', 'brackwater', 'marlinspike'];

function bodyOf(first: string): string {
  const [a, b, c, d, e] = hidden;
  return [
    `${first} ${a} The water lay still. ${shown.before} ${shown.claim} Then the bells rang. ${b}`,
    `${c} The clerk, who had come late, said ${shown.quoted} and closed the window.`,
    d,
    `${shown.vote} Rain fell. ${e}`,
    `${shown.aside} Gulls came. The shutters stayed closed.`,
  ].join('\n\n');
}

/** The version before the current one, and it. */
const bodies = [bodyOf('It was dawn.'), bodyOf('It was early dawn.')] as const;

/** What the editors said of, by the identifiers of their annotations. */
export interface Said {
  readonly hidden: string;
  readonly partly: string;
  readonly unseen: string;
  readonly reply: string;
}

/** Adds it all, public and in full, with what an editor says of it. */
export async function publishAll(server: TestServer, editor: APIRequestContext): Promise<Said> {
  await inDatabase(server, async (db) => {
    await addArticle(db, withheld, 'The Harbour Courier', 'A night at the harbour', bodies);
    await addArticle(db, unseen.article, 'The Quillon Gazette', 'The zephyrine ledger', [
      zephyrine,
    ]);
    await db.query(
      `INSERT INTO "Event" (slug, title, summary, place, "startsOn", "endsOn", "timeZone", "publicSince")
       VALUES ($1, 'The brackwater hearing', 'A brackwater hearing.', 'Brackwater', '2023-10-08', '2023-10-08', 'UTC', now())`,
      [unseen.event],
    );
    await db.query(
      `INSERT INTO "Fact" ("eventId", slug, position, kind, title, question, measure, unit, "publicSince")
       SELECT id, $1, 900, 'quantity', 'The marlinspike count', 'How many marlinspikes?', 'killed', 'people', now()
       FROM "Event" WHERE slug IN ($2, $3)`,
      [unseen.fact, councilEvent, unseen.event],
    );
    for (const article of [withheld, unseen.article]) {
      for (const event of [councilEvent, voteEvent]) await addToEvent(db, event, article);
    }
    await addToEvent(db, unseen.event, withheld);
    await addToEvent(db, unseen.event, unseen.article);
    await addCount(db, 'killed-in-all', withheld, 'More than 1,070 people had been killed', 1070);
    await addCount(db, 'killed-in-all', withheld, 'More than 990 people had been killed', 990);
    await addCount(db, unseen.fact, withheld, 'Fourteen barrels', 14);
    await addCount(db, 'killed-in-all', unseen.article, 'At least 1,090 people', 1090);
    await addCount(db, 'palestinians-killed-in-gaza', unseen.article, 'At least 1,090', 1090);
    await addVote(db, withheld, 'The draft was vetoed by China and Russia');
    await addVote(db, unseen.article, 'The zephyrine ledger');
  });
  await setAside(server, editor);
  const [, body] = bodies;
  const passage = (words: string, article = withheld, text: string = body) => {
    const start = text.indexOf(words);
    return { article, version: article === withheld ? 2 : 1, start, end: start + words.length };
  };
  const about = (...passages: ReturnType<typeof passage>[]) => ({
    kind: 'passages' as const,
    passages,
  });
  const [, second = '', third = ''] = hidden;
  const onHidden = await annotate(editor, about(passage(third)), { note: 'On words far down.' });
  const partly = await annotate(editor, about(passage(`Then the bells rang. ${second}`)), {
    note: 'On words at the edge.',
  });
  const own = { kind: 'discrepancy' as const, event: councilEvent, fact: 'killed-in-all' };
  await annotate(editor, { ...own, pair: null }, { note: 'On the row as a whole.' });
  await annotate(
    editor,
    { ...own, pair: [withheld, unseen.article] },
    { note: 'On both, with the zephyrine ledger.' },
  );
  const onUnseen = await annotate(
    editor,
    about(passage('forty unlit quillon buoys', unseen.article, zephyrine)),
    { note: 'On the zephyrine buoys.' },
  );
  const reply = crypto.randomUUID();
  await sent(editor, 'post', `/api/editor/annotations/${onUnseen.id}/replies`, {
    id: reply,
    note: 'Seen, and zephyrine.',
  });
  return { hidden: onHidden.id, partly: partly.id, unseen: onUnseen.id, reply };
}

/** Takes back what is not to be public any more, and the rights to the whole of one text. */
export function takeBack(server: TestServer): Promise<void> {
  return inDatabase(server, async (db) => {
    await db.query('BEGIN');
    await db.query(`UPDATE "Article" SET rights = 'excerpts' WHERE slug = $1`, [withheld]);
    await db.query(`UPDATE "Article" SET "publicSince" = NULL WHERE slug = $1`, [unseen.article]);
    await db.query(`UPDATE "Event" SET "publicSince" = NULL WHERE slug = $1`, [unseen.event]);
    await db.query(`UPDATE "Fact" SET "publicSince" = NULL WHERE slug = $1`, [unseen.fact]);
    await db.query('COMMIT');
  });
}

async function inDatabase(
  { databaseUrl }: TestServer,
  act: (db: pg.Client) => Promise<void>,
): Promise<void> {
  const db = new pg.Client(databaseUrl);
  await db.connect();
  try {
    await act(db);
  } finally {
    await db.end();
  }
}

async function addArticle(
  db: pg.Client,
  slug: string,
  outlet: string,
  title: string,
  texts: readonly string[],
): Promise<void> {
  const outletSlug = slug === withheld ? 'harbour-courier' : unseen.outlet;
  await db.query(
    `WITH outlet AS (
       INSERT INTO "Outlet" (slug, name, homepage) VALUES ($1, $2, 'https://paper.example/') RETURNING id)
     INSERT INTO "Article" (slug, "outletId", title, "titleBasis", url, "publishedOn", "publishedBasis", basis,
       rights, "publicSince")
     SELECT $3, id, $4, 'made up', 'https://paper.example/1', DATE '2023-10-08', 'made up', 'made up', 'full', now()
     FROM outlet`,
    [outletSlug, outlet, slug, title],
  );
  for (const [index, body] of texts.entries()) {
    await db.query(
      `WITH version AS (
         INSERT INTO "ArticleVersion" ("articleId", number, body, sha256)
         SELECT id, $2, $3, $4 FROM "Article" WHERE slug = $1 RETURNING id, "articleId")
       UPDATE "Article" SET "currentVersionId" = version.id FROM version WHERE "Article".id = "articleId"`,
      [slug, index + 1, body, createHash('sha256').update(body, 'utf8').digest('hex')],
    );
  }
}

async function addToEvent(db: pg.Client, event: string, article: string): Promise<void> {
  await db.query(
    `INSERT INTO "EventArticle" ("eventId", "articleId", position)
     SELECT e.id, a.id, (SELECT count(*) FROM "EventArticle" WHERE "eventId" = e.id)
     FROM "Event" e, "Article" a WHERE e.slug = $1 AND a.slug = $2`,
    [event, article],
  );
}

/** A claim of every version that has the words, on a count of the Council's session. */
async function addCount(
  db: pg.Client,
  fact: string,
  article: string,
  quote: string,
  lower: number,
): Promise<void> {
  await db.query(
    `INSERT INTO "Claim" ("factId", "articleVersionId", quote, start, "end", "amountStart", "amountEnd",
       "quantityForm", "lower", "lowerInclusive", "upperInclusive", hedge)
     SELECT f.id, v.id, $3, at, at + length($3), at, at + length($3), 'bounded', $4, true, false, NULL
     FROM "Fact" f JOIN "Event" e ON e.id = f."eventId", "Article" a JOIN "ArticleVersion" v ON v."articleId" = a.id,
       LATERAL (SELECT position($3 IN v.body) - 1 AS at) p
     WHERE f.slug = $1 AND e.slug = $5 AND a.slug = $2`,
    [fact, article, quote, lower, councilEvent],
  );
}

async function addVote(db: pg.Client, article: string, quote: string): Promise<void> {
  await db.query(
    `INSERT INTO "Claim" ("factId", "articleVersionId", quote, start, "end", outcome)
     SELECT f.id, v.id, $2, at, at + length($2), 'vetoed'
     FROM "Fact" f JOIN "Event" e ON e.id = f."eventId", "Article" a JOIN "ArticleVersion" v ON v."articleId" = a.id,
       LATERAL (SELECT position($2 IN v.body) - 1 AS at) p
     WHERE f.slug = 'outcome' AND e.slug = $3 AND a.slug = $1`,
    [article, quote, voteEvent],
  );
}

/** An editor sets the claims aside whose sentence stays an excerpt. */
async function setAside(server: TestServer, editor: APIRequestContext): Promise<void> {
  let claims: { id: number }[] = [];
  await inDatabase(server, async (db) => {
    const found = await db.query<{ id: number }>(
      `SELECT id FROM "Claim" WHERE quote LIKE 'More than 990%'`,
    );
    claims = found.rows;
  });
  for (const { id } of claims) {
    const data = { version: 1, reason: 'It is of another hour.' };
    const response = await editor.post(`/api/editor/claims/${id}/rejection`, { data });
    if (response.status() !== 200) throw new Error(await response.text());
  }
}
