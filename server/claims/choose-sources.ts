import 'server-only';
import type { GivenReading, SourceChoice } from '@/core/claims/claim-input';
import { sourceSlug } from '@/core/claims/source-slug';
import type { Prisma } from '@/prisma/generated/client';
import { done, type Outcome, refused } from '../commands/outcome';
import { fingerprint } from '../fingerprint';

/** Finds the sources that an editor chose, and writes those that are new. @returns the slug of each choice. */
export async function chooseSources(
  db: Prisma.TransactionClient,
  { sources, speaker }: Pick<GivenReading, 'sources' | 'speaker'>,
): Promise<Outcome<(choice: SourceChoice) => string>> {
  const slugs = new Map<SourceChoice, string>();
  for (const choice of [...sources.map(({ source }) => source), ...(speaker ? [speaker] : [])]) {
    if ('slug' in choice) {
      const { slug } = choice;
      if ((await db.source.count({ where: { slug } })) === 0) {
        return refused(422, `There is no source “${slug}” any more. Choose it again.`);
      }
      slugs.set(choice, slug);
    } else {
      slugs.set(choice, await slugOfNew(db, choice));
    }
  }
  return done((choice) => {
    const slug = slugs.get(choice);
    if (slug === undefined) throw new Error('A source was asked for that nobody chose.');
    return slug;
  });
}

/** A source of that name which is there already is that one; another whose slug is taken has one of its own. */
async function slugOfNew(
  db: Prisma.TransactionClient,
  { name, named }: Extract<SourceChoice, { name: string }>,
): Promise<string> {
  const plain = sourceSlug(name);
  const own = `${plain}-${fingerprint(name.toLowerCase()).slice(0, 12)}`;
  for (const slug of [plain, own]) {
    const held = await db.source.findUnique({ where: { slug }, select: { name: true } });
    if (held === null) {
      await db.source.create({ data: { slug, name, named } });
      return slug;
    }
    if (held.name.toLowerCase() === name.toLowerCase()) return slug;
  }
  throw new Error(`Two sources share the slug ${own}.`);
}
