import 'server-only';
import { eventAddress, factAddress } from '@/core/views/addresses';
import type { Prisma } from '@/prisma/generated/client';
import { isPublic, publicFact } from '../rights/public-only';

/** The addresses of those of some events, and of some facts, at which readers get a page. */
export async function publicAddresses(
  db: Prisma.TransactionClient,
  events: readonly { readonly slug: string }[],
  facts: readonly { readonly event: string; readonly fact: string }[],
): Promise<readonly string[]> {
  const publicEvents = await db.event.findMany({
    where: { ...isPublic, slug: { in: events.map(({ slug }) => slug) } },
    select: { slug: true },
  });
  const publicFacts = await db.fact.findMany({
    where: {
      ...publicFact,
      slug: { in: facts.map(({ fact }) => fact) },
      event: { ...isPublic, slug: { in: facts.map(({ event }) => event) } },
    },
    select: { slug: true, event: { select: { slug: true } } },
  });
  return [
    ...publicEvents.map(({ slug }) => eventAddress(slug)),
    ...publicFacts.map(({ slug, event }) => factAddress(event.slug, slug)),
  ];
}
