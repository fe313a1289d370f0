import type { ExtractedPosition } from '../claim';
import { wordsOf } from '../lexicon/words-of';
import { type Cue, cue, type Slot } from './cue';
import { leadBefore } from './tally-lead';
import { type Votes, votesAt } from './tally-numbers';
import { papers, quoteMarks } from './vocabulary';
import type { VoteReading } from './vote-reading';

/** A number of votes with the word for what they were: "14 in favour", "six members abstained". */
export function slotTally(reading: VoteReading, at: number, votes: Votes): Cue | null {
  if (isRequirement(reading, at, votes.next)) return null;
  const slot = slotAfter(reading, votes);
  if (slot === null) return bareVotes(reading, at, votes);
  const named = slot.inside ?? namesAfter(reading, slot.next, votes.value);
  return slotCue(reading, at, votes.value, slot, named);
}

interface FoundSlot {
  readonly slot: Slot;
  readonly next: number;
  /** Index of the verb, where one says it. */
  readonly verb: number | null;
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
  ambassadors governments remaining also all 's ’s board body permanent elected its`);

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

const agreeing = wordsOf('backed supported');
const afterFor = wordsOf('and with to but , . ; : ) while – —');

function slotWordAt(
  { words, tokens }: VoteReading,
  at: number,
  voting: boolean,
): { slot: Slot; next: number; verb: number | null } | null {
  const word = words[at] ?? '';
  const following = words[at + 1] ?? '';
  const withNoun = (from: number) => {
    let next = from;
    while (quoteMarks.has(tokens[next]?.text ?? '') || /^votes?$/.test(words[next] ?? ''))
      next += 1;
    return next;
  };
  if (word === 'in' && /^favou?r$/.test(following))
    return { slot: 'inFavour', next: at + 2, verb: null };
  if (word === 'for') {
    const ends = following === '' || afterFor.has(following) || tokens[at + 1]?.kind === 'number';
    return ends || voting ? { slot: 'inFavour', next: at + 1, verb: null } : null;
  }
  if (word === 'against') return { slot: 'against', next: at + 1, verb: null };
  if (word.startsWith('abst')) {
    const isVerb = /^abstain/.test(word);
    return { slot: 'abstaining', next: at + 1, verb: isVerb ? at : null };
  }
  if (/^(?:yes|affirmative|positive|favou?rable)$/.test(word))
    return { slot: 'inFavour', next: withNoun(at + 1), verb: null };
  if (/^(?:no|negative|dissenting)$/.test(word))
    return { slot: 'against', next: withNoun(at + 1), verb: null };
  if (word === 'opposed' || word === 'opposing') return { slot: 'against', next: at + 1, verb: at };
  if (agreeing.has(word) && words[at - 1] !== 'was' && following !== 'by')
    return { slot: 'inFavour', next: at + 1, verb: at };
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
  if (words[end] === 'the' && papers.has(words[end + 1] ?? '')) end += 2;
  return cue({
    from: leadBefore(words, at),
    next: end,
    trigger: verb ?? at,
    pattern: 'number of votes',
    tally: { [slot]: votes },
    positions: (named?.members ?? []).map((member) => ({ member, position })),
  });
}

const gaining = wordsOf(`
  received receives got gets won wins secured secures garnered obtained gained drew mustered attracted
  collected with with by support backing backed supported`);

/** "received only eight votes", "passed with 171 votes", "with the support of 12 members": in favour. */
function bareVotes(reading: VoteReading, at: number, votes: Votes): Cue | null {
  const { words } = reading;
  let next = votes.next;
  const of =
    words[next] === 'of' ? votesAt(reading, next + (words[next + 1] === 'the' ? 2 : 1)) : null;
  if (of !== null) next = of.next;
  const isVotes = words[next] === 'votes';
  const isMembers = /^(?:members|countries|states|nations)$/.test(words[next] ?? '');
  if (!isVotes && !isMembers) return null;
  const lead = words.slice(Math.max(0, at - 4), at);
  const isGain = lead.some((word) => gaining.has(word));
  const isSupport =
    /(?:support|backing|backed|supported) (?:of|by|from)(?: all| only| just)*$/.test(
      lead.join(' '),
    );
  const ofText =
    isVotes &&
    /^(?:that|which)$/.test(words[next + 1] ?? '') &&
    /^(?:won|got|received|text)$/.test(words[next + 4] ?? words[next + 3] ?? '');
  if (isMembers ? !isSupport : !(isGain || isSupport || ofText)) return null;
  const speaksOfPaper =
    words.some((word) => papers.has(word)) ||
    reading.namesBody ||
    /^(?:passed|adopted)$/.test(words[0] ?? '');
  if (!speaksOfPaper) return null;
  return cue({
    from: leadBefore(words, at),
    next: next + 1,
    trigger: at,
    pattern: 'votes won',
    tally: { inFavour: votes.value },
  });
}

/** Whether a number is what a rule asks for: "needs nine votes", "the nine votes required". */
function isRequirement({ words }: VoteReading, at: number, next: number): boolean {
  for (let before = at - 1; before >= 0 && at - before <= 6; before -= 1) {
    const word = words[before] ?? '';
    if (/^[,.;:]$/.test(word) || /^(?:and|but|with|received|got|won)$/.test(word)) break;
    if (
      /^(?:needs?|requires?|requiring|needing|needed|required|least|minimum|must|short)$/.test(word)
    )
      return true;
  }
  for (let after = next; after < words.length && after - next < 6; after += 1) {
    const word = words[after] ?? '';
    if (/^(?:needed|required|necessary)$/.test(word))
      return words[at - 1] !== 'with' && !words.slice(next, after).includes('of');
    if (!/^(?:votes|yes|affirmative|in|favou?r|it|that|were|was|is|are|which)$/.test(word)) break;
  }
  return false;
}

/** A slot before its number, as in a record: "in favour, 29; against, 3". */
export function recordedSlotAt(reading: VoteReading, at: number): Cue | null {
  const { words, tokens } = reading;
  const word = words[at] ?? '';
  let next = at + 1;
  let slot: Slot | null = null;
  if (word === 'in' && /^favou?r$/.test(words[next] ?? '')) {
    slot = 'inFavour';
    next += 1;
  } else if (word === 'for' || word === 'yes') slot = 'inFavour';
  else if (word === 'against' || word === 'no') slot = 'against';
  else if (/^abst(?:aining|entions?|ained)$/.test(word)) slot = 'abstaining';
  const mark = words[next] ?? '';
  if (slot === null || (mark !== ',' && mark !== ':')) return null;
  const votes = votesAt(reading, next + 1);
  if (votes === null) return null;
  const after = tokens[votes.next]?.text ?? '.';
  if (!/^[.;,)]$/.test(after) || (mark === ',' && after === ',')) return null;
  return cue({
    from: at,
    next: votes.next,
    trigger: at,
    pattern: 'recorded tally',
    tally: { [slot]: votes.value },
  });
}
