import { peopleNouns, personNouns } from '../lexicon/people';
import { wordsOf } from '../lexicon/words-of';
import { type Cue, cue } from './cue';
import { isEarlier } from './member-positions';
import { votedOnAfter } from './objects';
import { paperOfVerb } from './paper-of-verb';
import { subjectBefore } from './subjects';
import { votesAt } from './tally-numbers';
import { type VerbGroup, verbGroup } from './verb-groups';
import { clauseMarks } from './vocabulary';
import type { VoteReading } from './vote-reading';
import { bodyBefore, votedOnBefore } from './voting-bodies';

/** Verbs of blocking that are said of people and ships as well. */
const killing = wordsOf('kill kills killed sink sinks sank torpedo torpedoes torpedoed');
const blocking = new Set([
  ...killing,
  ...wordsOf('block blocks blocked blocking scuttle scuttles scuttled thwart thwarts thwarted'),
]);
/** Verbs that say so where they are negated: did not get nine votes. */
export const obtaining = wordsOf(`
  get got gets win won secure secured muster mustered gain gained garner garnered achieve receive received
  obtain obtained reach attract draw`);

/** Words by which a paper is said not to have been adopted. */
export const failureWords = new Set([
  ...blocking,
  ...obtaining,
  ...wordsOf(
    'fell falls fall falling fails failed short fewer prevented prevents stopped stops kept barred',
  ),
]);

/** That a paper was not adopted, where a verb at the token says so without adopting: failed, fell short, blocked. */
export function failureAt(reading: VoteReading, verb: number): Cue | null {
  const word = reading.words[verb] ?? '';
  if (blocking.has(word)) return blocked(reading, verb);
  if (obtaining.has(word)) return notObtained(reading, verb);
  if (word.startsWith('fail')) {
    return failsAlone(reading, verb) ? ofPaper(reading, verb, 'failed') : null;
  }
  if (word === 'short' || word === 'fewer') return shortOf(reading, verb);
  if (hindering.has(word)) return hindered(reading, verb);
  if (reading.words[verb + 1] !== 'short') return null;
  const of = reading.words.slice(verb + 2, verb + 12);
  const isOfVotes = of.length < 2 || of.some((own) => ofThreshold.has(own));
  return isOfVotes ? ofPaper(reading, verb, 'fell short') : null;
}

const hindering = wordsOf('prevented prevents stopped stops kept barred');

/** "prevented the council from issuing a statement". */
function hindered(reading: VoteReading, verb: number): Cue | null {
  const { words } = reading;
  const from = words.slice(verb + 1, verb + 9).indexOf('from') + verb + 1;
  if (!/^(?:adopt|pass|issu|approv|releas|agree|mak|endors)/.test(words[from + 1] ?? ''))
    return null;
  const object = from === verb ? null : votedOnAfter(reading, from + 2, 10);
  if (object === null || object.kind === 'proposal' || !reading.namesBody) return null;
  const group = verbGroup(reading, verb);
  if (group.negated || group.failed || group.idle) return null;
  const start = subjectBefore(reading, group.from, false)?.from ?? group.from;
  return failure(reading, start, object.next, verb, object.kind, group);
}

/** "eight votes, one short of the nine it needed". */
function shortOf(reading: VoteReading, at: number): Cue | null {
  const { words } = reading;
  if (!/^(?:of|than)$/.test(words[at + 1] ?? '') || votesAt(reading, at - 1) === null) return null;
  const needed = words.slice(at + 2, at + 9);
  if (!needed.some((word) => /^(?:need|requir|necess|majority|threshold)/.test(word))) return null;
  const paper = votedOnBefore(reading, at, 24);
  if (paper === null || paper.kind === 'statement') return null;
  return cue({
    from: paper.from,
    next: at + 3,
    trigger: at,
    pattern: 'fell short',
    outcome: 'not adopted',
  });
}

/** "blocked a resolution", "was blocked by Russia". */
function blocked(reading: VoteReading, verb: number): Cue | null {
  const { words, listFrom } = reading;
  const group = verbGroup(reading, verb);
  if (group.negated || group.failed || group.idle) return null;
  const kills = killing.has(words[verb] ?? '');
  const isPassive = group.passive && words[verb]?.endsWith('ed') === true;
  if (isPassive || words[verb + 1] === 'by') {
    const paper = paperOfVerb(reading, group.from, isPassive ? 12 : 2);
    if (paper === null || paper.kind === 'proposal' || !reading.words.some(tells)) return null;
    if (kills && namesPeople(reading, paper.head, group.from)) return null;
    const list = words[verb + 1] === 'by' ? listFrom.get(verb + 2) : undefined;
    return failure(reading, paper.from, list?.next ?? verb + 1, verb, paper.kind, group);
  }
  const of = words.slice(verb + 1, verb + 4).indexOf('of');
  const isAdoption = adoptionNouns.has(words[verb + of] ?? '');
  const first = verb + (isAdoption ? of + 2 : 1);
  const object = votedOnAfter(reading, first, 10, kills);
  if (object === null || object.kind === 'proposal') return null;
  if (kills && namesPeople(reading, first, object.head)) return null;
  if (!reading.namesBody && !councilPapers.has(words[object.head] ?? '')) return null;
  const subject = subjectBefore(reading, group.from, false);
  if (subject === null && !reading.namesBody) return null;
  const told = failure(reading, subject?.from ?? group.from, object.next, verb, object.kind, group);
  const veto = words.findIndex((word, at) => at >= object.next && word.startsWith('veto'));
  const means = veto === -1 ? [] : words.slice(object.next, veto);
  const isMeans = means.some((word) => meansLeads.has(word)) && !means.includes(',');
  if (subject === null || !isMeans || means.length > 16) return told;
  return {
    ...told,
    next: veto + 1,
    outcome: 'vetoed',
    positions: subject.members.map((member) => ({ member, position: 'veto' as const })),
  };
}

/** Whether people stand between two tokens, whom the verb is about: "killed 12 people". */
function namesPeople({ words, tokens }: VoteReading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = words[at] ?? '';
    const isLabel = tokens[at]?.kind !== 'number' || at === from + 1;
    if (!isLabel || peopleNouns.has(word) || personNouns.has(word)) return true;
  }
  return false;
}

/** Whether a word is one of councils and of what they vote on. */
export function tells(word: string): boolean {
  return /^(?:resolution|draft|council|unsc|u\.?n\.?|veto|statement)/.test(word);
}

/** "failed to get the votes needed", "did not receive nine votes". */
function notObtained(reading: VoteReading, verb: number): Cue | null {
  const { words } = reading;
  const group = verbGroup(reading, verb);
  for (let at = verb + 1; at < words.length && at - verb < 9; at += 1) {
    const word = words[at] ?? '';
    if (clauseMarks.has(word)) return null;
    if (!neededVotes.has(word)) continue;
    const after = words.slice(at + 1, at + 5).join(' ');
    const needs = /\b(?:needed|required|necessary)\b/.test(after);
    const ofNeeded =
      needs && /^only$|^just$/.test(words[verb + 1] ?? '') && words.slice(verb, at).includes('of');
    if (!ofNeeded && !group.negated && !group.failed) return null;
    return ofPaper(reading, verb, 'too few votes', at + 1);
  }
  return null;
}

/** Whether "failed" says by itself that a paper was not adopted. */
function failsAlone(reading: VoteReading, verb: number): boolean {
  const next = reading.words[verb + 1] ?? '';
  const ends =
    next === '' ||
    /^(?:[.,;:)(–—]|for|by|after|with|on|in|at|because|due|when|as|and|amid|narrowly)$/.test(next);
  return ends || votesAt(reading, verb + 1) !== null;
}

function ofPaper(
  reading: VoteReading,
  verb: number,
  pattern: string,
  end: number = verb + 1,
): Cue | null {
  const group = verbGroup(reading, verb);
  if (group.idle) return null;
  if (group.negated && pattern !== 'too few votes') return null;
  const paper = paperOfVerb(reading, group.from, 16);
  const body = paper === null ? bodyBefore(reading, group.from) : null;
  const isIt = reading.words[group.from - 1] === 'it' && reading.words.some(tells);
  if (
    paper === null
      ? !(isIt || body !== null) || pattern === 'failed'
      : !isVoted(reading, paper.kind)
  )
    return null;
  const { words } = reading;
  if (
    paper !== null &&
    othersPapers.has(words[paper.head] ?? '') &&
    !words.some((word) => /^(?:vot|abst|veto|council|assembly|resolution)/.test(word))
  )
    return null;
  const from = paper?.from ?? body?.from ?? group.from;
  const at = group.first;
  return cue({
    from,
    next: words[verb + 1] === 'short' ? Math.max(end, verb + 2) : end,
    trigger: at,
    pattern,
    outcome: 'not adopted',
    supposed: group.supposed,
    earlier: isEarlier(reading, from, end),
  });
}

/** Whether what failed was a paper, or a proposal that the sentence says was voted on. */
function isVoted({ words }: VoteReading, kind: string): boolean {
  return (
    kind === 'paper' || (kind === 'proposal' && words.some((word) => /^(?:vot|veto)/.test(word)))
  );
}

function failure(
  reading: VoteReading,
  from: number,
  next: number,
  trigger: number,
  kind: 'paper' | 'statement',
  group: VerbGroup,
): Cue {
  return cue({
    from,
    next,
    trigger,
    pattern: `${kind} blocked`,
    outcome: kind === 'statement' ? 'no statement' : 'not adopted',
    supposed: group.supposed,
    earlier: isEarlier(reading, from, next),
  });
}

const ofThreshold = wordsOf('majority nine support threshold two-thirds votes');

const adoptionNouns = wordsOf('adoption issuance passage publication release');

const councilPapers = wordsOf('draft drafts resolution resolutions statement statements');

const meansLeads = wordsOf('by using with');

const neededVotes = wordsOf('majority votes');

const othersPapers = wordsOf('document documents measure measures text texts');
