import 'server-only';
import type { Intake } from '@/prisma/generated/client';
import { reading } from '../database';
import { enqueue } from '../queue/enqueue';
import { pauseAfter, pauseAfterFault, pauseForTurn } from '../queue/pauses';

/** Why something could not be taken or kept, in a sentence, and when another try may be worth it. */
export interface InVain {
  readonly sentence: string;
  /** Seconds before which it is not; null where nobody said. */
  readonly waitSeconds: number | null;
  /** Whether a host's turn did not come: nothing was tried then. */
  readonly crowded: boolean;
}

/**
 * Notes that something that waits was tried in vain, and why, and puts it off; both are written, or neither. Where its
 * turn did not come that was no try.
 */
export async function tryLater(
  { id, kind, tries, triedAt, createdAt }: Intake,
  { sentence, waitSeconds, crowded }: InVain,
): Promise<void> {
  const now = Date.now();
  const waited = (now - (triedAt ?? createdAt).getTime()) / 1000;
  const usual =
    kind === 'address' ? pauseAfter(tries + 1, waitSeconds) : pauseAfterFault(tries + 1);
  const pause = crowded ? pauseForTurn(waited, waitSeconds) : usual;
  const tried = crowded ? {} : { tries: { increment: 1 }, triedAt: new Date(now) };
  await reading((db) =>
    db.$transaction(async (transaction) => {
      const { count } = await transaction.intake.updateMany({
        where: { id, state: 'waiting' },
        data: { problem: sentence, ...tried },
      });
      if (count === 0) return;
      const runAt = new Date(now + pause * 1000);
      await enqueue(transaction, 'take', [id], { pressing: kind !== 'entry', runAt });
    }),
  );
}
