import type { Fact } from '../comparison/claim';
import type { OnRecord } from '../comparison/on-record';
import { type Voter, voters } from '../pictures/roll-call';
import { namedSponsors } from '../record/drafts-in-evidence';
import type { NamedState, RecordEntry } from '../record/entry';
import { recordedPositions } from '../record/recorded-positions';
import { rowsAround, type SeriesRow } from '../record/series/rows-around';
import { type RecordSeries, type RecordSource, whoCounted } from '../record/series/series';
import { sponsorsInWords } from '../record/sponsors-in-words';
import { type Outcome, ruleFigures } from '../votes/rules';

/** What is on record about a fact, as pages, JSON and CSV show it beside the articles. */
export type RecordView =
  | {
      readonly kind: 'votes';
      readonly votes: readonly SeatedVoteView[];
      readonly sources: readonly RecordSource[];
    }
  | { readonly kind: 'series'; readonly series: readonly SeriesOfRecordView[] }
  | DraftsOfRecordView
  /** A rule of the body, which a report of the rule is held beside. */
  | { readonly kind: 'rule'; readonly sentence: string; readonly source: string };

/** One entry of the record of a vote. Names are short names of states, or as printed where none is known. */
export interface VoteOfRecordView {
  readonly draft: string;
  /** Place among the entries under that symbol, from 1. */
  readonly entry: number;
  readonly date: string;
  readonly meetingRecord: string | null;
  readonly title: string | null;
  readonly outcome: Outcome;
  /** Whether the record says only that the draft was not adopted, and the outcome was concluded. */
  readonly outcomeInferred: boolean;
  readonly tally: RecordEntry['tally'];
  readonly vetoed: readonly string[];
  /** Votes against that were no veto. */
  readonly against: readonly string[];
  readonly abstaining: readonly string[];
  readonly sponsors: readonly string[];
}

/** The same, seat by seat. */
export interface SeatedVoteView extends VoteOfRecordView {
  /** Whether the audit finds anything in the entry. */
  readonly questioned: boolean;
  readonly voters: readonly Voter[];
}

/** A series with its rows around a fact's as-of day. Days are ISO 8601, in the series' zone. */
export interface SeriesOfRecordView {
  readonly slug: string;
  readonly title: string;
  readonly countedBy: string;
  readonly publisher: string;
  readonly compiler: string | null;
  /** On what terms its source gives it. */
  readonly terms: string;
  readonly cutOff: string;
  readonly timeZone: string;
  /** Its figures of the day itself and of the nearest days before and after that have one. */
  readonly rows: readonly SeriesRow[];
}

/** Drafts that a claim about earlier vetoes can be read beside. */
export interface DraftsOfRecordView {
  readonly kind: 'drafts';
  readonly member: string;
  readonly before: string;
  /** The latest, the earliest of them first. */
  readonly vetoed: readonly DraftOfRecordView[];
  readonly failed: readonly DraftOfRecordView[];
  /** Whether there are more on record than these. */
  readonly moreVetoed: boolean;
  readonly moreFailed: boolean;
  readonly sources: readonly RecordSource[];
}

export interface DraftOfRecordView extends VoteOfRecordView {
  /** Who put it forward, in words: all, or how many and which of those that claims name. */
  readonly putForward: string;
  /** For each state that a claim names, whether it is among the sponsors. */
  readonly named: readonly { readonly state: string; readonly sponsor: boolean }[];
}

/** What the record shows of a fact; null where nothing is on record. */
export function recordView(fact: Fact, record: OnRecord | null): RecordView | null {
  if (fact.kind === 'quantity' && fact.rule !== null) {
    const { sentence, source } = ruleFigures[fact.rule];
    return { kind: 'rule', sentence, source };
  }
  switch (record?.kind) {
    case undefined:
      return null;
    case 'votes':
      return record.entries.length === 0
        ? null
        : {
            kind: 'votes',
            votes: record.entries.map((entry) => ({
              ...voteOfRecord(entry),
              questioned: record.questioned.includes(entry.entry),
              voters: voters(entry.rollCall, record.seats[entry.date] ?? [], entry.outcome),
            })),
            sources: record.sources,
          };
    case 'series': {
      const series = record.series.flatMap((own) => seriesOfRecord(own, fact.scope.asOf));
      return series.length === 0 ? null : { kind: 'series', series };
    }
    case 'drafts': {
      const draft = (entry: RecordEntry): DraftOfRecordView => {
        const sponsors = namedSponsors(entry, record.named);
        const named = record.named.map((state) => ({ state, sponsor: sponsors.includes(state) }));
        return {
          ...voteOfRecord(entry),
          putForward: sponsorsInWords(entry, record.named),
          named,
        };
      };
      const { kind, member, before, sources } = record;
      return {
        ...{ kind, member, before, sources },
        vetoed: record.vetoed.entries.map(draft),
        failed: record.failed.entries.map(draft),
        moreVetoed: record.vetoed.more,
        moreFailed: record.failed.more,
      };
    }
  }
}

function voteOfRecord(entry: RecordEntry): VoteOfRecordView {
  const positions = recordedPositions(entry);
  const against = entry.rollCall.against.map(nameOf);
  const isVeto = (name: string) => positions.get(name)?.has('veto') === true;
  return {
    draft: entry.draft,
    entry: entry.entry,
    date: entry.date,
    meetingRecord: entry.meetingRecord,
    title: entry.title,
    outcome: entry.outcome,
    outcomeInferred: entry.outcomeInferred,
    tally: entry.tally,
    vetoed: against.filter(isVeto),
    against: against.filter((name) => !isVeto(name)),
    abstaining: entry.rollCall.abstaining.map(nameOf),
    sponsors: entry.sponsors.map(nameOf),
  };
}

function seriesOfRecord(series: RecordSeries, asOf: string | null): SeriesOfRecordView[] {
  if (asOf === null) return [];
  const { before, at, after } = rowsAround(series, asOf);
  const rows = [before, at, after].filter((row) => row !== null);
  if (rows.length === 0) return [];
  const { slug, title, cutOff, timeZone, source } = series;
  const { publisher, compiler, terms } = source;
  const countedBy = whoCounted(series);
  return [{ slug, title, countedBy, publisher, compiler, terms, cutOff, timeZone, rows }];
}

function nameOf({ name, printed }: NamedState): string {
  return name ?? printed;
}
