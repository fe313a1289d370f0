import 'server-only';
import { z } from 'zod';
import { takenArticle } from '@/core/intake/taken-article';
import { isUuid } from '@/core/uuid';
import type { IntakeView } from '@/core/views/intake-view';
import { reading } from '../database';
import { intakeItem, itemSelection } from './intake-items';

/** Something that was brought in, with what was taken out of it; null where there is none. */
export async function getIntake(id: string): Promise<IntakeView | null> {
  if (!isUuid(id)) return null;
  const record = await reading((db) =>
    db.intake.findUnique({
      where: { id },
      select: {
        ...{ ...itemSelection, kind: true, tries: true, taken: true, typed: true },
        editor: { select: { name: true } },
        batch: { select: { id: true, title: true } },
        feed: { select: { id: true, title: true } },
      },
    }),
  );
  if (record === null) return null;
  const { kind, name, tries, batch, feed, editor } = record;
  const taken = record.taken === null ? null : takenArticle.parse(record.taken);
  return {
    ...intakeItem(record, taken?.title?.value),
    ...{ kind, name, tries, batch, feed, taken },
    broughtBy: editor?.name ?? null,
    typed: record.typed === null ? null : z.record(z.string(), z.string()).parse(record.typed),
  };
}
