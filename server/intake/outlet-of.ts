import 'server-only';
import { slugOf } from '@/core/views/slug-of';
import type { Prisma } from '@/prisma/generated/client';
import { fingerprint } from '../fingerprint';

/** The outlet of a name; null where there is none yet. */
export async function knownOutlet(
  db: Prisma.TransactionClient,
  name: string,
): Promise<number | null> {
  return (await outletPlace(db, name)).id;
}

/** The outlet of a name, which is written where there is none yet. */
export async function outletOf(
  db: Prisma.TransactionClient,
  { name, homepage }: { readonly name: string; readonly homepage: string },
): Promise<number> {
  const { slug, id } = await outletPlace(db, name);
  if (id !== null) return id;
  return (await db.outlet.create({ data: { slug, name, homepage }, select: { id: true } })).id;
}

function outletPlace(db: Prisma.TransactionClient, name: string) {
  return placeFor(name, 'outlet', (slug) =>
    db.outlet.findUnique({ where: { slug }, select: { id: true, name: true } }),
  );
}

/** The agency or newsroom of a name that a text comes from, which is written where there is none yet. */
export async function originOf(db: Prisma.TransactionClient, name: string): Promise<number> {
  const { slug, id } = await placeFor(name, 'origin', (slug) =>
    db.origin.findUnique({ where: { slug }, select: { id: true, name: true } }),
  );
  if (id !== null) return id;
  return (await db.origin.create({ data: { slug, name }, select: { id: true } })).id;
}

/** What is there under a name, or the slug that it may have: one of another name keeps the plain one. */
async function placeFor(
  name: string,
  otherwise: string,
  held: (slug: string) => Promise<{ readonly id: number; readonly name: string } | null>,
): Promise<{ readonly slug: string; readonly id: number | null }> {
  const plain = slugOf(name, 60) || otherwise;
  const own = `${plain}-${fingerprint(name.toLowerCase()).slice(0, 12)}`;
  for (const slug of [plain, own]) {
    const known = await held(slug);
    if (known === null) return { slug, id: null };
    if (known.name.toLowerCase() === name.toLowerCase()) return { slug, id: known.id };
  }
  throw new Error(`Two names share the slug ${own}.`);
}
