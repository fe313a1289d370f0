import { addDays } from '../record/series/series-days';
import { namesInPress } from '../states/names-in-press';
import { recogniseState } from '../states/recognise';
import type { ArticleSubject, ArticleToPlace } from './article-subject';

/** What to ask a database for, so that the events which an article may be about are among the answers. */
export interface CandidateWords {
  /** First and last ISO 8601 day on which an event may lie; null where the article's day is not known. */
  readonly days: { readonly from: string; readonly to: string } | null;
  /** Names of places and bodies, and states by the names that outlets give them; an event has any of them. */
  readonly words: readonly string[];
  /** Symbols of drafts, to the letter. */
  readonly symbols: readonly string[];
  readonly measures: readonly string[];
}

/** Articles tell of what happened before: of earlier votes for weeks, of a day of fighting for a few days. */
const daysBefore = 45;
/** An event's own day may be a day ahead of that of an outlet further west. */
const daysAfter = 1;

/** What to ask for candidate events of an article. */
export function candidateWords(
  { publishedOn: day }: Pick<ArticleToPlace, 'publishedOn'>,
  { places, bodies, symbols, sponsors, measures }: ArticleSubject,
): CandidateWords {
  const states = sponsors.flatMap((name) => {
    const code = recogniseState(name)?.code;
    return [name, ...(code === undefined ? [] : namesInPress(code))];
  });
  return {
    days: day === null ? null : { from: addDays(day, -daysBefore), to: addDays(day, daysAfter) },
    words: [...new Set([...places, ...bodies, ...states])],
    symbols,
    measures,
  };
}
