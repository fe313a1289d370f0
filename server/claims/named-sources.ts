import 'server-only';
import type { GivenReading, SourceChoice } from '@/core/claims/claim-input';
import { sourceSlug } from '@/core/claims/source-slug';
import type { Prisma } from '@/prisma/generated/client';

/** A reading with the sources that it names, where they are known, as those. */
export async function namedSources(
  db: Prisma.TransactionClient,
  given: GivenReading,
): Promise<GivenReading> {
  const sources = await sourcesNamed(db, given);
  const known = (choice: SourceChoice): SourceChoice => {
    if ('slug' in choice) return choice;
    const held = sources.find((own) => own.name.toLowerCase() === choice.name.toLowerCase());
    return held === undefined ? choice : { slug: held.slug };
  };
  return {
    ...given,
    speaker: given.speaker === null ? null : known(given.speaker),
    sources: given.sources.map((own) => ({ ...own, source: known(own.source) })),
  };
}

/** The sources that are known by the slugs of the names in a reading. */
export async function sourcesNamed(
  db: Prisma.TransactionClient,
  { sources, speaker }: GivenReading,
) {
  const names = [...sources.map(({ source }) => source), speaker].flatMap((choice) =>
    choice !== null && 'name' in choice ? choice.name : [],
  );
  return db.source.findMany({
    where: { slug: { in: names.map(sourceSlug) } },
    select: { slug: true, name: true, named: true },
  });
}
