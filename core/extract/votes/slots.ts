import type { ExtractedPosition } from '../claim';
import { wordsOf } from '../lexicon/words-of';
import { bareVotes, isRequirement } from './bare-votes';
import { type Cue, cue } from './cue';
import { type SlotWord, slotWordAt } from './slot-words';
import { leadBefore } from './tally-lead';
import { type Votes, votesAt } from './tally-numbers';
import { papers, quoteMarks } from './vocabulary';
import type { VoteReading } from './vote-reading';

/** A number of votes with the word for what they were: "14 in favour", "six members abstained". */
export function slotTally(reading: VoteReading, at: number, votes: Votes): Cue | null {
  if (isRequirement(reading, at, votes.next)) return null;
  const slot = slotAfter(reading, votes);
  if (slot === null) return bareVotes(reading, at, votes);
  const { words } = reading;
  const onPaper = words[slot.next] === 'the' && papers.has(words[slot.next + 1] ?? '');
  const next = onPaper ? slot.next + 2 : slot.next;
  const named = slot.inside ?? namesAfter(reading, next, votes.value);
  return slotCue(reading, at, votes.value, { ...slot, next }, named);
}

interface FoundSlot extends SlotWord {
  /** Members named between the number and its slot. */
  readonly inside: Names | null;
}

interface Names {
  readonly members: readonly string[];
  readonly next: number;
}

const fillers = wordsOf(`
  votes vote voted voting cast countries country members member states state nations nation of the council
  security assembly un human rights eu had have has were was other others delegations delegates
  ambassadors governments remaining also all that who on 's ’s board body permanent elected its`);

/** In tokens between a number and its slot, names inside not counted. */
const farthest = 9;

function slotAfter(reading: VoteReading, votes: Votes): FoundSlot | null {
  const { words, tokens } = reading;
  let verb: number | null = null;
  let inside: Names | null = null;
  let steps = 0;
  for (let at = votes.next; at < words.length && steps < farthest; steps += 1) {
    const word = words[at] ?? '';
    const slot = slotWordAt(reading, at, verb !== null || words[at - 1] === 'votes');
    if (slot !== null) return { ...slot, verb: slot.verb ?? verb, inside };
    if (word === ',' && inside === null) {
      inside = namesBetween(reading, at, votes.value);
      if (inside === null) return null;
      at = inside.next;
      continue;
    }
    if (word === 'voted' || word === 'voting') verb = at;
    const isTotal =
      words[at - 1] === 'the' ||
      words[at - 1] === 's' ||
      /^['’]s$/.test(tokens[at - 1]?.text ?? '') ||
      words[at - 1] === 'of';
    const total = isTotal ? votesAt(reading, at) : null;
    if (total !== null && words[at] !== 'no') at = total.next;
    else if (
      fillers.has(word) ||
      quoteMarks.has(tokens[at]?.text ?? '') ||
      /^\d+-(?:member|nation)$/.test(word)
    )
      at += 1;
    else return null;
  }
  return null;
}

/** Members between commas after a number: "five, including Argentina and Germany, voted against". */
function namesBetween(
  { words, listFrom }: VoteReading,
  comma: number,
  votes: number,
): Names | null {
  let at = comma + 1;
  const isPart = /^(?:including|among|notably)$/.test(words[at] ?? '');
  if (isPart) at += words[at + 1] === 'them' ? 2 : 1;
  const list = listFrom.get(at);
  if (list === undefined || words[list.next] !== ',') return null;
  if (!isPart && list.mentions.length !== votes) return null;
  return { members: list.mentions.map(({ member }) => member), next: list.next + 1 };
}

const leadsToNames = wordsOf('( : – — - , by from including were was namely cast came among them');
const ownVerbs = wordsOf(`
  abstained abstaining abstain voted voting vetoed vetoing against opposed opposing absent did was were
  had in`);

/** Members named after a slot: "3 abstentions (China, India and Gabon)", "one against, cast by Russia". */
function namesAfter({ words, listFrom }: VoteReading, after: number, votes: number): Names | null {
  let at = after;
  while (at - after < 4 && leadsToNames.has(words[at] ?? '')) at += 1;
  if (at === after) return null;
  const list = listFrom.get(at);
  if (list === undefined) return null;
  const lead = words.slice(after, at);
  const isPart = lead.includes('including') || lead.includes('among');
  const isBracketed =
    lead.includes('(') || lead.includes(':') || lead.includes('by') || lead.includes('from');
  if (!isPart && list.mentions.length !== votes) return null;
  if (!isBracketed && ownVerbs.has(words[list.next] ?? '')) return null;
  return { members: list.mentions.map(({ member }) => member), next: list.next };
}

function slotCue(
  reading: VoteReading,
  at: number,
  votes: number,
  { slot, next, verb, inside }: FoundSlot,
  named: Names | null,
): Cue {
  const { words } = reading;
  const position: ExtractedPosition = slot;
  let end = Math.max(next, inside === null ? (named?.next ?? 0) : 0);
  if (words[end] === ')') end += 1;
  return cue({
    from: leadBefore(reading, at),
    next: end,
    trigger: verb ?? at,
    pattern: 'number of votes',
    tally: { [slot]: votes },
    positions: (named?.members ?? []).map((member) => ({ member, position })),
  });
}
