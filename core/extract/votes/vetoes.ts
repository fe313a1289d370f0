import { prepositions } from '../lexicon/function-words';
import { wordsOf } from '../lexicon/words-of';
import { type Cue, cue } from './cue';
import type { MemberList } from './member-lists';
import { votedOnAfter } from './objects';
import { asksOrSupposes, isEarlier, positionOf } from './positions';
import { subjectBefore } from './subjects';
import { verbGroup } from './verb-groups';
import { papers, timeWords } from './vocabulary';
import { endsBody, isBody, type VoteReading } from './vote-reading';

const vetoVerbs = wordsOf('veto vetoes vetoed vetoing');

/** A veto, where the token is the word for it: as a verb in any voice, cast, or as a noun. */
export function vetoAt(reading: VoteReading, at: number): Cue | null {
  const { words } = reading;
  const word = words[at] ?? '';
  if (!vetoVerbs.has(word)) return null;
  if (word === 'vetoed') return passive(reading, at) ?? active(reading, at);
  if (word === 'vetoing') return active(reading, at);
  return cast(reading, at) ?? (isVerb(reading, at) ? active(reading, at) : nominal(reading, at));
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
      positions: vetoesOf(list),
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
export function withPaperBefore({ words, listBefore }: VoteReading, from: number): number {
  const at = words[from - 1] === ',' ? from - 2 : from - 1;
  if (!papers.has(words[at] ?? '')) return from;
  let start = at;
  while (start > 0 && at - start < 6) {
    const before = words[start - 1] ?? '';
    if (!/^[\p{L}\d.'’-]+$/u.test(before) || prepositions.has(before)) break;
    if (/^(?:and|but|or|that|which|while|when|if|said|as)$/.test(before) && !listBefore.has(start))
      break;
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
  return (
    timeWords.has(word) ||
    /^(?:on|in|last|this|late|early|twice|again|jointly)$/.test(word) ||
    tokens[at]?.kind === 'number'
  );
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

function vetoesOf(list: MemberList): Cue['positions'] {
  return list.mentions.map(({ member }) => ({ member, position: 'veto' as const }));
}

/** "veto" as a verb stands after its auxiliary, or between its subject and an object. */
function isVerb(reading: VoteReading, at: number): boolean {
  const { words } = reading;
  const group = verbGroup(reading, at);
  if (group.first < at || group.idle || group.supposed) return true;
  const next = words[at + 1] ?? '';
  const hasObject = /^[\p{L}“"‘]/u.test(next) && !prepositions.has(next) && !afterNoun.has(next);
  return hasObject && subjectBefore(reading, group.from, false) !== null;
}

const afterNoun = wordsOf(`
  and or but power powers right rights threat threats pen wielding-powers is was has had would could
  will may might that which came drew meant killed blocked prevented left remains sparked prompted
  leaves stops means kills draws`);

const castings = wordsOf(`
  cast casts casting use uses used using wield wields wielded wielding exercise exercises exercised
  exercising deploy deploys deployed deploying invoke invokes invoked invoking employ employed
  employing impose imposed brandished raise delivered issued`);

/** "used its veto", "cast a veto", "exercised its right of veto". */
function cast(reading: VoteReading, noun: number): Cue | null {
  const { words } = reading;
  for (let at = noun - 1; at > 0 && noun - at < 8; at -= 1) {
    const word = words[at] ?? '';
    if (/^(?:of|to)$/.test(word) && words[at - 1] !== 'right' && words[at - 1] !== 'power') break;
    if (/^[,.;:]$/.test(word)) break;
    if (!castings.has(word)) continue;
    const object = votedOnAfter(reading, noun + 1, 14);
    const power = /^(?:power|powers|right|rights)$/.test(words[noun + 1] ?? '')
      ? noun + 2
      : noun + 1;
    const told = positionOf(reading, at, 'veto', power);
    const next = Math.max(power, object?.next ?? 0);
    const isPassive = told === null && words[at + 1] === 'by';
    if (told === null || isPassive) return null;
    return { ...told, next: Math.max(told.next, next), pattern: 'veto cast' };
  }
  return null;
}

const notReal = wordsOf(`
  no any without threat threats threatened threatening threaten threatens possible potential likely risk risks
  risking avoid avoids avoiding avoided avert averted fear fears feared expected face faces facing
  prospect if unless whether could would might may will can lead invite invites need needs
  requires require despite-a needing against overcome dodge escape prevent`);

/** "a US veto", "Russia's veto of the draft", "vetoes by Russia and China". */
function nominal(reading: VoteReading, noun: number): Cue | null {
  const { words, listBefore, listFrom } = reading;
  const next = words[noun + 1] ?? '';
  if (/^(?:power|powers|right|rights|threat|threats|pen)$/.test(next)) return null;
  let adjective = noun;
  while (
    noun - adjective < 3 &&
    /^(?:double|joint|dual|lone|single|sole|latest|new|own|second|third|fourth|fifth|sixth|repeated|likely)$/.test(
      words[adjective - 1] ?? '',
    )
  )
    adjective -= 1;
  const before = listBefore.get(adjective);
  const after = /^(?:by|from|of)$/.test(next) ? listFrom.get(noun + 2) : undefined;
  const isOwn = after !== undefined && (next !== 'of' || !papers.has(words[after.next] ?? ''));
  const list =
    before ??
    (isOwn && after !== undefined && !papers.has(words[after.next] ?? '') ? after : undefined);
  if (list === undefined) return null;
  const from = Math.min(list.from, /^an?$/.test(words[list.from - 1] ?? '') ? list.from - 1 : noun);
  for (let at = from - 1; at >= 0 && from - at <= 8; at -= 1) {
    if (/^[.;:,]$/.test(words[at] ?? '')) break;
    if (notReal.has(words[at] ?? '')) return null;
  }
  if (words.slice(adjective, noun).includes('likely')) return null;
  const object = /^(?:of|on|over)$/.test(next) ? votedOnAfter(reading, noun + 2, 10) : null;
  const modal = [next, words[noun + 2]].findIndex((word) =>
    /^(?:would|could|might|may|will)$/.test(word ?? ''),
  );
  return cue({
    from,
    next: Math.max(object?.next ?? 0, list.next, noun + 1, modal === -1 ? 0 : noun + modal + 2),
    // What a veto would do is governed by the word after "would", the veto with it.
    trigger: modal === -1 ? noun : noun + modal + 2,
    pattern: 'veto as a noun',
    positions: vetoesOf(list),
    outcome: 'vetoed',
    supposed: modal !== -1 || asksOrSupposes(reading, from),
    earlier:
      isEarlier(reading, from, noun) || (words[noun] === 'vetoes' && list.mentions.length === 1),
  });
}
