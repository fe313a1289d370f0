import { wordsOf } from '../lexicon/words-of';
import { type Cue, cue } from './cue';
import type { MemberList } from './member-lists';
import { asksOrSupposes, isEarlier, positionOf } from './member-positions';
import { type VotedOn, votedOnAfter } from './objects';
import { meantBy } from './subjects';
import { clauseMarks, papers, timeLeads, timeWords } from './vocabulary';
import type { VoteReading } from './vote-reading';

const castings = wordsOf(`
  cast casts casting use uses used using wield wields wielded wielding exercise exercises exercised
  exercising deploy deploys deployed deploying invoke invokes invoked invoking employ employed
  employing impose imposed brandished delivered issued`);
const threatening = wordsOf('threaten threatens threatened threatening');

/** "used its veto", "cast a veto", "exercised its right of veto". */
export function castVeto(reading: VoteReading, noun: number): Cue | null {
  const { words } = reading;
  if (words[noun - 2] === 'with') return blockedWith(reading, noun);
  for (let at = noun - 1; at > 0 && noun - at < 8; at -= 1) {
    const word = words[at] ?? '';
    if (/^(?:of|to)$/.test(word) && words[at - 1] !== 'right' && words[at - 1] !== 'power') break;
    if (clauseMarks.has(word)) break;
    const threatens = threatening.has(word);
    if (!castings.has(word) && !threatens) continue;
    const object = votedOnAfter(reading, noun + 1, 14);
    const power = vetoRights.has(words[noun + 1] ?? '') ? noun + 2 : noun + 1;
    const told = positionOf(reading, at, 'veto', power);
    const next = Math.max(power, object?.next ?? 0);
    if (told === null) return null;
    const supposed = told.supposed || threatens;
    // What is threatened is governed by the threat, so that the veto is the word to look back from.
    const trigger = threatens ? noun : told.trigger;
    return { ...told, next: Math.max(told.next, next), trigger, supposed, pattern: 'veto cast' };
  }
  return null;
}

const notReal = wordsOf(`
  no any without threat threats threatened threatening threaten threatens possible potential likely risk risks
  risking avoid avoids avoiding avoided avert averted fear fears feared fearing anticipating expected face faces facing
  prospect if unless whether could would might may will can lead invite invites need needs
  requires require needing against overcome dodge escape prevent`);

/** "a US veto", "Russia's veto of the draft", "vetoes by Russia and China"; an abstention in the same words. */
export function vetoNoun(
  reading: VoteReading,
  noun: number,
  position: 'veto' | 'abstaining' = 'veto',
): Cue | null {
  const { words, listBefore, listFrom } = reading;
  const next = words[noun + 1] ?? '';
  if (notCast.has(next)) return null;
  let adjective = noun;
  while (noun - adjective < 3 && vetoAdjectives.has(words[adjective - 1] ?? '')) adjective -= 1;
  const before = listBefore.get(adjective);
  const isCast = next === 'cast' && words[noun + 2] === 'by';
  const after = /^(?:by|from|of)$/.test(next)
    ? listFrom.get(noun + 2)
    : isCast
      ? listFrom.get(noun + 3)
      : undefined;
  const list =
    before ?? (after !== undefined && isAuthor(reading, after, next) ? after : undefined);
  if (list === undefined)
    return (
      ofPermanent(reading, noun, position) ??
      ordinal(reading, noun, position) ??
      explained(reading, noun, position)
    );
  const from = Math.min(list.from, /^an?$/.test(words[list.from - 1] ?? '') ? list.from - 1 : noun);
  for (let at = from - 1; at >= 0 && from - at <= 8; at -= 1) {
    if (clauseMarks.has(words[at] ?? '')) break;
    if (notReal.has(words[at] ?? '')) return null;
  }
  if (words.slice(adjective, noun).includes('likely')) return null;
  const said = words.slice(noun + 1, noun + 5);
  if (said.some((word) => notYet.has(word))) return null;
  const object = ofPaper(reading, noun + 1);
  const modal = [next, words[noun + 2]].findIndex((word) => modals.has(word ?? ''));
  return cue({
    from,
    next: Math.max(object?.next ?? 0, list.next, noun + 1, modal === -1 ? 0 : noun + modal + 2),
    // What a veto would do is governed by the word after "would", the veto with it.
    trigger:
      modal === -1
        ? // After "fell to" the noun would look like an infinitive.
          words[noun - 1] === 'to' && list.from > noun
          ? list.from
          : noun
        : Math.min(noun + modal + 2, words.length - 1),
    pattern: `${position} as a noun`,
    positions: list.mentions.map(({ member }) => ({ member, position })),
    outcome: position === 'veto' ? 'vetoed' : null,
    supposed: modal !== -1 || asksOrSupposes(reading, from),
    earlier:
      isEarlier(reading, from, noun) || (words[noun] === 'vetoes' && list.mentions.length === 1),
  });
}

/** Whether the members after "veto by" cast it; after "of" it may be theirs that was vetoed. */
function isAuthor({ words }: VoteReading, list: MemberList, lead: string): boolean {
  if (papers.has(words[list.next] ?? '')) return false;
  if (lead !== 'of') return true;
  const isPeople = list.mentions.some(({ people, spokesman }) => people && !spokesman);
  return (
    !isPeople &&
    list.mentions.at(-1)?.possessive !== true &&
    !/^\p{L}/u.test(words[list.next] ?? '')
  );
}

/** The paper in "veto on Friday of a draft". */
function ofPaper(reading: VoteReading, after: number): VotedOn | null {
  const { words } = reading;
  for (let at = after; at - after < 5; at += 1) {
    if (words[at] === 'of') return votedOnAfter(reading, at + 1, 10, true);
    if (!timeLeads.has(words[at] ?? '') && !timeWords.has(words[at] ?? '')) return null;
  }
  return null;
}

/** "owing to the veto cast by a permanent member", which the sentence does not name. */
function ofPermanent({ words }: VoteReading, noun: number, position: string): Cue | null {
  const by = words[noun + 1] === 'cast' ? noun + 2 : noun + 1;
  const who = words.slice(by + 1, by + 5);
  const isPermanent =
    /^(?:by|of|from)$/.test(words[by] ?? '') &&
    /permanent member$/.test(who.slice(0, who.indexOf('member') + 1).join(' '));
  const isCause = words.slice(Math.max(0, noun - 5), noun).some((word) => causes.has(word));
  const isFailure = words.some((word) => word.startsWith('fail'));
  if (position !== 'veto' || !isPermanent || !isCause || !isFailure) return null;
  return cue({
    from: noun,
    next: by + who.indexOf('member') + 2,
    trigger: noun,
    pattern: 'veto as a noun',
    outcome: 'vetoed',
  });
}

const causes = wordsOf('owing due because after following account');

/** "The veto was Washington's sixth". */
function ordinal(
  { words, listFrom }: VoteReading,
  noun: number,
  position: 'veto' | 'abstaining',
): Cue | null {
  if (!/^(?:was|is)$/.test(words[noun + 1] ?? '') || !/^(?:the|its)$/.test(words[noun - 1] ?? ''))
    return null;
  const list = listFrom.get(noun + 2);
  if (list?.mentions.at(-1)?.possessive !== true) return null;
  if (!/(?:st|nd|rd|th|first|second|third|latest)$/.test(words[list.next] ?? '')) return null;
  return cue({
    from: noun - 1,
    next: list.next + 1,
    trigger: noun,
    pattern: `${position} as a noun`,
    positions: list.mentions.map(({ member }) => ({ member, position })),
    outcome: position === 'veto' ? 'vetoed' : null,
  });
}

/** "explaining its abstention": the member that did so speaks of it. */
function explained(
  reading: VoteReading,
  noun: number,
  position: 'veto' | 'abstaining',
): Cue | null {
  const { words } = reading;
  if (!/^(?:explain|defend|justif|regret)/.test(words[noun - 2] ?? '')) return null;
  const subject = meantBy(reading, noun - 1);
  if (subject === null) return null;
  return cue({
    from: subject.from,
    next: noun + 1,
    trigger: noun,
    pattern: `${position} as a noun`,
    positions: subject.members.map((member) => ({ member, position })),
    outcome: position === 'veto' ? 'vetoed' : null,
  });
}

/** "blocked action in the Council with its veto". */
function blockedWith(reading: VoteReading, noun: number): Cue | null {
  const { words } = reading;
  for (let verb = noun - 3; verb >= 0 && noun - verb < 16; verb -= 1) {
    const word = words[verb] ?? '';
    if (/^[,;:]$/.test(word)) return null;
    if (!/^(?:block|kill|stop|sink|sank|defeat|thwart)/.test(word)) continue;
    const told = positionOf(reading, verb, 'veto', verb + 1);
    return told === null ? null : { ...told, next: noun + 1, pattern: 'veto cast' };
  }
  return null;
}

/** "owing to the negative vote of a permanent member (Russia)": as the United Nations print a veto. */
export function negativeVote({ words, listFrom }: VoteReading, at: number): Cue | null {
  if (!/^votes?$/.test(words[at + 1] ?? '')) return null;
  const after = words.slice(at + 2, at + 9);
  const mark = after.findIndex((word) => word === '(' || word === ',' || word === ':');
  const list = mark === -1 ? undefined : listFrom.get(at + mark + 3);
  if (list === undefined || !after.includes('permanent')) return null;
  return cue({
    from: at,
    next: words[list.next] === ')' ? list.next + 1 : list.next,
    trigger: at,
    pattern: 'negative vote',
    positions: list.mentions.map(({ member }) => ({ member, position: 'veto' as const })),
    outcome: 'vetoed',
  });
}

const vetoRights = wordsOf('power powers right rights');

const notCast = wordsOf('pen power powers right rights threat threats');

const vetoAdjectives = wordsOf(
  'double dual fifth fourth joint latest likely lone new own repeated second single sixth sole third',
);

const notYet = wordsOf('expected inevitable likely looks loomed looming looms possible unlikely');

const modals = wordsOf('could may might will would');
