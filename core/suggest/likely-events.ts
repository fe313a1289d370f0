import { dayInWords } from '../day-in-words';
import { addDays } from '../record/series/series-days';
import { isFunctionWord } from '../words/function-words';
import type { ArticleSubject, ArticleToPlace } from './article-subject';
import type { CandidateEvent } from './candidate-fact';
import { draftSymbols } from './draft-sponsors';
import { namedDays } from './named-days';
import { foldedText, names, placesOf } from './place-names';
import { comparedWords } from './read-claim';

/** An event that an article may be about, with the reasons in short sentences without a full stop. */
export interface LikelyEvent {
  readonly event: number;
  readonly why: readonly string[];
}

/** How many events are named. */
const mostEvents = 5;
/** Words that a title has to share with an article: one may be chance. */
const wordsShared = 2;

/**
 * The events that an article may be about, best first: those of its day, or of a day that it names, whose
 * draft, place or title it names. The order of the events does not matter.
 */
export function likelyEvents(
  article: ArticleToPlace,
  { symbols }: ArticleSubject,
  events: readonly CandidateEvent[],
): readonly LikelyEvent[] {
  const lead = `${article.title}\n${article.body.slice(0, leadRead)}`;
  const folded = foldedText(lead);
  const said = new Set(comparedWords(lead));
  const days = namedDays(lead, article.publishedOn);
  return events
    .flatMap((event) => {
      const day = dayReason(event, article.publishedOn, days);
      const titled = draftSymbols(event.title);
      const symbol = symbols.find((own) => titled.includes(own));
      if (day === null && symbol === undefined) return [];
      const shared = titleWords(event).filter((word) => said.has(word));
      const place = placesOf(event.place).every((own) => names(folded, own));
      const why = [
        ...(symbol === undefined ? [] : [`Names the draft, ${symbol}`]),
        ...(place ? [`Names ${event.place}`] : []),
        ...(shared.length < wordsShared ? [] : [`Has words of its title: ${shared.join(', ')}`]),
      ];
      if (why.length === 0) return [];
      const fit = (symbol === undefined ? 0 : 10) + (place ? 2 : 0) + shared.length;
      return [{ event: event.id, why: day === null ? why : [day, ...why], fit }];
    })
    .sort((a, b) => b.fit - a.fit || a.event - b.event)
    .slice(0, mostEvents)
    .map(({ event, why }) => ({ event, why }));
}

/** In UTF-16 code units. */
const leadRead = 1_500;

function dayReason(
  { startsOn, endsOn }: CandidateEvent,
  publishedOn: string | null,
  days: ReturnType<typeof namedDays>,
): string | null {
  const named = days.find(({ role, is }) => role !== 'other' && is(startsOn, endsOn));
  if (named !== undefined) return `Names its day, ${named.words}`;
  if (publishedOn === null || publishedOn < startsOn || publishedOn > addDays(endsOn, 1))
    return null;
  return `Is of ${dayInWords(publishedOn)}, when it happened or the day after`;
}

/** The words of an event's title that tell it from others: no numbers, months or words of grammar. */
function titleWords({ title }: CandidateEvent): readonly string[] {
  return [...new Set(comparedWords(title))].filter(
    (word) => word.length > 2 && !/^\d/.test(word) && !isFunctionWord(word),
  );
}
