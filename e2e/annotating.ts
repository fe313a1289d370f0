import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import pg from 'pg';
import type { NewAnnotation } from '../core/annotations/annotation-input';
import type { EditorAnnotationView } from '../core/annotations/annotation-view';
import { expect } from './fixtures';

/** Saves an annotation as its editor's browser would; what is left out is an open one without a note. */
export function annotate(
  request: APIRequestContext,
  about: NewAnnotation['about'],
  own: Partial<NewAnnotation> = {},
): Promise<EditorAnnotationView> {
  const nothing = { reason: null, note: '', status: 'open', assigneeId: null } as const;
  const data = { id: randomUUID(), about, seenFingerprint: null, ...nothing, ...own };
  return sent(request, 'post', '/api/editor/annotations', data);
}

/** Sends what an editor writes of an annotation, which has to be taken. */
export async function sent(
  request: APIRequestContext,
  method: 'post' | 'patch',
  address: string,
  data: unknown,
): Promise<EditorAnnotationView> {
  const response = await request[method](address, { data });
  expect(response.status(), await response.text()).toBe(200);
  return response.json();
}

/** Writes in an editor's name by another way than the server, in one transaction. */
export async function writtenElsewhere(
  databaseUrl: string,
  editorId: string,
  statements: readonly (readonly [sql: string, values: readonly unknown[]])[],
): Promise<void> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('recount.actor', $1, true)`, [editorId]);
    for (const [sql, values] of statements) await client.query(sql, [...values]);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

/** The statement that writes annotations on one row, as many as asked for, each with its number in its note. */
export function manyOnRow(
  editorId: string,
  event: string,
  fact: string,
  count: number,
): readonly [string, readonly unknown[]] {
  return [
    `INSERT INTO "Annotation" (id, kind, "eventId", "factId", "discrepancyId", note, status, "authorId")
     SELECT gen_random_uuid(), 'discrepancy', f."eventId", f.id, d.id, 'Note number ' || n, 'open', $1
     FROM generate_series(1, $4::int) n, "Event" e JOIN "Fact" f ON f."eventId" = e.id
       JOIN "Discrepancy" d ON d."factId" = f.id AND d.pair = ''
     WHERE e.slug = $2 AND f.slug = $3`,
    [editorId, event, fact, count],
  ];
}
