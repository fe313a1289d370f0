import { createHash } from 'node:crypto';
import { beforeEach } from 'vitest';
import { type Row, triedDatabase } from './broken-rules.testing';

/** A database with one event, one fact and one version of an article before each test, and what tries its rules. */
export function oneEvent() {
  const db = triedDatabase();
  beforeEach(async () => {
    await db.query(`
      INSERT INTO "Outlet" (id, slug, name, homepage) VALUES (1, 'o', 'O', 'https://o.example/');
      INSERT INTO "Article" (id, slug, "outletId", title, "titleBasis", url, "publishedBasis", basis)
        VALUES (1, 'a', 1, 'A', 'b', 'https://o.example/a', 'b', 'b'),
               (2, 'b', 1, 'B', 'b', 'https://o.example/b', 'b', 'b');
      INSERT INTO "Source" (id, slug, name, named) VALUES (1, 's', 'S', true);
      INSERT INTO "Event" (id, slug, title, summary, place, "startsOn", "endsOn", "timeZone")
        VALUES (1, 'e', 'E', 'e', 'here', '2024-01-01', '2024-01-01', 'UTC');
      INSERT INTO "Fact" (id, "eventId", slug, position, kind, title, question, measure, unit)
        VALUES (1, 1, 'f', 0, 'quantity', 'F', 'f?', 'm', 'people');`);
    await db.insert('ArticleVersion', version(1, body));
  });
  return db;
}

/** A text in which a character takes two UTF-16 units before the words that are claimed. */
export const body = '🕊 “At least 227 people were killed,” the ministry 😀 said.';

/** The hash that a version keeps of its text. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** A version of the article, by its number. */
export function version(id: number, text: string): Row {
  return { id, articleId: 1, number: id, body: text, sha256: sha256(text) };
}

/** A claim on words of the body, as the row of a table. */
export function claim(quote: string, more: Row = {}, text = body): Row {
  const start = text.indexOf(quote);
  return {
    id: 1,
    factId: 1,
    articleVersionId: 1,
    quote,
    start,
    end: start + quote.length,
    ...more,
  };
}
