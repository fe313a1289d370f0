import 'server-only';
import { type IntakeState, Prisma } from '@/prisma/generated/client';
import { reading } from '../database';

/** What has become of an entry that was put into the queue. */
export interface Became {
  readonly id: string;
  readonly state: IntakeState;
  readonly problem: string | null;
  /** The number of the article's version that it is, where it is an article. */
  readonly number: number | null;
}

/** Those of some entries that wait no longer, or that were tried in vain and wait for another try. */
export async function lookAt(ids: readonly string[]): Promise<readonly Became[]> {
  if (ids.length === 0) return [];
  return reading(
    (db) => db.$queryRaw<Became[]>`
      SELECT i.id::text, i.state::text, i.problem,
        (SELECT v.number FROM "ArticleVersion" v WHERE v.id = i."articleVersionId") AS number
      FROM "Intake" i
      WHERE i.id IN (${Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`))})
        AND (i.state <> 'waiting' OR i.tries > 0)`,
  );
}
