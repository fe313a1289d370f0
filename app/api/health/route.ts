import { databaseAnswers } from '@/server/queries/database-answers';

export const dynamic = 'force-dynamic';

/** Says whether the database answers at this moment: 200 when it does, 503 when it does not. */
export async function GET(): Promise<Response> {
  const answers = await databaseAnswers();
  return Response.json(
    { status: answers ? 'ok' : 'unavailable', database: answers ? 'answers' : 'does not answer' },
    { status: answers ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  );
}
