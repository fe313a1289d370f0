import type { ExtractedOutcome } from '../claim';
import { wordsOf } from '../lexicon/words-of';
import { type Cue, cue } from './cue';
import { votedOnAfter } from './objects';
import { asksOrSupposes, isEarlier } from './positions';
import { votesAt } from './tally-numbers';
import { type VerbGroup, verbGroup } from './verb-groups';
import { timeWords } from './vocabulary';
import { endsBody, isBody, type VoteReading } from './vote-reading';
import { bodyBefore, isPartOfBody, isWished, votedOnBefore } from './voting-bodies';

const adopting = wordsOf(`
  adopt adopts adopted adopting ratify ratifies ratified approve approves approved approving pass passes passed passing endorse
  endorses endorsed back backs backed carried agree agrees agreed scraped squeaked sailed`);
const rejecting = wordsOf('reject rejects rejected rejecting defeat defeats defeated');
const participles = wordsOf('adopted approved passed endorsed carried rejected defeated voted');
const alone = wordsOf('pass passes passed carried scraped squeaked sailed');

/** Words by which a paper is said to be adopted or rejected. */
export const outcomeWords = new Set([...adopting, ...rejecting, ...wordsOf('vote voted votes')]);

/** What came of a vote, where a verb at the token says that a paper was adopted or rejected. */
export function outcomeAt(reading: VoteReading, verb: number, hasTally: boolean): Cue | null {
  const word = reading.words[verb] ?? '';
  const votedDown = word.startsWith('vote');
  if (votedDown && reading.words[verb + 1] !== 'down') return null;
  const rejects = rejecting.has(word) || votedDown;
  const group = verbGroup(reading, verb);
  const after = votedDown ? verb + 2 : verb + 1;
  const said = { reading, verb, group, after, rejects, votedDown, hasTally };
  return passive(said) ?? (group.idle ? allowed(said) : (active(said) ?? intransitive(said)));
}

interface Said {
  readonly reading: VoteReading;
  readonly verb: number;
  readonly group: VerbGroup;
  /** Index of the token after the verb and what belongs to it. */
  readonly after: number;
  readonly rejects: boolean;
  readonly votedDown: boolean;
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
  const { reading, verb, group, after, votedDown } = said;
  if (group.passive && !said.reading.words[verb]?.endsWith('ing')) return null;
  const body = bodyBefore(reading, group.from);
  if (body === null) return pronounActive(said);
  if (isWished(reading, verb, group, body)) return null;
  if (!body.whole && isPartOfBody(reading, body.from) && !group.negated) return null;
  const object = votedOnAfter(reading, after);
  if (object === null && said.hasTally && !group.negated) {
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
    if (!body.council || (body.organisation && said.rejects && !votedDown)) return null;
  }
  return outcomeCue(said, body.from, object.next);
}

/** "It adopted the text by 143 votes to five". */
function pronounActive(said: Said): Cue | null {
  const { reading, group, after } = said;
  if (reading.words[group.from - 1] !== 'it' || !said.hasTally) return null;
  const object = votedOnAfter(reading, after);
  return object?.kind === 'paper' ? outcomeCue(said, group.from - 1, object.next) : null;
}

/** "The resolution was adopted", "a draft rejected by the Council", "Adopted by a vote of". */
function passive(said: Said): Cue | null {
  const { reading, verb, group, after } = said;
  const { words } = reading;
  const word = words[verb] ?? '';
  if (!participles.has(word) || (word === 'voted' && !said.votedDown)) return null;
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
  const { reading, verb, group, after } = said;
  const { words } = reading;
  const word = words[verb] ?? '';
  if (!alone.has(word) || said.rejects || group.passive) return null;
  const throughs = /^(?:scraped|squeaked|sailed)$/.test(word);
  if (throughs && words[after] !== 'through') return null;
  const next = words[after] ?? '';
  const ends =
    next === '' ||
    /^(?:[.,;:)–—(]|with|by|on|in|after|despite|when|while|unanimously|overwhelmingly|narrowly|easily|comfortably|and|but|through|without|because|thanks|as)$/.test(
      next,
    );
  const isHouse = next === 'the' && isBody(words, after + 1);
  if (!ends && !isHouse && votesAt(reading, after) === null && !timeWords.has(next)) return null;
  const paper = votedOnBefore(
    reading,
    group.from,
    /^(?:and|but|,|which)$/.test(words[group.from - 1] ?? '') ? 24 : 14,
  );
  const isTallied = said.hasTally || /ly$/.test(next) || isHouse;
  const isIt = words[group.from - 1] === 'it' && isTallied;
  if (paper === null ? !isIt : paper.kind !== 'paper') return null;
  if (paper === null) return outcomeCue(said, group.from - 1, after);
  const isKnown = !isWeak(words[paper.head] ?? '') || group.negated || tellsOfVote(reading);
  if (!isKnown) return null;
  const isNear = !quotes(reading, paper.head, group.from);
  return outcomeCue(said, isNear ? paper.from : group.from, throughs ? after + 1 : after);
}

/** "allowing the measure to pass". */
function allowed(said: Said): Cue | null {
  const { reading, verb } = said;
  const { words } = reading;
  if (!/^(?:pass|be)$/.test(words[verb - 1] === 'be' ? 'be' : (words[verb] ?? ''))) return null;
  for (let at = verb - 2; at >= 0 && verb - at < 12; at -= 1) {
    if (!/^(?:allow(?:s|ed|ing)?|let|lets|letting)$/.test(words[at] ?? '')) continue;
    const group = verbGroup(reading, at);
    if (votedOnAfter(reading, at + 1, 8)?.kind !== 'paper' || group.idle || group.negated)
      return null;
    return outcomeCue({ ...said, verb: at, group }, at, verb + 1);
  }
  return null;
}

/** Papers that others than voting bodies have too. */
function isWeak(word: string): boolean {
  return /^(?:measures?|documents?|texts?|motions?|declarations?)$/.test(word);
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
    if (votesAt(reading, head) !== null || /^(?:vote|votes|majority|margin)$/.test(own)) return at;
    if (/^(?:consensus|acclamation)$/.test(own)) return head + 1;
    if (endsBody(words, head)) return head + 1;
    if (/^[,.;:]$/.test(own)) break;
  }
  return 'other';
}
