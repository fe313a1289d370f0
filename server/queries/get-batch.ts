import 'server-only';
import { isUuid } from '@/core/uuid';
import type { BatchView, IntakeCounts } from '@/core/views/intake-view';
import { reading } from '../database';

/** A batch with how far it is; null where there is none. */
export async function getBatch(id: string): Promise<BatchView | null> {
  if (!isUuid(id)) return null;
  return reading(async (db) => {
    const batch = await db.batch.findUnique({
      where: { id },
      select: { kind: true, title: true, createdAt: true, startedBy: { select: { name: true } } },
    });
    if (batch === null) return null;
    const counted = await db.intake.groupBy({
      by: ['state'],
      where: { batchId: id },
      _count: { _all: true },
    });
    const states: IntakeCounts = {
      ...{ waiting: 0, taken: 0, saved: 0, known: 0, failed: 0, set_aside: 0 },
      ...Object.fromEntries(counted.map(({ state, _count }) => [state, _count._all])),
    };
    const { kind, title, createdAt, startedBy } = batch;
    const started = { startedBy: startedBy?.name ?? null, createdAt: createdAt.toISOString() };
    return { id, kind, title, ...started, states };
  });
}
