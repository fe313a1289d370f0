import type { ExtractedPosition } from '../claim';
import { wordsOf } from '../lexicon/words-of';
import { bareVotes, isRequirement } from './bare-votes';
import { type Cue, cue } from './cue';
import type { MemberList } from './member-lists';
import { type Names, namesAfter, namesBetween } from './slot-names';
import { type SlotWord, slotWordAt } from './slot-words';
import { leadBefore } from './tally-lead';
import { type Votes, votesAt } from './tally-numbers';
import { papers, quoteMarks } from './vocabulary';
import type { VoteReading } from './vote-reading';

/** A number of votes with the word for what they were: "14 in favour", "six members abstained". */
export function slotTally(reading: VoteReading, at: number, votes: Votes): Cue | null {
  if (
    reading.words[at - 1] === 'if' ||
    isRequirement(reading, at, votes.next) ||
    isOneOf(reading, at)
  )
    return null;
  const slot = slotAfter(reading, votes);
  const others = othersOf(reading, at, votes);
  if (slot !== null && others !== null) return others(slot);
  if (slot === null) return bareVotes(reading, at, votes);
  const { words } = reading;
  const onPaper = words[slot.next] === 'the' && papers.has(words[slot.next + 1] ?? '');
  const next = onPaper ? slot.next + 2 : slot.next;
  const named = slot.inside ?? namesAfter(reading, next, votes.value);
  const told = slotCue(reading, at, votes.value, { ...slot, next }, named);
  const list = named === null ? membersBefore(reading, at) : null;
  if (list === null) return told;
  const positions = list.mentions.map(({ member }) => ({ member, position: slot.slot }));
  return { ...told, from: list.from, positions };
}

/** Whether "one" is a member among those counted next: "was one of 45 countries to abstain". */
function isOneOf({ words }: VoteReading, at: number): boolean {
  return words[at] === 'one' && words[at + 1] === 'of' && /^(?:was|is)$/.test(words[at - 1] ?? '');
}

/** "Russia was the sole abstention", "Germany and Italy were among the 45 abstainers". */
export function membersBefore({ words, listBefore }: VoteReading, at: number): MemberList | null {
  let be = at - 1;
  while (amongWords.has(words[be] ?? '') && at - be < 5) be -= 1;
  return beForms.has(words[be] ?? '') ? (listBefore.get(be) ?? null) : null;
}

interface FoundSlot extends SlotWord {
  /** Members named between the number and its slot. */
  readonly inside: Names | null;
}

const fillers = wordsOf(`
  votes vote voted voting cast countries country members member states state nations nation of the council
  security assembly un human rights eu had have has were was other others delegations delegates
  ambassadors governments raised their hands hand remaining also all that who on more 's ’s board body permanent elected its deputies lawmakers legislators mps senators judges deputy lawmaker legislator mp senator judge delegation ambassador`);

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
    if (/^[,(–—-]$/.test(word) && inside === null) {
      inside = namesBetween(reading, at, votes.value);
      if (inside === null) return null;
      at = inside.next;
      continue;
    }
    if (word === 'voted' || word === 'voting') verb = at;
    if (word === 'to' && votingVerbs.has(words[at + 1] ?? '')) {
      at += 1;
      continue;
    }
    const isTotal =
      words[at - 1] === 'the' ||
      words[at - 1] === 'its' ||
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
    supposed: null,
    positions: (named?.members ?? []).map((member) => ({ member, position })),
  });
}

/** "Israel, the U.S. and 12 others": the members named are counted with the rest. */
function othersOf(
  reading: VoteReading,
  at: number,
  votes: Votes,
): ((slot: FoundSlot) => Cue) | null {
  const { words, listBefore } = reading;
  if (words[at - 1] !== 'and' || !furtherOnes.has(words[votes.next] ?? '')) return null;
  const list = listBefore.get(words[at - 2] === ',' ? at - 2 : at - 1);
  if (list === undefined) return null;
  const members = list.mentions.map(({ member }) => member);
  return (slot) => ({
    ...slotCue(reading, at, votes.value + members.length, slot, { members, next: slot.next }),
    from: list.from,
  });
}

const amongWords = wordsOf('among of one the');

const beForms = wordsOf('are is was were');

const votingVerbs = wordsOf('abstain oppose vote');

const furtherOnes = wordsOf('more other others');
