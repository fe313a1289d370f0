import 'server-only';
import { database } from '../database';
import { refreshIndex } from './refresh-index';

/**
 * Brings the search index up to date behind an answer that was given, where anything of it is stale: by
 * whatever hand the tables were changed, as long as their triggers ran, the next search but one is whole
 * again.
 *
 * One at a time in this process. A failure is logged and costs nothing but the refresh.
 */
export async function refreshBehind(): Promise<void> {
  if (running) return;
  running = true;
  try {
    const db = database();
    if ((await db.searchStale.findFirst({ select: { kind: true } })) !== null)
      await refreshIndex(db, { patient: false });
  } catch (error) {
    console.error('The search index was not brought up to date.', error);
  } finally {
    running = false;
  }
}

let running = false;
