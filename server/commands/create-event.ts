import 'server-only';
import type { EventInput } from '@/core/review/event-input';
import { slugOf } from '@/core/views/slug-of';
import { putInEvent } from '../review/in-event';
import { versionInReview } from '../review/version-in-review';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/** Makes a new event of which an article is part; one of the same title and first day that is there is that one. */
export function createEvent(
  editorId: string,
  article: string,
  { startsOn, endsOn, ...input }: EventInput,
): Promise<Outcome<{ slug: string }>> {
  return writing(editorId, 'editor', async (db) => {
    const version = await versionInReview(db, article);
    if (version === null) return refused(404, 'There is no such article.');
    const [first, last] = [new Date(`${startsOn}T00:00:00Z`), new Date(`${endsOn}T00:00:00Z`)];
    await db.$executeRaw`SELECT pg_advisory_xact_lock(7325, 7)`;
    const same = await db.event.findFirst({
      where: { startsOn: first, title: input.title },
      select: { id: true, slug: true },
    });
    const plain = slugOf(input.title, 80) || 'event';
    const taken = await db.event.findMany({
      where: { slug: { in: [plain, ...numbered(plain)] } },
      select: { slug: true },
    });
    const slug = [plain, ...numbered(plain)].find((own) =>
      taken.every((held) => held.slug !== own),
    );
    if (slug === undefined)
      return refused(422, 'Too many events are called that. Say which this is.');
    const event =
      same ??
      (await db.event.create({
        data: { ...input, slug, startsOn: first, endsOn: last },
        select: { id: true, slug: true },
      }));
    await putInEvent(db, version.articleId, event.id);
    return done({ slug: event.slug });
  });
}

function numbered(slug: string): readonly string[] {
  return Array.from({ length: 50 }, (_, index) => `${slug}-${index + 2}`);
}
