import 'server-only';
import { problem } from '../api-response';
import { DatabaseUnavailable } from '../database';

/** What nobody but who asked may keep. */
export const privately = { 'Cache-Control': 'no-store, private' };

/** Answers who need not be signed in; where the database is gone, 503 with a sentence. */
export async function answering(make: () => Promise<Response>): Promise<Response> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error;
    const sentence = 'The database does not answer. Please try again shortly.';
    return problem(503, sentence, { 'Retry-After': '5', ...privately });
  }
}
