import type { Outcome, VotingRule } from '../votes/rules';
import { capital } from './capital';
import { isAsStated, statedOutcome } from './concluded-outcome';
import { count } from './count-in-words';
import { type RecordEntry, rollCallLists } from './entry';
import { statesInSentence } from './state-in-sentence';

/** What the rule makes of an entry's votes, in sentences, and where the rule stands. */
export interface RuleThatDecided {
  readonly sentences: readonly string[];
  readonly sources: readonly string[];
  /** What the rule gives on what the record says; null where that does not suffice. */
  readonly outcome: Outcome | null;
}

/** A rule that fixes how many votes in favour a decision takes. */
export type FixedMajority = VotingRule & { readonly required: number };

/**
 * Works the rule out on an entry of the record, and infers nothing that the entry does not say.
 *
 * Where the tally and the names differ, both are weighed, and no outcome follows unless both give it.
 */
export function ruleThatDecided(entry: RecordEntry, rule: FixedMajority): RuleThatDecided {
  const figures = figuresInFavour(entry);
  const against = permanentAgainst(entry, rule);
  const outcome = outcomeOf(figures, against, entry, rule);
  const abstained =
    outcome === 'adopted'
      ? namesIn(entry, 'abstaining').filter((name) => rule.permanent.includes(name))
      : [];
  const contradicts = outcome !== null && !isAsStated(outcome, entry);
  if (outcome === 'vetoed' && entry.outcome === 'adopted') {
    return overPermanentMembers(figures, against, rule);
  }
  return {
    sentences: [
      ...opening(figures, outcome, against, entry, rule),
      ...(outcome === 'vetoed' ? othersAgainst(entry, rule) : []),
      ...(outcome === 'not adopted' ? noVeto(against) : []),
      ...(abstained.length > 0 ? [`${abstention(abstained)} An abstention is no veto.`] : []),
      ...(contradicts ? [`The record says otherwise: ${statedOutcome(entry)}.`] : []),
      ...(outcome === null && !entry.outcomeInferred
        ? [`That the draft was ${entry.outcome} is the record’s own word.`]
        : []),
    ],
    sources: [rule.source, ...(abstained.length > 0 ? [abstentionSource] : [])],
    outcome,
  };
}

/** Only a decision on procedure can be taken over a permanent member, and the record does not name its kind. */
function overPermanentMembers(
  { stated, named }: Figures,
  { certain }: PermanentAgainst,
  rule: FixedMajority,
): RuleThatDecided {
  return {
    sentences: [
      `${capital(count(stated ?? named ?? 0))} in favour, ${needed(rule)}; ${statesInSentence(certain)}, ${permanent(certain)}, voted against.`,
      `That defeats ${rule.decision}, and not a decision on procedure, which nobody can veto.`,
      'The record says that the draft was adopted, and does not say that it was one on procedure.',
    ],
    sources: [rule.source, procedureSource],
    outcome: null,
  };
}

const procedureSource = 'Charter of the United Nations, Article 27, paragraph 2';

/** An abstention was held not to bar adoption in consistent practice. */
const abstentionSource =
  'International Court of Justice, advisory opinion of 21 June 1971 on Namibia, paragraph 22';

/** How many were in favour: by the tally, by the names, and each only where the record gives it. */
interface Figures {
  readonly stated: number | null;
  readonly named: number | null;
}

function figuresInFavour({ tally, rollCall }: RecordEntry): Figures {
  const names = rollCallLists.some((list) => rollCall[list].length > 0);
  // A tally in which nobody votes, beside no names, counts nothing.
  const counted = names || rollCallLists.some((list) => tally[list] !== 0);
  return {
    stated: counted ? tally.inFavour : null,
    named: names ? rollCall.inFavour.length : null,
  };
}

/** Permanent members in the list against; `doubtful` ones stand in another list as well. */
interface PermanentAgainst {
  readonly certain: readonly string[];
  readonly doubtful: readonly string[];
}

function permanentAgainst(entry: RecordEntry, rule: VotingRule): PermanentAgainst {
  const elsewhere = [...namesIn(entry, 'inFavour'), ...namesIn(entry, 'abstaining')];
  const permanent = namesIn(entry, 'against').filter((name) => rule.permanent.includes(name));
  return {
    certain: permanent.filter((name) => !elsewhere.includes(name)),
    doubtful: permanent.filter((name) => elsewhere.includes(name)),
  };
}

function outcomeOf(
  { stated, named }: Figures,
  { certain, doubtful }: PermanentAgainst,
  entry: RecordEntry,
  rule: FixedMajority,
): Outcome | null {
  const known = [stated, named].filter((figure) => figure !== null);
  if (known.length === 0) return null;
  if (known.every((figure) => figure < rule.required)) return 'not adopted';
  if (known.some((figure) => figure < rule.required)) return null;
  if (certain.length > 0) return 'vetoed';
  return doubtful.length > 0 || unnamedAgainst(entry) !== 0 ? null : 'adopted';
}

/** How many of those against the record does not name; null where it does not say. */
function unnamedAgainst({ tally, rollCall }: RecordEntry): number | null {
  const names = rollCallLists.some((list) => rollCall[list].length > 0);
  if (tally.against === null) return names ? 0 : null;
  return Math.max(0, tally.against - rollCall.against.length);
}

function opening(
  figures: Figures,
  outcome: Outcome | null,
  against: PermanentAgainst,
  entry: RecordEntry,
  rule: FixedMajority,
): string[] {
  const { stated, named } = figures;
  if (stated === null && named === null) {
    return entry.tally.inFavour === null
      ? [`The record gives neither a count in favour nor names; ${needed(rule)}.`]
      : [`The tally is 0–0–0 and no name is given, so the rule cannot be tried on this entry.`];
  }
  const inFavour =
    stated !== null && named !== null && stated !== named
      ? `${capital(count(stated))} in favour by the tally and ${count(named)} by name`
      : `${capital(count(stated ?? named ?? 0))} in favour`;
  switch (outcome) {
    case 'not adopted':
      return [`${inFavour}, ${needed(rule)}: not adopted.`];
    case 'adopted':
      return [`${inFavour}, ${needed(rule)}; no permanent member voted against: adopted.`];
    case 'vetoed':
      return [
        `${inFavour} would have been enough; ${statesInSentence(against.certain)}, ${permanent(against.certain)}, voted against: vetoed.`,
      ];
    case null:
      return [`${inFavour}, ${needed(rule)}.`, ...doubts(figures, against, entry, rule)];
  }
}

function doubts(
  { stated, named }: Figures,
  { doubtful }: PermanentAgainst,
  entry: RecordEntry,
  rule: FixedMajority,
): string[] {
  const differ =
    stated !== null && named !== null && stated < rule.required !== named < rule.required;
  if (differ) return ['The one would be enough and the other would not.'];
  if (doubtful.length > 0) {
    return [
      `${capital(statesInSentence(doubtful))}, ${permanent(doubtful)}, ${doubtful.length === 1 ? 'stands' : 'stand'} against and in another list as well.`,
    ];
  }
  const unnamed = unnamedAgainst(entry);
  return [
    unnamed === null
      ? 'Whether a permanent member voted against is not said.'
      : `Of those against, ${count(unnamed)} ${unnamed === 1 ? 'is' : 'are'} not named, so whether a permanent member was among them is not said.`,
  ];
}

function othersAgainst(entry: RecordEntry, rule: VotingRule): string[] {
  const others = namesIn(entry, 'against').filter((name) => !rule.permanent.includes(name));
  if (others.length === 0) return [];
  const subject = `${capital(statesInSentence(others))} also voted against; `;
  return [
    others.length === 1
      ? `${subject}it is not a permanent member, so its vote is not a veto.`
      : `${subject}they are not permanent members, so their votes are not vetoes.`,
  ];
}

function noVeto({ certain }: PermanentAgainst): string[] {
  if (certain.length === 0) return [];
  return [
    `${capital(statesInSentence(certain))}, ${permanent(certain)}, voted against; with too few in favour that is no veto.`,
  ];
}

function abstention(names: readonly string[]): string {
  return `${capital(statesInSentence(names))}, ${permanent(names)}, abstained.`;
}

function permanent(names: readonly string[]): string {
  return names.length === 1 ? 'a permanent member' : 'permanent members';
}

/** The names of a list, each once; as printed where the name is not recognised. */
function namesIn({ rollCall }: RecordEntry, list: keyof RecordEntry['rollCall']): string[] {
  return [...new Set(rollCall[list].map(({ name, printed }) => name ?? printed))];
}

function needed({ required }: FixedMajority): string {
  return `${count(required)} are needed`;
}
