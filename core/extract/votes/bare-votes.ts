import { wordsOf } from '../lexicon/words-of';
import { type Cue, cue } from './cue';
import { leadBefore } from './tally-lead';
import { type Votes, votesAt } from './tally-numbers';
import { clauseMarks, papers } from './vocabulary';
import type { VoteReading } from './vote-reading';

const gaining = wordsOf(`
  receive get draw muster win secure received receives got gets won wins secured secures garnered obtained gained drew mustered attracted
  collected picked polled with by garnering winning receiving securing gaining drawing mustering attracting getting`);

/** "received only eight votes", "passed with 171 votes", "with the support of 12 members": in favour. */
export function bareVotes(reading: VoteReading, at: number, votes: Votes): Cue | null {
  const { words } = reading;
  let next = votes.next;
  const of =
    words[next] === 'of' ? votesAt(reading, next + (words[next + 1] === 'the' ? 2 : 1)) : null;
  const whole = of === null ? ofWhole(reading, next) : null;
  if (of !== null) next = of.next;
  if (whole !== null) next = whole;
  while (bodyWords.has(words[next] ?? '')) next += 1;
  const isVotes = words[next] === 'votes';
  const isMembers = memberNouns.has(words[next] ?? '');
  if (!isVotes && !isMembers) return null;
  const lead = words.slice(Math.max(0, at - 4), at);
  const isMargin = words[at - 1] === 'by' && lead.some((word) => losing.has(word));
  const isGain = !isMargin && lead.some((word) => gaining.has(word));
  const isSupport =
    /(?:support|backing|backed|supported|endorsed|approved|adopted|passed|favou?red) (?:of|by|from)(?: all| only| just| the| its| other| remaining| council| ['’]s)*$/.test(
      words.slice(Math.max(0, at - 6), at).join(' '),
    );
  // "having failed to secure nine votes"
  if (words.slice(Math.max(0, at - 6), at).some((word) => notGained.has(word))) return null;
  const ofText =
    isVotes &&
    /^(?:that|which)$/.test(words[next + 1] ?? '') &&
    /^(?:won|got|received|text)$/.test(words[next + 4] ?? words[next + 3] ?? '');
  const isOpposed = isMembers && /(?:voted down|opposed|rejected) by$/.test(lead.join(' '));
  if (isMembers ? !(isSupport || isOpposed) : !(isGain || isSupport || ofText)) return null;
  const speaksOfPaper =
    words.some((word) => papers.has(word) || otherPapers.has(word)) ||
    reading.namesBody ||
    /^(?:passed|adopted)$/.test(words[0] ?? '');
  if (!speaksOfPaper) return null;
  return cue({
    from: leadBefore(reading, at),
    next: next + 1,
    trigger: at,
    pattern: 'votes won',
    tally: isOpposed ? { against: votes.value } : { inFavour: votes.value },
    supposed: lead.some((word) => modals.has(word)) ? true : null,
  });
}

/** "fell by 12 votes": how many more were against. */
const losing = wordsOf('fell lost failed defeated won falls loses fails wins');

const notGained = wordsOf(
  "failed fails fail failing unable not never without didn't couldn't hasn't hadn't",
);

/** The index after "of the council's 15 members", less its noun; null where no such whole is named. */
function ofWhole(reading: VoteReading, of: number): number | null {
  if (reading.words[of] !== 'of') return null;
  let at = of + 1;
  while (at - of < 7 && wholes.has(reading.words[at] ?? '')) at += 1;
  return votesAt(reading, at)?.next ?? null;
}

const wholes = wordsOf("the its un u.n. security council board assembly body 's ’s");

/** Whether a number is what a rule asks for: "needs nine votes", "the nine votes required". */
export function isRequirement({ words }: VoteReading, at: number, next: number): boolean {
  for (let before = at - 1; before >= 0 && at - before <= 6; before -= 1) {
    const word = words[before] ?? '';
    if (clauseMarks.has(word) || turns.has(word)) break;
    if (requiring.has(word)) return true;
  }
  for (let after = next; after < words.length && after - next < 6; after += 1) {
    const word = words[after] ?? '';
    if (required.has(word))
      return words[at - 1] !== 'with' && !words.slice(next, after).includes('of');
    if (!besideVotes.has(word)) break;
  }
  return false;
}

const bodyWords = wordsOf('council member other security un');

const memberNouns = wordsOf('countries members nations states');

const otherPapers = wordsOf('bid bill proposal');

const modals = wordsOf('could may might will would');

const turns = wordsOf('and but got received with won');

const requiring = wordsOf(
  'least minimum must need needed needing needs require required requires requiring short',
);

const required = wordsOf('necessary needed required');

const besideVotes = wordsOf('affirmative are favor favour in is it that votes was were which yes');
