import 'server-only';
import { isUuid } from '@/core/uuid';
import type { IntakeItem, IntakeStateName } from '@/core/views/intake-view';
import { reading } from '../database';
import { intakeItem, itemSelection, takenTitles } from './intake-items';

export interface IntakePage {
  readonly items: readonly IntakeItem[];
  /** Where the next page starts; null on the last. */
  readonly next: string | null;
}

const perPage = 50;

/**
 * What was brought in and is in a state, the newest first; of one batch, the first first. A key is the moment and the
 * identifier of the last of the page before, `2026-11-26T10:00:00.000Z_…`; null is the first page, and for anything
 * else that cannot be read too.
 */
export async function listIntakes(
  state: IntakeStateName,
  key: string | null,
  batchId: string | null = null,
): Promise<IntakePage> {
  const after = readKey(key);
  const order = batchId === null ? 'desc' : 'asc';
  const beyond = batchId === null ? 'lt' : 'gt';
  return reading(async (db) => {
    const records = await db.intake.findMany({
      where: {
        ...{ state, ...(batchId === null ? {} : { batchId }) },
        ...(after === null
          ? {}
          : {
              createdAt: { [batchId === null ? 'lte' : 'gte']: after.at },
              OR: [{ createdAt: { [beyond]: after.at } }, { id: { gt: after.id } }],
            }),
      },
      orderBy: [{ createdAt: order }, { id: 'asc' }],
      take: perPage + 1,
      select: itemSelection,
    });
    const shown = records.slice(0, perPage);
    const titles = await takenTitles(
      db,
      shown.map(({ id }) => id),
    );
    const last = shown.at(-1);
    return {
      items: shown.map((record) => intakeItem(record, titles.get(record.id))),
      next: last && records.length > perPage ? `${last.createdAt.toISOString()}_${last.id}` : null,
    };
  });
}

function readKey(key: string | null): { readonly at: Date; readonly id: string } | null {
  const match = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)_(.+)$/.exec(key ?? '');
  const [at, id] = [new Date(match?.[1] ?? ''), match?.[2] ?? ''];
  return Number.isNaN(at.getTime()) || !isUuid(id) ? null : { at, id };
}
