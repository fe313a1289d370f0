import type { FactKind, Scope } from '../comparison/claim';
import { isEmpty, wholeNumbers } from '../quantities/interval';
import { parseQuantity } from '../quantities/parse';
import { type PolicyName, policies } from '../quantities/policy';
import { readQuantity } from '../quantities/read';
import type { StatedQuantity } from '../quantities/stated';
import { recogniseState } from '../states/recognise';
import { stateByCode } from '../states/state';
import type { ReportedVote } from '../votes/reported-vote';
import type { GivenReading, SourceChoice } from './claim-input';
import type { ClaimReading } from './claim-reading';
import { findWords } from './find-words';

/** What a reading is of: a fact, and words of a text. */
export interface Ground {
  readonly kind: FactKind;
  readonly scope: Scope;
  readonly options: readonly string[];
  /** Whether whole things are counted. */
  readonly whole: boolean;
  /** Whether the fact asks whose drafts are meant. */
  readonly takesSponsors: boolean;
  readonly body: string;
  /** Where the claim's words stand in the body. */
  readonly start: number;
  readonly end: number;
}

/** A reading as it is kept, or why there is none, in a sentence. */
export type Read =
  | { readonly reading: Omit<ClaimReading, 'pattern' | 'correction'> }
  | { readonly problem: string };

/**
 * Reads what an editor says of a claim's words into a reading as it is kept, with every rule that the
 * database holds it to, and none but what the fact's kind asks for.
 *
 * `slugOf` names the source that a choice is of.
 */
export function readGiven(
  given: GivenReading,
  ground: Ground,
  slugOf: (choice: SourceChoice) => string,
): Read {
  try {
    const amount = amountOf(given, ground);
    return {
      reading: {
        amount: amount?.span ?? null,
        stated: amount?.stated ?? null,
        answers: answersOf(given, ground),
        implied: impliedOf(given, ground),
        vote: voteOf(given, ground),
        speaker: speakerOf(given, ground, slugOf),
        sponsors: sponsorsOf(given, ground),
        sources: sourcesOf(given, ground, slugOf),
        scope: scopeOf(given, ground),
        note: given.note,
      },
    };
  } catch (error) {
    if (error instanceof Problem) return { problem: error.message };
    throw error;
  }
}

/** What of a reading another fact of the same kind takes over, with answers of its own; or why it takes none. */
export function readForFact(
  reading: ClaimReading,
  from: Pick<Ground, 'kind'>,
  to: Ground,
  answers: readonly string[],
): { readonly reading: ClaimReading } | { readonly problem: string } {
  if (from.kind !== to.kind) {
    return {
      problem: `The claim is on a fact of kind ${from.kind}, and that one is of kind ${to.kind}. Reject it here, and add one there.`,
    };
  }
  if (reading.sponsors.length > 0 && !to.takesSponsors) {
    return { problem: 'That fact does not ask whose drafts are meant. Take the states off first.' };
  }
  try {
    const { scope } = reading;
    return {
      reading: {
        ...reading,
        answers: answersOf({ answers: [...answers] }, to),
        scope: scopeOf({ scope }, to),
      },
    };
  } catch (error) {
    if (error instanceof Problem) return { problem: error.message };
    throw error;
  }
}

class Problem extends Error {}

function amountOf({ amount }: GivenReading, { kind, whole, body, start, end }: Ground) {
  if (kind !== 'quantity') {
    if (amount !== null) throw new Problem(`A claim on a fact of kind ${kind} takes no amount.`);
    return null;
  }
  if (amount === null) return null;
  const place = { start, end };
  const span = findWords(body, amount.words, { within: place, near: place, at: amount.start });
  if (span === null) {
    throw new Problem(`“${amount.words}” does not stand in the claim’s own words.`);
  }
  const words = body.slice(span.start, span.end);
  return {
    span,
    stated: readable(
      amount.stated === null ? asRead(words) : asStated(amount.stated, words),
      whole,
    ),
  };
}

function asRead(words: string): StatedQuantity {
  const stated = parseQuantity(words);
  if (stated !== null) return stated;
  throw new Problem(
    `No quantity can be read from “${words}”. Choose the words of the amount alone, as “at least 227”, or state the bounds yourself.`,
  );
}

/** A quantity that every policy reads as some number; where whole things are counted, as a whole one. */
function readable(stated: StatedQuantity, whole: boolean): StatedQuantity {
  for (const policy of Object.keys(policies) as PolicyName[]) {
    const { interval } = readQuantity(stated, { policy, whole });
    if (isEmpty(interval) || (interval.lower ?? 0) < 0) {
      throw new Problem('No number of 0 or more is within this.');
    }
    if (whole && wholeNumbers(interval) === null) {
      throw new Problem('No whole number is within this, and what is counted here is whole.');
    }
  }
  return stated;
}

function asStated(stated: StatedQuantity, words: string): StatedQuantity {
  const { hedge } = stated;
  if (hedge !== null && (hedge.trim() === '' || !words.includes(hedge))) {
    throw new Problem(`The hedge “${hedge}” does not stand in “${words}”.`);
  }
  switch (stated.form) {
    case 'bounded': {
      const { lower, upper } = stated.interval;
      if (lower === null && upper === null) {
        throw new Problem('An amount has a lower bound, an upper bound, or both.');
      }
      // An unbounded side is never inclusive.
      const interval = {
        ...stated.interval,
        lowerInclusive: lower !== null && stated.interval.lowerInclusive,
        upperInclusive: upper !== null && stated.interval.upperInclusive,
      };
      if (isEmpty(interval)) throw new Problem('No number is within these bounds.');
      return { ...stated, interval };
    }
    case 'approximate':
      if (stated.value <= 0) {
        throw new Problem('What is about zero has bounds that you state, and no last digit.');
      }
      if (stated.unit <= 0 || stated.unit > stated.value) {
        throw new Problem('The last significant digit counts as much as the number at most.');
      }
      return stated;
    case 'vague':
      if (stated.multiple !== null && stated.multiple < 1) {
        throw new Problem('A vague word counts one or more.');
      }
      return stated;
  }
}

function answersOf(
  { answers }: Pick<GivenReading, 'answers'>,
  { kind, options }: Ground,
): string[] {
  if (kind !== 'answer') {
    if (answers.length > 0)
      throw new Problem(`A claim on a fact of kind ${kind} takes no answers.`);
    return [];
  }
  const unknown = answers.find((answer) => !options.includes(answer));
  if (unknown !== undefined) throw new Problem(`The fact has no answer “${unknown}”.`);
  if (answers.length === 0) throw new Problem('Choose an answer that the words give.');
  return [...new Set(answers)].sort();
}

function impliedOf({ implied }: GivenReading, { kind }: Ground): boolean {
  if (implied && kind !== 'answer') throw new Problem('Only an answer can be implied.');
  return implied;
}

function voteOf({ vote }: GivenReading, { kind }: Ground): ReportedVoteRead {
  const { tally, outcome } = vote;
  const says = tally !== null || outcome !== null || vote.positions.length > 0;
  if (kind !== 'vote') {
    if (says) throw new Problem(`A claim on a fact of kind ${kind} takes no vote.`);
    return { tally: null, outcome: null, positions: [] };
  }
  if (!says) throw new Problem('State the outcome, the tally or how a member voted.');
  const positions = vote.positions.map(({ member, position }) => ({
    member: stateOf(member).name,
    position,
  }));
  const members = positions.map(({ member }) => member);
  const twice = members.find((member, index) => members.indexOf(member) !== index);
  if (twice !== undefined) throw new Problem(`${twice} is named twice.`);
  return { tally, outcome, positions: positions.sort((a, b) => (a.member < b.member ? -1 : 1)) };
}

type ReportedVoteRead = {
  tally: ReportedVote['tally'];
  outcome: ReportedVote['outcome'];
  positions: ReportedVote['positions'][number][];
};

function speakerOf(
  { speaker }: GivenReading,
  { kind }: Ground,
  slugOf: (choice: SourceChoice) => string,
): string | null {
  if (kind === 'quotation') {
    if (speaker === null) throw new Problem('Say who speaks.');
    return slugOf(speaker);
  }
  if (speaker !== null) throw new Problem(`A claim on a fact of kind ${kind} has no speaker.`);
  return null;
}

function sponsorsOf({ sponsors }: GivenReading, { takesSponsors }: Ground): string[] {
  if (sponsors.length > 0 && !takesSponsors) {
    throw new Problem('The fact does not ask whose drafts are meant.');
  }
  return [...new Set(sponsors.map((name) => stateOf(name).code))].sort();
}

function stateOf(name: string) {
  const state = stateByCode(name) ?? recogniseState(name);
  if (state === null) throw new Problem(`No state of the United Nations is called “${name}”.`);
  return state;
}

function sourcesOf(
  { sources }: GivenReading,
  { body, start, end }: Ground,
  slugOf: (choice: SourceChoice) => string,
): ClaimReading['sources'] {
  const [within, near] = [
    { start: 0, end: body.length },
    { start, end },
  ];
  return sources.map(({ source, words, start: at }) => {
    const span = findWords(body, words, { within, near, at });
    if (span === null) {
      throw new Problem(
        `“${words}” does not stand in this version of the article. Copy the words that credit the source from its text.`,
      );
    }
    return { source: slugOf(source), words: body.slice(span.start, span.end), ...span };
  });
}

/** What is as the fact has it is left to the fact. */
function scopeOf(
  { scope: own }: Pick<GivenReading, 'scope'>,
  { scope }: Ground,
): GivenReading['scope'] {
  return {
    asOf: own.asOf === scope.asOf ? null : own.asOf,
    population: own.population === scope.population ? null : own.population,
    place: own.place === scope.place ? null : own.place,
    cumulative: own.cumulative === scope.cumulative ? null : own.cumulative,
  };
}
