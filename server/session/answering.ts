import 'server-only';
import { problem } from '../api-response';
import { DatabaseUnavailable } from '../database';
import { Stopped } from './stopped';

/** What nobody but who asked may keep. */
export const privately = { 'Cache-Control': 'no-store, private' };

/**
 * Answers who need not be signed in; where the database is gone or too many passwords wait, 503, and where what was
 * sent is too long, 413, with a sentence.
 */
export async function answering(make: () => Promise<Response>): Promise<Response> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof Stopped) {
      const retry = error.status === 503 ? { 'Retry-After': '5' } : {};
      return problem(error.status, error.sentence, { ...retry, ...privately });
    }
    if (!(error instanceof DatabaseUnavailable)) throw error;
    const sentence = 'The database does not answer. Please try again shortly.';
    return problem(503, sentence, { 'Retry-After': '5', ...privately });
  }
}
