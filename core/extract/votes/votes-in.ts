import type { ExtractedVote, Span } from '../claim';
import { speechVerbs } from '../lexicon/speech-verbs';
import { wordsOf } from '../lexicon/words-of';
import type { Sentence } from '../text/sentences';
import { absenceAt, absenceWords } from './absences';
import { combine } from './combine';
import type { Cue } from './cue';
import { decisionAt, decisionWords } from './decisions';
import { failureAt, failureWords } from './failures';
import { mayTellOfVote } from './may-tell-of-vote';
import { outcomeNounAt, outcomeNouns } from './outcome-nouns';
import { outcomeAt, outcomeWords } from './outcomes';
import { positionAt, positionWords } from './positions';
import { recordedSlotAt, recordedWords } from './slot-words';
import { statementAt, statementWords } from './statements';
import { mayBeTally, tallyAt } from './tallies';
import { needsMore, votesAt } from './tally-numbers';
import { vetoAt, vetoWords } from './vetoes';
import { favour, otherContests, papers } from './vocabulary';
import { type VoteReading, voteReading } from './vote-reading';

/** A vote that a sentence tells of. */
export interface FoundVote extends Span {
  readonly pattern: string;
  readonly vote: ExtractedVote;
  /** Index in the sentence's tokens of the word that governs it. */
  readonly trigger: number;
}

/**
 * The votes that a sentence tells of, in the order of its words: what one sentence says of one vote is
 * one, from its first word to its last.
 *
 * `before` is the sentence before it in its paragraph, which "it" and "the meeting" go back to. Takes time
 * linear in the two.
 */
export function votesIn(sentence: Sentence, before?: Sentence): readonly FoundVote[] {
  if (!mayTellOfVote(sentence.tokens)) return [];
  const reading = voteReading(sentence, before);
  const cues = cuesIn(reading);
  if (cues.length === 0) return [];
  return combine(cues).flatMap(({ cues, vote }) => {
    const [first] = cues;
    if (first === undefined) return [];
    const from = Math.min(...cues.map((cue) => cue.from));
    const next = Math.max(...cues.map((cue) => cue.next));
    const [start, end] = [sentence.tokens[from]?.start, sentence.tokens[next - 1]?.end];
    if (start === undefined || end === undefined) return [];
    // One cue that says so makes all of the vote supposed: "Had Russia abstained, it would have passed."
    const { trigger } = cues.findLast(({ supposed }) => supposed === true) ?? first;
    return [{ start, end, pattern: first.pattern, vote, trigger }];
  });
}

type Reader = (reading: VoteReading, at: number, hasTally: boolean) => Cue | null;

/** What reads a cue at a word, in the order of trying. */
const readers: ReadonlyMap<string, readonly Reader[]> = readersByWord([
  [vetoWords, vetoAt],
  [positionWords, positionAt],
  [absenceWords, absenceAt],
  [statementWords, statementAt],
  [outcomeWords, outcomeAt],
  [failureWords, failureAt],
  [outcomeNouns, outcomeNounAt],
  [decisionWords, decisionAt],
]);

function readersByWord(
  all: readonly (readonly [words: ReadonlySet<string>, read: Reader])[],
): ReadonlyMap<string, readonly Reader[]> {
  const found = new Map<string, Reader[]>();
  for (const [words, read] of all) {
    for (const word of words) found.set(word, [...(found.get(word) ?? []), read]);
  }
  return found;
}

function cuesIn(reading: VoteReading): readonly Cue[] {
  const { words } = reading;
  const tallies = talliesIn(reading);
  const hasTally = tallies.length > 0 || countsVoters(reading);
  const told: Cue[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (const read of readers.get(words[at] ?? '') ?? []) {
      const found = read(reading, at, hasTally);
      if (found === null) continue;
      told.push(found);
      break;
    }
  }
  // A tally of a sentence without any word for a vote that was held is another contest's.
  const isContest = told.length === 0 && words.some((_, at) => namesContest(words, at));
  const isOfBody = reading.namesBody || words.some((word) => papers.has(word));
  const all =
    isContest && !isOfBody
      ? told
      : [...told, ...tallies.map((tally) => next(reading, tally, told))];
  return all.sort((a, b) => a.trigger - b.trigger);
}

/** "with 224 members voting for it" */
function countsVoters(reading: VoteReading): boolean {
  return reading.words.some((word, at) => {
    if (word !== 'voting' || !isSide(reading.words, at + 1)) return false;
    return votesAt(reading, at - 1) !== null || votesAt(reading, at - 2) !== null;
  });
}

/** "for", "against", "in favour". */
function isSide(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return word === 'for' || word === 'against' || (word === 'in' && favour.has(words[at + 1] ?? ''));
}

/** Whether a word is one of another contest: "the parliament's presidency said" is not. */
function namesContest(words: readonly string[], at: number): boolean {
  const speaks = words[at] === 'presidency' && speechVerbs.has(words[at + 1] ?? '');
  return otherContests.has(words[at] ?? '') && !speaks;
}

function talliesIn(reading: VoteReading): readonly Cue[] {
  const found: Cue[] = [];
  for (let at = 0; at < reading.words.length; at += 1) {
    const token = reading.tokens[at];
    if (token === undefined) break;
    const recorded = recordedWords.has(token.word) ? recordedSlotAt(reading, at) : null;
    const isStart = mayBeTally(token) && !needsMore(token.word, reading.words[at + 1] ?? '');
    const tally = recorded ?? (isStart ? tallyAt(reading, at) : null);
    if (tally === null) continue;
    found.push(tally);
    at = Math.max(at, tally.next - 1);
  }
  return found;
}

/** A tally with the outcome of the vote before it: "adopted the first text by 99 to 4, and the second by 112 to 9". */
function next({ words }: VoteReading, tally: Cue, told: readonly Cue[]): Cue {
  if (!ordinals.has(words[tally.from - 1] ?? '')) return tally;
  const before = told.findLast(({ trigger, outcome }) => outcome !== null && trigger < tally.from);
  const from = words[tally.from - 2] === 'the' ? tally.from - 2 : tally.from - 1;
  return { ...tally, from, outcome: before?.outcome ?? null };
}

const ordinals = wordsOf('another other second third');
