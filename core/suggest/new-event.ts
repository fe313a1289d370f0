import { dayInWords } from '../day-in-words';
import { slugOf } from '../views/slug-of';
import { type ArticleToPlace, subjectOf } from './article-subject';
import { namedDays } from './named-days';

/** An event that an editor may accept or write otherwise. What the article does not say is null. */
export interface EventDraft {
  readonly slug: string;
  readonly title: string;
  readonly summary: string | null;
  readonly place: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** IANA name; null where the place does not give it for certain. */
  readonly timeZone: string | null;
}

/** Where bodies of the United Nations meet, and the zone of their days. */
const seats: Readonly<Record<string, { readonly place: string; readonly timeZone: string }>> = {
  'Security Council': { place: 'New York', timeZone: 'America/New_York' },
  'General Assembly': { place: 'New York', timeZone: 'America/New_York' },
  'Human Rights Council': { place: 'Geneva', timeZone: 'Europe/Zurich' },
};

/** What a new event would be called, for an article about none that is known. */
export function newEventFor(article: ArticleToPlace): EventDraft {
  const { bodies, places, symbols } = subjectOf(article);
  const votes = article.claims.some((claim) => claim.kind === 'vote');
  const body = votes ? bodies[0] : undefined;
  const seat = body === undefined ? undefined : seats[body];
  const day = firstDay(article);
  const subject = body === undefined ? article.title : voteTitle(body, symbols);
  const title = day === null ? subject : `${subject}, ${dayInWords(day)}`;
  return {
    slug: slugOf(title, 100) || 'event',
    title,
    summary: null,
    place: seat?.place ?? places[0] ?? null,
    startsOn: day,
    endsOn: day,
    timeZone: seat?.timeZone ?? null,
  };
}

/** In UTF-16 code units: where an article says when what it is about happened. */
const leadRead = 1_000;

/** The first day that the article says something happened on; that of publication tells only when it was told. */
function firstDay({ body, publishedOn }: ArticleToPlace): string | null {
  const days = namedDays(body.slice(0, leadRead), publishedOn);
  return days.find(({ role }) => role === 'on' || role === 'said')?.day ?? null;
}

function voteTitle(body: string, symbols: readonly string[]): string {
  const draft = symbols.length === 1 ? ` on ${symbols[0]}` : '';
  return `Vote of the ${body}${draft}`;
}
