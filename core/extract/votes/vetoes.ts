import { prepositions } from '../lexicon/function-words';
import { wordsOf } from '../lexicon/words-of';
import { type Cue, cue } from './cue';
import { isEarlier, positionOf } from './member-positions';
import { votedOnAfter } from './objects';
import { subjectBefore } from './subjects';
import { verbGroup } from './verb-groups';
import { castVeto, negativeVote, vetoNoun } from './veto-nouns';
import { papers, timeWords } from './vocabulary';
import { endsBody, isBody, type VoteReading } from './vote-reading';

/** Words for a veto or an abstention. */
export const vetoWords = wordsOf('veto vetoes vetoed vetoing negative abstention abstentions');

/** A veto or an abstention, where the token is the word for it: as a verb in any voice, cast, or as a noun. */
export function vetoAt(reading: VoteReading, at: number): Cue | null {
  const word = reading.words[at] ?? '';
  if (word === 'negative') return negativeVote(reading, at);
  if (word.startsWith('abst')) return vetoNoun(reading, at, 'abstaining');
  if (word === 'vetoed') return passive(reading, at) ?? active(reading, at);
  if (word === 'vetoing') return active(reading, at);
  return (
    castVeto(reading, at) ?? (isVerb(reading, at) ? active(reading, at) : vetoNoun(reading, at))
  );
}

function active(reading: VoteReading, verb: number): Cue | null {
  const told = positionOf(reading, verb, 'veto', verb + 1);
  if (told !== null) return told;
  const group = verbGroup(reading, verb);
  if (group.idle || group.negated || !isBody(reading.words, group.from - 1)) return null;
  const object = votedOnAfter(reading, verb + 1);
  if (object === null) return null;
  return outcomeOnly(reading, group.from - 1, object.next, verb, group.supposed);
}

/** "was vetoed by Russia", "a draft vetoed by the Council". */
function passive(reading: VoteReading, verb: number): Cue | null {
  const { words, tokens, listFrom } = reading;
  const group = verbGroup(reading, verb);
  if (group.negated || group.failed || group.idle) return null;
  let by = verb + 1;
  while (by - verb < 6 && isTime(reading, by)) by += 1;
  const agent = words[by] === 'by' ? by + 1 : null;
  if (agent === null && !group.passive) {
    const isReduced =
      papers.has(words[verb - 1] ?? '') ||
      (words[verb - 1] === ',' && papers.has(words[verb - 2] ?? ''));
    return isReduced && by > verb + 1 ? outcomeOnly(reading, verb, verb + 1, verb, false) : null;
  }
  const from = withPaperBefore(reading, group.from);
  if (agent === null) {
    const speaksOfPaper = words
      .slice(Math.max(0, verb - 40), verb)
      .some((word) => papers.has(word) || word === 'it');
    return speaksOfPaper ? outcomeOnly(reading, from, verb + 1, verb, group.supposed) : null;
  }
  const list = listFrom.get(agent);
  if (list !== undefined) {
    return cue({
      from,
      next: list.next,
      trigger: verb,
      pattern: 'vetoed by members',
      positions: list.mentions.map(({ member }) => ({ member, position: 'veto' as const })),
      outcome: 'vetoed',
      supposed: group.supposed,
      earlier: isEarlier(reading, group.from, verb) || isPlural(words, verb),
    });
  }
  for (let head = agent; head < words.length && head - agent < 6; head += 1) {
    if (prepositions.has(words[head] ?? '') || tokens[head]?.text === ',') break;
    if (endsBody(words, head)) return outcomeOnly(reading, from, head + 1, verb, group.supposed);
  }
  return null;
}

/** The start of a claim about a paper: the paper's own phrase, where it stands right before the verb. */
function withPaperBefore({ words, listBefore }: VoteReading, from: number): number {
  const at = words[from - 1] === ',' ? from - 2 : from - 1;
  if (!papers.has(words[at] ?? '')) return from;
  let start = at;
  while (start > 0 && at - start < 6) {
    const before = words[start - 1] ?? '';
    if (!/^[\p{L}\d.'’-]+$/u.test(before) || prepositions.has(before)) break;
    if (joining.has(before) && !listBefore.has(start)) break;
    start -= 1;
  }
  return start;
}

/** Whether several papers are the subject right before a verb. */
function isPlural(words: readonly string[], verb: number): boolean {
  return words
    .slice(Math.max(0, verb - 4), verb)
    .some((word) => papers.has(word) && word.endsWith('s'));
}

function isTime({ words, tokens }: VoteReading, at: number): boolean {
  const word = words[at] ?? '';
  return timeWords.has(word) || besideTimes.has(word) || tokens[at]?.kind === 'number';
}

function outcomeOnly(
  reading: VoteReading,
  from: number,
  next: number,
  trigger: number,
  supposed: boolean,
): Cue {
  const earlier = isEarlier(reading, from, next);
  return cue({ from, next, trigger, pattern: 'vetoed', outcome: 'vetoed', supposed, earlier });
}

/** "veto" as a verb stands after its auxiliary, or between its subject and an object. */
function isVerb(reading: VoteReading, at: number): boolean {
  const { words } = reading;
  // "fell victim to vetoes by Russia"
  if (words[at] === 'vetoes' && words[at - 1] === 'to') return false;
  const group = verbGroup(reading, at);
  const next = words[at + 1] ?? '';
  if (vetoRights.has(next)) return false;
  if (group.first < at || group.idle || group.supposed) return true;
  const hasObject = /^[\p{L}“"‘]/u.test(next) && !prepositions.has(next) && !afterNoun.has(next);
  return hasObject && subjectBefore(reading, group.from, false) !== null;
}

const afterNoun = wordsOf(`
  and or but power powers right rights threat threats pen is was has had would could
  will may might that which came drew meant killed blocked prevented left remains sparked prompted
  leaves stops means kills draws`);

const joining = wordsOf('and as but if or said that when which while');

const besideTimes = wordsOf('again early in jointly last late on this twice');

const vetoRights = wordsOf('power powers right rights');
