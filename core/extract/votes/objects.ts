import { subordinators } from '../lexicon/function-words';
import { wordsOf } from '../lexicon/words-of';
import { dashMarks, papers, proposals, statements, stops } from './vocabulary';
import type { VoteReading } from './vote-reading';

/** The head of a noun phrase for what is voted on. */
export interface VotedOn {
  /** Index of the head. */
  readonly head: number;
  /** Index of the token after the phrase, with those who put it forward. */
  readonly next: number;
  readonly kind: 'paper' | 'proposal' | 'statement';
  readonly plural: boolean;
}

const blocking = wordsOf(`
  of under against with for about from into over after before during despite amid attempts attempt efforts
  effort move moves access`);
const otherVerbs = wordsOf(`
  voted abstained vetoed adopted approved rejected failed was were is are has had said called demanded
  calls demands calling demanding urging condemning`);
/** In tokens; heads stand no farther from their verb. */
const farthest = 16;

/** The first paper, proposal or statement after a verb in its own clause; null where there is none. */
export function votedOnAfter(
  reading: VoteReading,
  from: number,
  window: number = farthest,
  stopsAtComma = false,
): VotedOn | null {
  const { words } = reading;
  let head: VotedOn | null = null;
  for (let at = from; at < words.length && at - from < window; at += 1) {
    const word = words[at] ?? '';
    const kind = kindOf(word);
    if (kind !== null) {
      // "draft resolution", "draft statement": the last noun is the head; "call" may be of anything.
      if (head === null || head.head === at - 1) head = votedOn(reading, at, kind);
      continue;
    }
    if (head !== null && !(head.kind === 'proposal' && at === head.head + 1)) break;
    if (stops.has(word) || (stopsAtComma && word === ',') || otherVerbs.has(word)) break;
    if (blocking.has(word) || (subordinators.has(word) && word !== 'as')) break;
  }
  return head;
}

export function kindOf(word: string): VotedOn['kind'] | null {
  if (papers.has(word)) return 'paper';
  if (statements.has(word)) return 'statement';
  return proposals.has(word) ? 'proposal' : null;
}

/** Whether a number after a paper is of a tally, not of the paper: "the resolution 53-47". */
function countsVotes({ words }: VoteReading, at: number): boolean {
  return dashMarks.has(words[at + 1] ?? '') || tallyWords.has(words[at + 1] ?? '');
}

const putForward = wordsOf(
  'put drafted submitted proposed sponsored tabled authored introduced presented backed',
);

function votedOn(reading: VoteReading, head: number, kind: VotedOn['kind']): VotedOn {
  const { words, tokens } = reading;
  let next = head + 1;
  if (tokens[next]?.kind === 'number' && !countsVotes(reading, next)) next += 1;
  let by = next;
  if (putForward.has(words[by] ?? '')) {
    by += words[by + 1] === 'forward' ? 2 : 1;
    const list = words[by] === 'by' ? reading.listFrom.get(by + 1) : undefined;
    if (list !== undefined) next = list.next;
  }
  return { head, next, kind, plural: (words[head] ?? '').endsWith('s') };
}

const tallyWords = wordsOf('against in to votes');
