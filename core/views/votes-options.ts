import { type RollCallList, rollCallLists } from '../record/entry';
import { type Outcome, permanentByCode } from '../votes/rules';
import { isSlug } from './slug';
import { parseVoteKey, writeVoteKey } from './vote-key';

/** What a reader chose to see of the recorded votes. Null is "any". */
export interface VotesOptions {
  readonly outcome: Outcome | null;
  /** Calendar year in New York. */
  readonly year: number | null;
  /** ISO 3166-1 alpha-3 code of a state that stands in a list of the roll call. */
  readonly state: string | null;
  /** The list that the state stands in; null without a state. */
  readonly position: RollCallList | null;
  /** Code of the permanent member that vetoed; implies the outcome where none is chosen. */
  readonly vetoedBy: VetoHolder | null;
  /** Slug of the agenda item. */
  readonly agenda: string | null;
  /** Key of the last vote of the page before. */
  readonly from: string | null;
  /** What the address chooses and cannot be read, in the order of a segment; it is left at "any". */
  readonly unread: readonly VotesParameter[];
}

const parameters = ['outcome', 'year', 'state', 'voted', 'vetoed-by', 'agenda', 'from'] as const;

/** A choice by its name in an address, in the order of a segment. */
export type VotesParameter = (typeof parameters)[number];

export const allVotes: VotesOptions = {
  outcome: null,
  year: null,
  state: null,
  position: null,
  vetoedBy: null,
  agenda: null,
  from: null,
  unread: [],
};

type VetoHolder = keyof typeof permanentByCode;

export const outcomes: readonly Outcome[] = ['adopted', 'vetoed', 'not adopted'];

/** How an address writes the list that a state stands in. */
export const positionWords: Readonly<Record<RollCallList, string>> = {
  inFavour: 'in-favour',
  against: 'against',
  abstaining: 'abstaining',
};

/**
 * Reads the options from an address; what cannot be read is left at "any" and named as unread, and so
 * is how a state voted without a state. What is empty is "any".
 *
 * The Council has voted since 1946. A code in lower case is taken for the same in capitals.
 */
export function parseVotesOptions(query: URLSearchParams): VotesOptions {
  const state = code(query.get('state'));
  const vetoedBy = holder(query.get('vetoed-by'));
  const voted = query.get('voted');
  const outcome = outcomes.find((known) => hyphenated(known) === query.get('outcome')) ?? null;
  const read = {
    outcome: outcome ?? (vetoedBy === null ? null : 'vetoed'),
    year: year(query.get('year')),
    state,
    position:
      state === null ? null : (rollCallLists.find((list) => positionWords[list] === voted) ?? null),
    vetoedBy,
    agenda: slug(query.get('agenda')),
    from: key(query.get('from')),
  };
  const words = asWords({ ...read, outcome });
  const unread = parameters.filter((name) => (query.get(name) ?? '') !== '' && words[name] === '');
  return { ...read, unread };
}

/** Writes the options as a query, what is "any" left out: "" or "?outcome=vetoed&vetoed-by=USA". */
export function votesQuery(options: VotesOptions): string {
  const written = new URLSearchParams(
    Object.entries(asWords(options)).filter(([, value]) => value !== ''),
  ).toString();
  return written === '' ? '' : `?${written}`;
}

/**
 * Writes the options as one path segment, under which their page is cached.
 *
 * Every combination has one segment, so that no two addresses cache the same page twice. Whatever
 * cannot be read in a choice is one and the same there.
 */
export function votesSegment(options: VotesOptions): string {
  const words = asWords(options);
  const fields = parameters.map((name) =>
    options.unread.includes(name) ? unreadable : words[name],
  );
  return [fields[0] || 'all', ...fields.slice(1)].join('.');
}

/** Reads the options back from a segment; null for one that `votesSegment` does not write. */
export function parseVotesSegment(segment: string): VotesOptions | null {
  const [outcome = '', year = '', state = '', voted = '', vetoedBy = '', agenda = '', ...from] =
    segment.split('.');
  const options = parseVotesOptions(
    new URLSearchParams({
      outcome: outcome === 'all' ? '' : outcome,
      year,
      state,
      voted,
      'vetoed-by': vetoedBy,
      agenda,
      from: from.join('.'),
    }),
  );
  return votesSegment(options) === segment ? options : null;
}

/** Stands in a segment for what could not be read; no choice is written so. */
const unreadable = '_';

/** The options as an address words them; "any" is empty. */
function asWords(options: Omit<VotesOptions, 'unread'>): Record<VotesParameter, string> {
  return {
    outcome: options.outcome === null ? '' : hyphenated(options.outcome),
    year: options.year?.toString() ?? '',
    state: options.state ?? '',
    voted: options.position === null ? '' : positionWords[options.position],
    'vetoed-by': options.vetoedBy ?? '',
    agenda: options.agenda ?? '',
    from: options.from ?? '',
  };
}

/** "not adopted" as an address writes it: "not-adopted". */
export function hyphenated(outcome: Outcome): string {
  return outcome.replaceAll(' ', '-');
}

function year(text: string | null): number | null {
  return text !== null && /^(?:19(?:4[6-9]|[5-9]\d)|20\d{2})$/.test(text) ? Number(text) : null;
}

function code(text: string | null): string | null {
  return text !== null && /^[a-z]{3}$/i.test(text) ? text.toUpperCase() : null;
}

function holder(text: string | null): VetoHolder | null {
  const wanted = code(text);
  return holders.find((known) => known === wanted) ?? null;
}

/** The codes of the permanent five, in the order of their names. */
export const holders = Object.keys(permanentByCode) as VetoHolder[];

function slug(text: string | null): string | null {
  return text !== null && isSlug(text) ? text : null;
}

function key(text: string | null): string | null {
  const read = text === null ? null : parseVoteKey(text);
  return read === null ? null : writeVoteKey(read);
}
