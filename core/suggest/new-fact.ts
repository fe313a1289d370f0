import { dayInWords } from '../day-in-words';
import type { ExtractedClaim } from '../extract/claim';
import { capital } from '../record/capital';
import type { AskedFact, CandidateEvent } from './candidate-fact';
import { dayMeant } from './named-days';
import { populationOf, type ReadClaim } from './read-claim';
import { statementQuestion } from './statement-question';

/** A fact that an editor may accept or write otherwise. What the article does not say is null. */
export interface FactDraft extends AskedFact {
  readonly whole: boolean;
  /** The answers that a question admits, of which the claim gives the first; none for other facts, or where it does not say. */
  readonly options: readonly string[];
}

/**
 * What a new fact of an event would be called and ask, for a claim that belongs to none of its facts; without an event no
 * day is known as of which it holds.
 */
export function newFactFor(read: ReadClaim, event: CandidateEvent | null): FactDraft {
  return { ...empty, asOf: asOfIn(read, event), ...draftOf(read, event) };
}

const empty = {
  population: null,
  place: null,
  periodStart: null,
  cumulative: null,
  unit: null,
  whole: true,
  options: [],
} as const;

type Drafted = Pick<FactDraft, 'kind' | 'title' | 'question' | 'measure'> & Partial<FactDraft>;

function draftOf(read: ReadClaim, event: CandidateEvent | null): Drafted {
  const { claim } = read;
  switch (claim.kind) {
    case 'casualty':
    case 'count':
      return quantityDraft(read, claim, event);
    case 'quotation': {
      const who = claim.speaker ?? 'An unnamed speaker';
      const title = event === null ? who : `${who}, ${event.title}`;
      return {
        kind: 'quotation',
        title,
        question: `What is ${who} quoted as saying?`,
        measure: 'quotation',
      };
    }
    case 'vote':
      return voteDraft(read, claim);
  }
}

type Counted = Extract<ExtractedClaim, { kind: 'casualty' | 'count' }>;

function quantityDraft(read: ReadClaim, claim: Counted, event: CandidateEvent | null): Drafted {
  const { place } = read;
  const periodStart = read.run === 'one day' ? asOfIn(read, event) : sinceIn(read, event);
  const cumulative = read.run === null ? null : read.run !== 'one day';
  const since = periodStart === null ? '' : ` since ${dayInWords(periodStart)}`;
  const where = place === null ? '' : ` in ${place}`;
  const scope = { kind: 'quantity', place, periodStart, cumulative } as const;
  if (claim.kind === 'count') {
    const [thing = claim.measure, done] = parted(claim.measure);
    const question = `How many ${thing} were${done === '' ? ' there' : ` ${done}`}${where}${since}?`;
    const title = `${capital(claim.measure)}${where}`;
    return { ...scope, title, question, measure: claim.measure, unit: thing };
  }
  const population = populationIn(read);
  const who = population ?? 'people';
  const done = measureWords[claim.measure];
  const tense = cumulative === true ? 'had been' : 'were';
  return {
    ...scope,
    ...{ measure: claim.measure, population, unit: 'people' },
    title: `${capital(population === null ? done : `${population} ${done}`)}${where}`,
    question: `How many ${who} ${tense} ${done}${where}${since}?`,
  };
}

const measureWords = {
  killed: 'killed',
  injured: 'injured',
  missing: 'reported missing',
  displaced: 'driven from their homes',
  captive: 'held captive',
} as const;

function voteDraft(
  { symbols, sponsors, body }: ReadClaim,
  claim: Extract<ExtractedClaim, { kind: 'vote' }>,
): Drafted {
  const asked = statementQuestion(claim, body);
  if (asked !== null) {
    const { answers: options, ...own } = asked;
    return { ...own, kind: 'answer', measure: 'statement', options };
  }
  const { vote } = claim;
  const [symbol] = symbols;
  const [sponsor] = sponsors;
  const which =
    symbol !== undefined
      ? `draft ${symbol}`
      : sponsor !== undefined
        ? `the draft by ${sponsor}`
        : 'the draft';
  const positions = vote.positions.length > 0 && vote.inFavour === null;
  return positions
    ? {
        kind: 'vote',
        title: 'Who voted how',
        question: `How did members vote on ${which}?`,
        measure: 'positions',
      }
    : {
        kind: 'vote',
        title: 'Outcome of the vote',
        question: `How did the vote on ${which} end?`,
        measure: 'outcome',
      };
}

/** A part has the side of its total: children of Palestinians are Palestinian children. */
function populationIn({ claim, total, population, totalPopulation }: ReadClaim): string | null {
  const own = populationOf(claim);
  const [side] = totalPopulation?.sides ?? [];
  if (own === null || total === null || side === undefined || population.sides.length > 0)
    return own;
  return `${capital(side)} ${own}`;
}

/** The day that the words name where it is one of the event's, as of which before that of the telling; its only day where they name none. */
function asOfIn({ days, article }: ReadClaim, event: CandidateEvent | null): string | null {
  if (event === null) return null;
  const { startsOn, endsOn } = event;
  const named = (['by', 'on', 'said'] as const).flatMap((wanted) =>
    days.filter(({ role }) => role === wanted),
  );
  const [day] = named.flatMap((own) => dayMeant(own, startsOn, endsOn) ?? []);
  if (day !== undefined) return day;
  if (named.length > 0) return null;
  if (startsOn === endsOn) return startsOn;
  const { publishedOn } = article;
  return publishedOn !== null && publishedOn >= startsOn && publishedOn <= endsOn
    ? publishedOn
    : null;
}

/** The day since which the words count. */
function sinceIn({ days }: ReadClaim, event: CandidateEvent | null): string | null {
  const since = days.find(({ role }) => role === 'since');
  if (since === undefined) return null;
  if (since.day !== null || event === null) return since.day;
  return since.is(event.startsOn) ? event.startsOn : null;
}

function parted(measure: string): readonly [string, string] {
  const match = /^(.+) (damaged|destroyed|hit|released|blocked|intercepted|fired)$/.exec(measure);
  return match === null ? [measure, ''] : [match[1] ?? measure, match[2] ?? ''];
}
