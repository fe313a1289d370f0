import { articleAddress, eventAddress } from '@/core/views/addresses';
import type { ReviewView } from '@/core/views/review-view';
import { Day } from '../day';
import { mainButton, quietButton } from '../editors/looks';
import { Moment } from '../moment';
import { ReadersPage } from './readers-page';

/** What an article in review is, whether readers get it and how much of it, and the ways to change that. */
export function ReviewHead({ review }: { review: ReviewView }) {
  const { slug, title, outlet, publishedOn, publicSince, version, current, url } = review;
  const { publication, currentSince, wasPublic } = review;
  const api = `/api/editor/articles/${slug}`;
  const isNew = publicSince !== null && current !== version;
  return (
    <header className="max-w-3xl pt-8 pb-6">
      <h1 className="text-3xl break-words sm:text-4xl">{title}</h1>
      <p className="mt-2">
        {outlet}
        {publishedOn !== null && (
          <>
            , <Day iso={publishedOn} />
          </>
        )}
        {url !== null && (
          <>
            {' · '}
            <a href={url} rel="external" className="break-all">
              {url}
            </a>
          </>
        )}
      </p>
      <p className="mt-1 text-sm text-soft">
        Version {version}.{' '}
        {currentSince === null ? (
          `Readers do not get it${wasPublic ? ' any more' : ' yet'}.`
        ) : (
          <>
            Readers get <a href={articleAddress(slug, current ?? version)}>version {current}</a>{' '}
            since <Moment at={currentSince} />.
          </>
        )}
      </p>
      {isNew && (
        <p className="mt-3 border-l-4 border-contested bg-panel px-4 py-3 text-sm">
          Its text has changed. Claims whose words still stand were carried over to this version,
          which readers get when it is published.
        </p>
      )}
      <div className="mt-4 flex flex-wrap items-center gap-3 print:hidden">
        {(publicSince === null || isNew) && (
          <form action={`${api}/publication`} method="post">
            <input type="hidden" name="version" value={version} />
            <input type="hidden" name="publication" value={publication} />
            <button type="submit" data-review-key="p" className={mainButton}>
              {isNew ? 'Publish this version' : 'Publish'}
            </button>
          </form>
        )}
        {publicSince !== null && (
          <form action={`${api}/withdrawal`} method="post">
            <input type="hidden" name="publication" value={publication} />
            <button type="submit" className={quietButton}>
              Take it back from readers
            </button>
          </form>
        )}
        <Rights review={review} />
      </div>
      <Events review={review} />
    </header>
  );
}

function Rights({ review: { slug, rights, publicSince } }: { review: ReviewView }) {
  const other = rights === 'full' ? 'excerpts' : 'full';
  const get = publicSince === null ? 'Published, readers get' : 'Readers get';
  return (
    <form
      action={`/api/editor/articles/${slug}/rights`}
      method="post"
      className="flex flex-wrap items-center gap-x-3"
    >
      <span className="text-sm">
        {rights === 'full'
          ? `${get} the text in full.`
          : `${get} excerpts: the sentences of claims with their neighbours, quotations, and what other articles share.`}
      </span>
      <input type="hidden" name="rights" value={other} />
      <button type="submit" className={quietButton}>
        {other === 'full' ? 'Give it in full' : 'Give excerpts'}
      </button>
    </form>
  );
}

function Events({ review }: { review: ReviewView }) {
  const { slug, events, likely, claims } = review;
  return (
    <div className="mt-5 text-sm">
      {events.length === 0 ? (
        <p>It is part of no event yet.</p>
      ) : (
        <>
          <p>It is part of</p>
          <ul className="mt-1 space-y-1">
            {events.map((event) => (
              <li key={event.slug} className="flex flex-wrap items-baseline gap-x-3">
                <span className="min-w-0 break-words">
                  <ReadersPage
                    address={eventAddress(event.slug)}
                    name={event.title}
                    review={review}
                  />
                </span>
                {claims.every((claim) => claim.event !== event.slug) && (
                  <form action={`/api/editor/articles/${slug}/events/leave`} method="post">
                    <input type="hidden" name="event" value={event.slug} />
                    <button
                      type="submit"
                      aria-label={`Take it out of “${event.title}”`}
                      className={quietButton}
                    >
                      Take it out
                    </button>
                  </form>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {likely.length > 0 && (
        <ul aria-label="Events that it may be about" className="mt-2 space-y-2">
          {likely.map((event, index) => (
            <li key={event.slug} className="flex flex-wrap items-baseline gap-x-3">
              <form action={`/api/editor/articles/${slug}/events/join`} method="post">
                <input type="hidden" name="event" value={event.slug} />
                <button
                  type="submit"
                  data-review-key={index === 0 && events.length === 0 ? 'o' : undefined}
                  className={quietButton}
                >
                  Put into “{event.title}”
                </button>
              </form>
              <span className="text-soft">{event.why.join('. ')}.</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
