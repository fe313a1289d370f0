import 'server-only';
import { isUuid } from '@/core/uuid';
import type { Intake, Prisma } from '@/prisma/generated/client';

/** Something that was brought in, locked until the transaction ends; null where there is none. */
export async function lockedIntake(
  db: Prisma.TransactionClient,
  id: string,
): Promise<Intake | null> {
  if (!isUuid(id)) return null;
  await db.$queryRaw`SELECT FROM "Intake" WHERE id = ${id}::uuid FOR UPDATE`;
  return db.intake.findUnique({ where: { id } });
}
