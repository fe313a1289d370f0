import { randomUUID } from 'node:crypto';
import type { Role } from '@/core/annotations/editor';
import type { PrismaClient } from '@/prisma/generated/client';
import { hashPassword } from './password-hash';

export const password = 'a lamp beside seven oranges';

/** Writes an account that can be signed in to by `password`. */
export async function makeAccount(
  db: PrismaClient,
  { name = 'Ada', role = 'editor' }: { name?: string; role?: Role } = {},
): Promise<{ id: string; name: string; email: string; role: Role }> {
  const id = randomUUID();
  const email = `${id}@newsroom.example`;
  await db.user.create({
    data: {
      ...{ id, name, email, role },
      accounts: {
        create: {
          ...{ id: randomUUID(), accountId: id, providerId: 'credential' },
          password: await hashPassword(password),
        },
      },
    },
  });
  return { id, name, email, role };
}

/** The headers of a browser that has been given the cookies of an answer. */
export function headersWith(answered: Headers, more: Record<string, string> = {}): Headers {
  const cookies = answered.getSetCookie().map((cookie) => cookie.split(';')[0]);
  return new Headers({ cookie: cookies.join('; '), ...more });
}
