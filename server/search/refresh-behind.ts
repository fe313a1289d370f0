import 'server-only';
import type { PrismaClient } from '@/prisma/generated/client';
import { database } from '../database';
import { refreshIndex } from './refresh-index';

/**
 * Brings the search index up to date behind an answer that was given, where anything of it is stale: by
 * whatever hand the tables were changed, as long as their triggers ran, the next search but one is whole
 * again.
 *
 * One at a time in this process. A failure is logged and costs nothing but the refresh. Says whether all is up
 * to date.
 */
export async function refreshBehind(): Promise<boolean> {
  if (running) return false;
  running = true;
  try {
    const db = database();
    if (!(await isStale(db))) return true;
    await refreshIndex(db, { patient: false });
    return !(await isStale(db));
  } catch (error) {
    console.error('The search index was not brought up to date.', error);
    return false;
  } finally {
    running = false;
  }
}

let running = false;

async function isStale(db: PrismaClient): Promise<boolean> {
  return (await db.searchStale.findFirst({ select: { kind: true } })) !== null;
}
