import { wordsOf } from '../lexicon/words-of';
import { type Cue, cue } from './cue';
import { asksOrSupposes, isEarlier } from './member-positions';
import { agentAfter } from './outcomes';
import { verbGroup } from './verb-groups';
import { statements } from './vocabulary';
import type { VoteReading } from './vote-reading';
import { bodyBefore, isWished, phraseStart, votedOnBefore } from './voting-bodies';

const making = wordsOf(`
  agree agrees agreed issue issues issued adopt adopts adopted approve approves approved release releases
  released publish published pass passed endorse endorsed`);
/** Verbs that say something of a statement only when they are negated. */
const reaching = wordsOf(
  'consider considered reach reached achieve achieved produce produced find found get muster secure',
);
const passable = wordsOf(
  'agreed issued adopted approved released published passed reached endorsed emerged',
);

const inside = wordsOf(`
  on upon a an the any even joint press presidential common united unified single strong formal wording text
  language of to issue release adopt security council un draft unanimity consensus agreement needed
  necessary required for over proposed official public its council's unanimous first second new brief
  planned`);

/** Words by which a statement is said to have been agreed, or not. */
export const statementWords = new Set([
  ...making,
  ...reaching,
  ...passable,
  ...wordsOf('without with in agreement consensus unanimity'),
]);

/** Whether a statement was agreed, where a verb at the token says so. */
export function statementAt(reading: VoteReading, verb: number): Cue | null {
  const { words } = reading;
  const word = words[verb] ?? '';
  if (word === 'without' || word === 'with') return without(reading, verb);
  if (word === 'in') return inStatement(reading, verb);
  if (!making.has(word) && !reaching.has(word)) return noAgreement(reading, verb);
  const makes = making.has(word);
  const group = verbGroup(reading, verb);
  const negated = group.negated || group.failed || /^(?:no|neither)$/.test(words[verb + 1] ?? '');
  const isDone = group.passive || word === 'emerged';
  if (passable.has(word) && isDone && !group.idle) return passive(reading, verb);
  if (passable.has(word) && statements.has(words[verb - 1] ?? '')) return agreedBy(reading, verb);
  if (group.idle) return null;
  const object = statementAfter(reading, verb + 1);
  if (object === null || (!negated && !makes)) return null;
  const isCouncils = object.council || reading.namesBody;
  const body = bodyBefore(reading, group.from);
  if (body !== null && isWished(reading, verb, group, body)) return null;
  const owns = body?.council && !body.organisation;
  if (otherSubjects.has(words[group.from - 1] ?? '')) return null;
  if (negated ? !isCouncils : !owns && !(object.council && body !== null)) return null;
  const direct = body !== null && group.from - body.from < 9 ? body.from : group.first;
  return cue({
    from: negated && isShared(words, group.from) ? group.first : direct,
    next: object.next,
    trigger: negated ? group.first : verb,
    pattern: negated ? 'no statement' : 'statement',
    outcome: negated ? 'no statement' : 'statement',
    supposed: group.supposed || asksOrSupposes(reading, group.from),
    earlier: isEarlier(reading, group.from, object.next),
  });
}

/** Those who issue and fail to agree on joint statements of their own. */
const otherSubjects = wordsOf(
  'ministers leaders parties sides presidents negotiators teams delegations',
);

/** Whether a verb shares the subject of one before: "but failed". */
function isShared(words: readonly string[], from: number): boolean {
  return /^(?:and|but|,)$/.test(words[from - 1] ?? '');
}

/** A statement as the object of a verb, with what had to be reached for it. */
function statementAfter(
  { words }: VoteReading,
  from: number,
): { next: number; council: boolean } | null {
  let council = false;
  let strange = 0;
  for (let at = from; at < words.length && at - from < 14; at += 1) {
    const word = words[at] ?? '';
    if (jointWords.has(word)) council = true;
    if (statements.has(word)) return { next: at + 1, council };
    if (inside.has(word)) continue;
    strange += 1;
    if (strange > 2 || /^[.,;:()]$/.test(word)) return null;
  }
  return null;
}

/** "No statement was agreed by council members", "a press statement was issued". */
function passive(reading: VoteReading, verb: number): Cue | null {
  const { words } = reading;
  const group = verbGroup(reading, verb);
  const paper = votedOnBefore(reading, group.from, 6);
  const isOut = words[verb] === 'emerged';
  const agent = isOut ? null : agentAfter(reading, verb + 1);
  if (paper?.kind !== 'statement' || agent === 'other') return null;
  const no = words.slice(paper.from, paper.head).lastIndexOf('no');
  const negated = no !== -1 || group.negated;
  const isCouncils =
    reading.namesBody ||
    words.slice(paper.from, paper.head).some((word) => statementKinds.has(word));
  if (!isCouncils) return null;
  const from = no === -1 ? paper.from : paper.from + no;
  return cue({
    from,
    next: agent ?? verb + 1,
    trigger: no === -1 ? (group.negated ? group.first : verb) : from,
    pattern: negated ? 'no statement' : 'statement',
    outcome: negated ? 'no statement' : 'statement',
    supposed: group.supposed,
  });
}

/** "a statement agreed by all 15 members". */
function agreedBy(reading: VoteReading, verb: number): Cue | null {
  const { words } = reading;
  const paper = votedOnBefore(reading, verb, 2);
  if (paper?.kind !== 'statement' || words[verb + 1] !== 'by') return null;
  const head = words.findIndex((word, at) => at > verb + 1 && memberWords.has(word));
  if (head === -1 || head - verb > 8 || !reading.namesBody) return null;
  const isAll = /^(?:all|the|its|un|u\.n\.|security|council|\d+|fifteen)$/;
  if (!words.slice(verb + 2, head).every((word) => isAll.test(word))) return null;
  if (/^(?:president|spokes\w+|chief|official|experts?)$/.test(words[head + 1] ?? '')) return null;
  return cue({
    from: paper.from,
    next: head + 1,
    trigger: verb,
    pattern: 'statement',
    outcome: 'statement',
  });
}

/** "ended without a statement", "without agreeing on a statement". */
function without(reading: VoteReading, at: number): Cue | null {
  const { words } = reading;
  const next = words[at + 1] ?? '';
  if (words[at] === 'with' && next !== 'no') return null;
  const starts = lackLeads.has(next);
  const object = starts ? statementAfter(reading, at + 2) : null;
  const ended = /^(?:ended|broke|concluded|closed|adjourned|ends|finished|wrapped)$/;
  const lead = words.slice(Math.max(0, at - 12), at);
  const isOfBody = reading.namesBody || (endsSitting.test(lead.join(' ')) && reading.followsBody());
  if (object === null || !(isOfBody || object.council)) return null;
  const isEnd = lead.some((word) => ended.test(word));
  if (!isEnd && !/ing$/.test(next)) return null;
  return cue({
    from: at,
    next: object.next,
    trigger: at,
    pattern: 'no statement',
    outcome: 'no statement',
  });
}

/** "The meeting ended": that of the body that was spoken of before. */
const endsSitting = /(?:^|[,;] )the (?:meeting|session|consultations|discussions?) [a-z]+$/;

/** "There was no agreement on a statement". */
function noAgreement(reading: VoteReading, noun: number): Cue | null {
  const { words } = reading;
  const isNone = words[noun - 1] === 'no' && /^(?:on|for|over|about)$/.test(words[noun + 1] ?? '');
  const object = isNone ? statementAfter(reading, noun + 1) : null;
  if (object === null || !(reading.namesBody || object.council)) return null;
  const from = noun - 1;
  return cue({
    from,
    next: object.next,
    trigger: from,
    pattern: 'no statement',
    outcome: 'no statement',
  });
}

/** The council that said something in a statement: "Council members condemned the attack in a press statement". */
function councilBefore({ words }: VoteReading, at: number): number {
  return words.findIndex((word, head) => {
    if (head >= at || head >= 12 || !memberWords.has(word)) return false;
    const verb = /^(?:have|has|had)$/.test(words[head + 1] ?? '') ? head + 2 : head + 1;
    return saying.has(words[verb] ?? '');
  });
}

const saying = wordsOf(`
  condemned urged called expressed welcomed demanded deplored voiced reiterated stressed strongly condemns urges
  calls expresses welcomes demands deplores`);

/** "The Security Council, in a press statement, condemned". */
function inStatement(reading: VoteReading, at: number): Cue | null {
  const { words } = reading;
  if (words[at + 3] !== 'statement') return null;
  if (!statementAdjectives.has(words[at + 2] ?? '')) return null;
  const next = at + 4;
  const body = bodyBefore(reading, at);
  const owns = body?.council === true && !body.organisation;
  const comma = words.slice(next, next + 6).indexOf(',');
  const opens = comma !== -1 && words.slice(next + comma, next + comma + 8).includes('council');
  const subject = owns || opens ? -1 : councilBefore(reading, at);
  if (!owns && !opens && subject === -1) return null;
  const from =
    subject !== -1 ? phraseStart(reading, subject) : body === null || !owns ? at : body.from;
  return cue({ from, next, trigger: at, pattern: 'statement', outcome: 'statement' });
}

const jointWords = wordsOf('consensus council joint presidential press unanimity');

const statementKinds = wordsOf('joint presidential press');

const memberWords = wordsOf('council members');

const lackLeads = wordsOf('a adopting agreeing agreement any consensus issuing no reaching');

const statementAdjectives = wordsOf('presidential press');
