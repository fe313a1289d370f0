import 'server-only';
import type { EventInput } from '@/core/review/event-input';
import { slugOf } from '@/core/views/slug-of';
import { isoDay } from '../iso-day';
import { putInEvent } from '../review/in-event';
import { lockedInReview } from '../review/version-in-review';
import { done, type Outcome, refused } from './outcome';
import { writing } from './writing';

/** Makes a new event of which an article is part; one that is there and is described the same is that one. */
export function createEvent(
  editorId: string,
  article: string,
  { startsOn, endsOn, ...input }: EventInput,
): Promise<Outcome<{ slug: string }>> {
  return writing(editorId, 'editor', async (db) => {
    const version = await lockedInReview(db, article);
    if (version === null) return refused(404, 'There is no such article.');
    const [first, last] = [new Date(`${startsOn}T00:00:00Z`), new Date(`${endsOn}T00:00:00Z`)];
    await db.$executeRaw`SELECT pg_advisory_xact_lock(7325, 7)`;
    const same = await db.event.findFirst({
      where: { startsOn: first, title: input.title },
      select: {
        ...{ id: true, slug: true, summary: true, place: true, endsOn: true, timeZone: true },
      },
    });
    if (same !== null && !isSame(same, { ...input, endsOn })) {
      return refused(
        422,
        `There is an event “${input.title}” of that day already, which is described otherwise. Put the article into that one, or give this another title.`,
      );
    }
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

function isSame(
  held: { summary: string; place: string; endsOn: Date; timeZone: string },
  { summary, place, endsOn, timeZone }: Omit<EventInput, 'title' | 'startsOn'>,
): boolean {
  const sameWords = held.summary === summary && held.place === place;
  return sameWords && held.timeZone === timeZone && isoDay(held.endsOn) === endsOn;
}

function numbered(slug: string): readonly string[] {
  return Array.from({ length: 50 }, (_, index) => `${slug}-${index + 2}`);
}
