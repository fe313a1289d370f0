import 'server-only';
import { randomUUID } from 'node:crypto';
import { addressKey } from '@/core/intake/address-key';
import type { Prisma } from '@/prisma/generated/client';
import { enqueue } from '../queue/enqueue';

/** An address to be fetched; `name` tells it from the others that come the same way. */
export interface AskedAddress {
  readonly name: string;
  readonly address: string;
}

/**
 * Has addresses fetched behind, each once in its batch or feed. Those of a feed whose articles are here already, or that
 * have come otherwise and have not failed, are left alone. @returns how many are new.
 */
export async function bringIn(
  db: Prisma.TransactionClient,
  asked: readonly AskedAddress[],
  way: { readonly batchId?: string; readonly feedId?: number; readonly editorId: string },
): Promise<number> {
  const wanted = way.feedId === undefined ? asked : await notYetHere(db, asked);
  const rows = wanted.map(({ name, address }) => ({
    ...{ id: randomUUID(), kind: 'address' as const, name, address },
    ...way,
  }));
  const made = await db.intake.createManyAndReturn({
    data: rows,
    skipDuplicates: true,
    select: { id: true },
  });
  if (made.length > 0) {
    await enqueue(
      db,
      'take',
      made.map(({ id }) => id),
    );
  }
  return made.length;
}

async function notYetHere(
  db: Prisma.TransactionClient,
  asked: readonly AskedAddress[],
): Promise<readonly AskedAddress[]> {
  const keys = asked.flatMap(({ address }) => addressKey(address) ?? []);
  const here = await db.article.findMany({
    where: { addressKey: { in: keys } },
    select: { addressKey: true },
  });
  const come = await db.intake.findMany({
    where: { kind: 'address', name: { in: keys }, state: { not: 'failed' } },
    select: { name: true },
  });
  const known = new Set([
    ...here.map((article) => article.addressKey),
    // What is asked for by its address goes by that address's key.
    ...come.map(({ name }) => name),
  ]);
  return asked.filter(({ address }) => !known.has(addressKey(address)));
}
