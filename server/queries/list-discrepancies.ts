import 'server-only';
import { writeQueueKey } from '@/core/queue/queue-key';
import type { QueueOptions } from '@/core/queue/queue-options';
import { type QueueItem, type QueuePage, queuePageSize } from '@/core/queue/queue-view';
import { reading } from '../database';
import { countQueue, fittingAmong, queueFitting } from './queue-fitting';
import { queueItems } from './queue-items';

/** Rows are counted no further than this. */
const countUpTo = 1000;

/** A page of the queue as an editor chose it. */
export async function listDiscrepancies(
  options: QueueOptions,
  editorId: string,
): Promise<QueuePage> {
  return reading(async (db) => {
    const [ids, count] = await Promise.all([
      queueFitting(db, options, editorId, queuePageSize + 1),
      countQueue(db, options, editorId, countUpTo + 1),
    ]);
    const { items, keys } = await queueItems(db, ids.slice(0, queuePageSize));
    const last = keys.at(-1);
    return {
      items,
      next: last !== undefined && ids.length > queuePageSize ? writeQueueKey(last) : null,
      total: { count: Math.min(count, countUpTo), more: count > countUpTo },
      readAt: new Date().toISOString(),
    };
  });
}

/** Some rows as they are now, each with whether it fits the choice; those that are not there are left out. */
export async function rereadDiscrepancies(
  options: QueueOptions,
  editorId: string,
  ids: readonly number[],
): Promise<readonly { readonly item: QueueItem; readonly fits: boolean }[]> {
  if (ids.length === 0) return [];
  return reading(async (db) => {
    const [{ items }, fitting] = await Promise.all([
      queueItems(db, ids),
      fittingAmong(db, options, editorId, ids),
    ]);
    return items.map((item) => ({ item, fits: fitting.has(item.id) }));
  });
}
