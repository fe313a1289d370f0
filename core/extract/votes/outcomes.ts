import type { ExtractedOutcome } from '../claim';
import { speechVerbs } from '../lexicon/speech-verbs';
import { wordsOf } from '../lexicon/words-of';
import { type Cue, cue } from './cue';
import { asksOrSupposes, isEarlier } from './member-positions';
import { votedOnAfter } from './objects';
import { type PhrasalVerb, phrasalAt, phrasalVerbs } from './phrasal-verbs';
import { votesAt } from './tally-numbers';
import { type VerbGroup, verbGroup } from './verb-groups';
import { clauseMarks, timeWords } from './vocabulary';
import { endsBody, isBody, type VoteReading } from './vote-reading';
import { bodyBefore, isPartOfBody, isWished, votedOnBefore } from './voting-bodies';

const adopting = wordsOf(`
  adopt adopts adopted adopting ratify ratifies ratified approve approves approved approving pass passes passed passing endorse
  endorses endorsed back backs backed carry carries carried agree agrees agreed clear clears cleared greenlight
  greenlights greenlighted greenlit okayed`);
const rejecting = wordsOf('reject rejects rejected rejecting defeat defeats defeated');
const participles = wordsOf(`
  adopted approved passed endorsed carried ratified cleared greenlit greenlighted rejected defeated`);
const alone = wordsOf('pass passes passed carry carries carried');

/** Words by which a paper is said to be adopted or rejected. */
export const outcomeWords = new Set([...adopting, ...rejecting, ...phrasalVerbs]);

/** What came of a vote, where a verb at the token says that a paper was adopted or rejected. */
export function outcomeAt(reading: VoteReading, verb: number, hasTally: boolean): Cue | null {
  const word = reading.words[verb] ?? '';
  const phrase = phrasalAt(reading, verb);
  if (phrase === null && phrasalVerbs.has(word)) return null;
  const rejects = rejecting.has(word) || phrase?.outcome === 'rejected';
  const group = verbGroup(reading, verb);
  const after = verb + (phrase === null ? 1 : 2);
  const said = { reading, verb, group, after, rejects, phrase, hasTally };
  return passive(said) ?? (group.idle ? allowed(said) : (active(said) ?? intransitive(said)));
}

interface Said {
  readonly reading: VoteReading;
  readonly verb: number;
  readonly group: VerbGroup;
  /** Index of the token after the verb and what belongs to it. */
  readonly after: number;
  readonly rejects: boolean;
  readonly phrase: PhrasalVerb | null;
  /** Whether the sentence gives a tally, so that anything may have been voted on. */
  readonly hasTally: boolean;
}

function outcomeCue(
  { reading, verb, group, rejects }: Said,
  from: number,
  next: number,
): Cue | null {
  const negated = group.negated || group.failed;
  if (rejects && negated) return null;
  const outcome: ExtractedOutcome = rejects ? 'rejected' : negated ? 'not adopted' : 'adopted';
  return cue({
    from,
    next,
    trigger: negated ? group.first : verb,
    pattern: `paper ${outcome}`,
    outcome,
    supposed: group.supposed || asksOrSupposes(reading, from),
    earlier: isEarlier(reading, from, next),
  });
}

/** "The Council adopted the resolution". */
function active(said: Said): Cue | null {
  const { reading, verb, group, after, phrase } = said;
  if (phrase?.alone === true) return null;
  if (group.passive && !said.reading.words[verb]?.endsWith('ing')) return null;
  const body = bodyBefore(reading, group.from);
  if (body === null) return pronounActive(said);
  if (isWished(reading, verb, group, body)) return null;
  if (!body.whole && isPartOfBody(reading, body.from) && !group.negated) return null;
  const object = votedOnAfter(reading, after);
  if (object === null && isRelative(reading, body.from)) {
    return outcomeCue(said, votedOnBefore(reading, body.from, 8)?.from ?? body.from, after);
  }
  if (object === null && said.hasTally && !group.negated && phrase === null) {
    return outcomeCue(said, body.from, after);
  }
  if (object === null || object.kind === 'statement') return null;
  // What is agreed is still to be voted on; what cannot be agreed will not be.
  const agrees = /^agree/.test(reading.words[verb] ?? '');
  if (agrees && !group.negated && !group.failed) return null;
  const backs = /^back/.test(reading.words[verb] ?? '');
  if (backs && !body.council && !said.hasTally) return null;
  // The organisation backs many things without a vote.
  const votes = reading.words.some((word) => /^(?:vot|abst|veto|resolution)/.test(word));
  if (backs && body.organisation && !votes) return null;
  if (object.kind === 'proposal' && !said.hasTally) {
    if (!body.council || (body.organisation && said.rejects && phrase === null)) return null;
  }
  return outcomeCue(said, body.from, object.next);
}

/** Whether a body is the subject of a clause about a paper before it: "the first text that the council had adopted". */
function isRelative(reading: VoteReading, body: number): boolean {
  if (!/^(?:that|which)$/.test(reading.words[body - 1] ?? '')) return false;
  const paper = votedOnBefore(reading, body - 1, 6);
  return paper?.kind === 'paper' && !hasSpeech(reading, paper.head, body);
}

function hasSpeech({ words }: VoteReading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (speechVerbs.has(words[at] ?? '')) return true;
  return false;
}

/** "It adopted the text by 143 votes to five", "It also adopted, without a vote, a text". */
function pronounActive(said: Said): Cue | null {
  const { reading, group, after } = said;
  const { words } = reading;
  if (words[group.from - 1] !== 'it') return null;
  const how = words.slice(after, after + 8).join(' ');
  if (!said.hasTally && !(howAdopted.test(how) && reading.followsBody())) return null;
  const object = votedOnAfter(reading, after);
  return object?.kind === 'paper' ? outcomeCue(said, group.from - 1, object.next) : null;
}

const howAdopted = /\bwithout a vote\b|\bby consensus\b|\bby acclamation\b/;

/** "The resolution was adopted", "a draft rejected by the Council", "Adopted by a vote of". */
function passive(said: Said): Cue | null {
  const { reading, verb, group, after, phrase } = said;
  const { words } = reading;
  const word = words[verb] ?? '';
  if (phrase === null ? !participles.has(word) : !phrase.participle) return null;
  const agent = agentAfter(reading, after);
  if (agent === 'other') return null;
  const opens = verb === 0 && agent !== null;
  const paper = votedOnBefore(reading, group.from, 40);
  if (group.passive && !group.idle) {
    if (word === 'passed' && agent === null && /^(?:on|to|down|through)$/.test(words[after] ?? ''))
      return null;
    const isTallied = reading.namesBody || votesAt(reading, after) !== null;
    const isIt = words[group.from - 1] === 'it' && isTallied;
    if (paper === null ? !isIt : paper.kind === 'statement') return null;
    const isVoted = isTallied || words.some((own) => own.startsWith('vot'));
    if (paper?.kind === 'proposal' && !isVoted) return null;
    if (paper !== null && isWeak(words[paper.head] ?? '') && !tellsOfVote(reading)) return null;
    const isNear =
      paper !== null && group.from - paper.head <= 12 && !quotes(reading, paper.head, group.from);
    return outcomeCue(said, isNear ? paper.from : group.from, agent ?? after);
  }
  if (opens) return outcomeCue(said, verb, agent ?? after);
  const isReduced =
    paper?.kind === 'paper' && paper.head >= verb - 2 && group.first === verb && !group.idle;
  return isReduced && agent !== null ? outcomeCue(said, paper.from, agent ?? after) : null;
}

/** "The resolution passed 14-0", "which passed with 171 votes". */
function intransitive(said: Said): Cue | null {
  const { reading, verb, group, after, phrase } = said;
  const { words } = reading;
  const word = words[verb] ?? '';
  if (phrase === null ? !alone.has(word) : !phrase.alone) return null;
  if (said.rejects || group.passive) return null;
  const next = words[after] ?? '';
  const ends = next === '' || afterAlone.has(next);
  const isHouse = (next === 'the' || phrase !== null) && houseAfter(reading, after);
  if (!ends && !isHouse && votesAt(reading, after) === null && !timeWords.has(next)) return null;
  const paper = votedOnBefore(
    reading,
    group.from,
    /^(?:and|but|,|which)$/.test(words[group.from - 1] ?? '') ? 24 : 14,
  );
  const isTallied = said.hasTally || /ly$/.test(next) || isHouse;
  const isIt = words[group.from - 1] === 'it' && isTallied;
  const isBill = said.hasTally && houseBills.has(words[paper?.head ?? -1] ?? '');
  if (paper === null ? !isIt : paper.kind !== 'paper' && !isBill) return null;
  if (paper === null) return outcomeCue(said, group.from - 1, after);
  const isKnown =
    !isWeak(words[paper.head] ?? '') || group.negated || said.hasTally || tellsOfVote(reading);
  if (!isKnown) return null;
  const isNear = !quotes(reading, paper.head, group.from);
  return outcomeCue(said, isNear ? paper.from : group.from, after);
}

const houseBills = wordsOf('bill bills law legislation budget');
const afterAlone = wordsOf(`
  . , ; : ) ( – — with by on in at after despite when while unanimously overwhelmingly narrowly easily comfortably
  and but through without because thanks as if had were unless should amid late early`);

/** "passed the Senate", "sailed through the assembly". */
function houseAfter({ words }: VoteReading, after: number): boolean {
  return isBody(words, after) || isBody(words, after + 1) || isBody(words, after + 2);
}

/** "allowing the measure to pass", "clearing the way for it to be adopted". */
function allowed(said: Said): Cue | null {
  const { reading, verb } = said;
  const { words } = reading;
  if (!/^(?:pass|be)$/.test(words[verb - 1] === 'be' ? 'be' : (words[verb] ?? ''))) return null;
  for (let at = verb - 2; at >= 0 && verb - at < 12; at -= 1) {
    const word = words[at] ?? '';
    const clears = /^(?:clear|pav)(?:e|s|es|ed|ing)$/.test(word) && words[at + 2] === 'way';
    if (!clears && !/^(?:allow(?:s|ed|ing)?|let|lets|letting)$/.test(word)) continue;
    const group = verbGroup(reading, at);
    if (
      votedOnAfter(reading, clears ? at + 4 : at + 1, 8)?.kind !== 'paper' ||
      group.idle ||
      group.negated
    )
      return null;
    return outcomeCue({ ...said, verb: at, group }, at, verb + 1);
  }
  return null;
}

/** Papers that others than voting bodies have too. */
function isWeak(word: string): boolean {
  return weakPapers.has(word);
}

function tellsOfVote({ words, namesBody }: VoteReading): boolean {
  return (
    namesBody ||
    words.some((word) =>
      /^(?:vot|abst|veto|unanim|resolution|13|14|15|majority|carried|defeated)/.test(word),
    )
  );
}

function quotes({ tokens }: VoteReading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (/[“”"]/.test(tokens[at]?.text ?? '')) return true;
  return false;
}

/** Index after who or what did it: a body, a vote, consensus; `other` for anybody else; null for nobody. */
export function agentAfter(reading: VoteReading, after: number): number | 'other' | null {
  const { words } = reading;
  let at = after;
  while (
    at - after < 5 &&
    (timeWords.has(words[at] ?? '') || /ly$|^(?:on|in|late|last|this)$/.test(words[at] ?? ''))
  )
    at += 1;
  const word = words[at] ?? '';
  if (/^(?:with|without|unanimously)$/.test(word)) return at;
  if (word !== 'by') return at > after && /ly$/.test(words[at - 1] ?? '') ? at : null;
  for (let head = at + 1; head < words.length && head - at < 8; head += 1) {
    const own = words[head] ?? '';
    if (votesAt(reading, head) !== null || tallyNouns.has(own)) return at;
    if (agreement.has(own)) return head + 1;
    if (endsBody(words, head)) return head + 1;
    if (clauseMarks.has(own)) break;
  }
  return 'other';
}

const weakPapers = wordsOf(
  'declaration declarations document documents measure measures motion motions text texts',
);

const tallyNouns = wordsOf('majority margin vote votes');

const agreement = wordsOf('acclamation consensus');
