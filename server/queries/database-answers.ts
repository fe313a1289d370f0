import 'server-only';
import { DatabaseUnavailable, reading } from '../database';

/** Whether the database answers a query at this moment. */
export async function databaseAnswers(): Promise<boolean> {
  try {
    await reading((db) => db.$queryRaw`SELECT 1`);
    return true;
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return false;
    throw error;
  }
}
