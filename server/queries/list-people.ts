import 'server-only';
import { isAccountKey } from '@/core/people/account';
import type { Person } from '@/core/people/person';
import { Prisma } from '@/prisma/generated/client';
import { reading } from '../database';

/** A page of people by name; `next` is the identifier that the next one starts after. */
export interface PeoplePage {
  readonly people: readonly Person[];
  readonly next: string | null;
}

const pageSize = 50;

/** Lists people by name, after the one of an identifier. */
export async function listPeople(after: string | null): Promise<PeoplePage> {
  const from =
    after === null || !isAccountKey(after)
      ? Prisma.empty
      : Prisma.sql`WHERE (name, id) > (SELECT name, id FROM "User" WHERE id = ${after})`;
  const people = await reading(
    (db) => db.$queryRaw<Person[]>`
      SELECT id, name, email, role::text AS role, "deactivatedAt", "twoFactorEnabled" AS "secondFactor"
      FROM "User" ${from} ORDER BY name, id LIMIT ${pageSize + 1}`,
  );
  const shown = people.slice(0, pageSize);
  return { people: shown, next: people.length > pageSize ? (shown.at(-1)?.id ?? null) : null };
}
