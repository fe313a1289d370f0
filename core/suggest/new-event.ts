import { dayInWords } from '../day-in-words';
import { shortened } from '../words/shortened';
import type { ArticleSubject, ArticleToPlace } from './article-subject';
import { namedDays } from './named-days';
import { isOfStatement } from './statement-question';

/**
 * An event that an editor may accept or write otherwise. What the article does not say is null; a summary is an
 * editor's to write.
 */
export interface EventDraft {
  /** At most `longestTitle` UTF-16 code units. */
  readonly title: string;
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

/** In UTF-16 code units. */
const longestTitle = 200;

/** What a new event would be called, for an article about none that is known. */
export function newEventFor(
  article: ArticleToPlace,
  { bodies, places, symbols }: ArticleSubject,
): EventDraft {
  const told = article.claims.filter((claim) => claim.kind === 'vote');
  const body = told.length > 0 ? bodies[0] : undefined;
  const seat = body === undefined ? undefined : seats[body];
  const day = firstDay(article);
  const voted = told.some(({ vote }) => !isOfStatement(vote.outcome));
  const subject = body === undefined || !voted ? article.title : voteTitle(body, symbols);
  const when = day === null ? '' : `, ${dayInWords(day)}`;
  return {
    title: `${shortened(subject, longestTitle - when.length)}${when}`,
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
