import { EventListItem } from '@/components/comparison/event-list-item';
import { publishedTag, verdictsTag } from '@/core/views/page-tags';
import { tagPage } from '@/server/cache-tags';
import { missingPage } from '@/server/missing-page';
import { listEvents } from '@/server/queries/list-events';

export const dynamic = 'force-static';
export const revalidate = 60;

export function generateStaticParams() {
  return [];
}

/** The home page, which `/` and `/?from=…` are served from; see core/views/variant-path.ts. */
export default async function HomePage({ params }: PageProps<'/variants/from/[from]'>) {
  const { from } = await params;
  const page = await listEvents(from === 'newest' ? null : from);
  if (page === null) return missingPage();
  await tagPage([publishedTag, ...page.events.map(({ slug }) => verdictsTag(slug))]);
  return (
    <>
      <header className="grid gap-x-12 gap-y-4 pt-10 pb-10 lg:grid-cols-[3fr_2fr]">
        <h1 className="text-4xl sm:text-5xl lg:text-6xl">When two reports give two numbers</h1>
        <div className="space-y-3 lg:pt-2">
          <p className="text-lg">
            Recount sets side by side how each outlet reported the same vote or the same casualty
            count, in the outlet’s own words.
          </p>
          <p>
            Every figure leads to the sentence it came from. Differences are shown with their
            reasons. No outlet is rated, and nobody is declared right.{' '}
            <a href="/how-to-read">How to read this</a>
          </p>
        </div>
      </header>
      <section aria-labelledby="events">
        <h2 id="events" className="border-b border-strong-rule pb-2 text-xl">
          Events
        </h2>
        {page.events.length === 0 && <p className="py-10 text-soft">No event has been read yet.</p>}
        <ol>
          {page.events.map((event) => (
            <EventListItem key={event.slug} event={event} />
          ))}
        </ol>
        {page.next && (
          <p className="pt-6">
            <a href={`/?from=${page.next}`} rel="next">
              Earlier events
            </a>
          </p>
        )}
      </section>
    </>
  );
}
