import { conjunctions, prepositions, subordinators } from '../lexicon/function-words';
import { months } from '../lexicon/units';
import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';
import { type Cue, cue } from './cue';
import { kindOf } from './objects';
import { bracketedNames } from './slot-names';
import { slotTally } from './slots';
import { leadBefore } from './tally-lead';
import { mayBeVotes, type Votes, votesAt } from './tally-numbers';
import { dashMarks, timeWords } from './vocabulary';
import type { VoteReading } from './vote-reading';

/** Whether a token may begin a tally; most do not. */
export function mayBeTally(token: Token): boolean {
  return mayBeVotes(token) || token.word.includes('-to-');
}

/** A tally that begins at a token: 13-0-2, "14 votes to none", "eleven in favour"; null where none does. */
export function tallyAt(reading: VoteReading, at: number): Cue | null {
  const joined = hyphenedTally(reading, at);
  if (joined !== null) return joined;
  if (reading.words[at] === 'all') return allBut(reading, at);
  if (reading.words[at - 1] === 'but' && reading.words[at - 2] === 'all') return null;
  const votes = isSecond(reading, at) ? null : votesAt(reading, at);
  if (votes === null || isRough(reading, at)) return null;
  return (
    dashTally(reading, at, votes) ??
    againstTally(reading, at, votes) ??
    slotTally(reading, at, votes)
  );
}

/** "All but one of the council's 15 members": as many as are left. */
function allBut(reading: VoteReading, at: number): Cue | null {
  const { words } = reading;
  const less = words[at + 1] === 'but' ? votesAt(reading, at + 2) : null;
  if (less === null || words[less.next] !== 'of') return null;
  for (let of = less.next + 1; of - less.next < 8; of += 1) {
    const whole = words[of] === 'the' ? null : votesAt(reading, of);
    if (whole === null) continue;
    return slotTally(reading, at, { value: whole.value - less.value, next: whole.next });
  }
  return null;
}

/** "13-to-1" is one token. */
function hyphenedTally(reading: VoteReading, at: number): Cue | null {
  const match = /^(\d{1,3}|[a-z]+)-to-(\d{1,3}|[a-z]+)$/.exec(reading.words[at] ?? '');
  if (match === null) return null;
  const [inFavour, against] = [match[1], match[2]].map(Number);
  if (inFavour === undefined || against === undefined || Number.isNaN(inFavour + against))
    return null;
  return isNearVote(reading, at, at + 1) ? ranked(reading, at, at + 1, [inFavour, against]) : null;
}

/** 13-0, 13–0–2. */
function dashTally(reading: VoteReading, at: number, first: Votes): Cue | null {
  const { tokens } = reading;
  if (tokens[at]?.kind !== 'number') return null;
  const values = [first.value];
  let next = first.next;
  while (values.length < 3) {
    const dash = tokens[next];
    const after = tokens[next + 1];
    if (dash === undefined || !dashMarks.has(dash.text)) break;
    if (after?.kind !== 'number' || after.spaced || dash.spaced) break;
    const votes = votesAt(reading, next + 1);
    if (votes === null) return null;
    values.push(votes.value);
    next = votes.next;
  }
  if (
    values.length === 1 ||
    (dashMarks.has(tokens[next]?.text ?? '') && tokens[next]?.spaced === false)
  )
    return null;
  if (countsNoun(reading, next)) return null;
  const before = reading.words[at - 1] ?? '';
  if (months.has(before) || months.has(reading.words[next] ?? '') || before.startsWith('drew'))
    return null;
  // Shares of a vote in per cent, not its tally.
  const isWhole = values.length === 2 && first.value + (values[1] ?? 0) === 100;
  if (isWhole && !reading.namesBody && !reading.words.includes('senate')) return null;
  const opens = at === 0 || next >= tokens.length - 1;
  return opens || isNearVote(reading, at, next) ? ranked(reading, at, next, values) : null;
}

/** Whether a noun follows that the two numbers count: "2-3 observers". */
function countsNoun({ tokens, words }: VoteReading, next: number): boolean {
  const token = tokens[next];
  const word = words[next] ?? '';
  if (countedNouns.has(word)) return true;
  if (token?.kind !== 'word' || token.capital || /ly$|^(?:votes?|to|margin|majority)$/.test(word))
    return false;
  return !(
    prepositions.has(word) ||
    conjunctions.has(word) ||
    subordinators.has(word) ||
    timeWords.has(word)
  );
}

const countedNouns = wordsOf(`
  members countries states nations people days hours weeks months years miles km percent per goals win
  victory defeat minutes metres feet`);

/** "by 14 votes to none", "voted 13 to one". */
function againstTally(reading: VoteReading, at: number, first: Votes): Cue | null {
  const { words } = reading;
  let to = first.next;
  const named = words[to] === 'votes' || words[to] === 'vote';
  if (named) to += 1;
  if (!/^(?:to|against)$/.test(words[to] ?? '')) return null;
  const second = votesAt(reading, to + 1);
  if (second === null) return null;
  if (countedNouns.has(words[second.next] ?? '')) return null;
  const lead = words.slice(Math.max(0, at - 3), at);
  const isLed = lead.some((word) => tallyLeads.has(word));
  const before = words[at - 1] ?? '';
  const opens = /^[,(:–—]$/.test(before) || kindOf(before) !== null;
  if (!named && !((isLed || opens) && isNearVote(reading, at, second.next))) return null;
  const told = ranked(reading, at, second.next, [first.value, second.value]);
  const names = bracketedNames(reading, second.next, second.value);
  if (names === null) return told;
  const positions = names.members.map((member) => ({ member, position: 'against' as const }));
  return { ...told, next: names.next, positions };
}

/** A tally whose numbers stand for themselves: those in favour first, or the larger where it was rejected. */
function ranked(reading: VoteReading, at: number, next: number, values: readonly number[]): Cue {
  const [inFavour, against, abstaining] = values;
  const { words } = reading;
  const end = /^votes?$/.test(words[next] ?? '') ? next + 1 : next;
  const from = leadBefore(reading, at);
  return cue({
    from,
    next: end,
    trigger: at,
    pattern: 'tally',
    tally: {
      ...(inFavour === undefined ? {} : { inFavour }),
      ...(against === undefined ? {} : { against }),
      ...(abstaining === undefined ? {} : { abstaining }),
    },
    ranked: true,
    supposed: null,
  });
}

const nearVotes = wordsOf(`
  vote votes voted voting passed passes adopted adopts approved approves backed backs rejected rejects tally
  carried ratified cleared through margin out defeated result resolution bid bill treaty motion draft ballot endorsed endorses decided`);

/** Whether a word for voting stands near enough that two numbers can be its tally. */
function isNearVote({ words }: VoteReading, at: number, next: number): boolean {
  for (let near = Math.max(0, at - 12); near < next + 5 && near < words.length; near += 1) {
    if (nearVotes.has(words[near] ?? '')) return true;
  }
  return false;
}

/** "more than 100", "about 40": a number that is no exact tally. */
function isRough({ words }: VoteReading, at: number): boolean {
  const before = words[at - 1] ?? '';
  if (before === 'than') return true;
  return roughly.has(before);
}

/** Whether a number is joined to one before it: the 3 of 6-3. */
function isSecond({ tokens }: VoteReading, at: number): boolean {
  const before = tokens[at - 1];
  return (
    dashMarks.has(before?.text ?? '') && before?.spaced === false && tokens[at]?.spaced === false
  );
}

const tallyLeads = wordsOf('adopted approved backed by of passed rejected vote voted votes voting');

const roughly = wordsOf('about almost approximately around nearly over roughly some');
