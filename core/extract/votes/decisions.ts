import { wordsOf } from '../lexicon/words-of';
import { type Cue, cue } from './cue';
import { votedOnAfter } from './objects';
import { complementAfter } from './positions';
import { votesAt } from './tally-numbers';
import { type VerbGroup, verbGroup } from './verb-groups';
import { isBody, type VoteReading } from './vote-reading';
import { bodyBefore, isPartOfBody, type VotingBody } from './voting-bodies';

/** Words by which a body is said to have decided. */
export const decisionWords = wordsOf(`
  decided extended renewed recognised recognized called demanded condemned authorised authorized imposed lifted urged
  suspended expelled readmitted established voted votes agreed extends renews demands condemns calls`);

/** What a house does by a vote of its own. */
const enacting = wordsOf(
  'recognised recognized extended renewed lifted imposed authorised authorized suspended established',
);

/** Whether another body, or another clause, follows a verb, whose tally may be the one told. */
function namesOther(words: readonly string[], verb: number): boolean {
  return words.some(
    (word, at) =>
      at > verb &&
      (/^(?:after|when|while|as)$/.test(word) || (isBody(words, at) && !houses.has(word))),
  );
}

/** Bodies of one state whose votes to do something are its decisions. */
const houses = wordsOf(
  'parliament knesset senate congress house chamber bundestag duma rada lawmakers mps',
);

/** What a body decided, where the sentence gives its tally: "extended the mandate", "voted to demand". */
export function decisionAt(reading: VoteReading, verb: number, hasTally: boolean): Cue | null {
  const { words } = reading;
  const word = words[verb] ?? '';
  if (words[verb + 1] === 'down') return null;
  const group = verbGroup(reading, verb);
  if (group.passive && hasTally) return decidedOf(reading, verb, group);
  if (group.idle || group.negated || group.failed || group.passive) return null;
  const tallied = votesNext(reading, verb) ? nobody(group.from) : null;
  const body = bodyBefore(reading, group.from) ?? tallied;
  if (body === null) return null;
  const base = { from: body.from, trigger: verb, pattern: 'decision', supposed: group.supposed };
  if (!/^vote/.test(word)) {
    const decided = hasTally || words.some((own) => own.startsWith('unanimous'));
    const enacts = hasTally && enacting.has(word) && houses.has(words[group.from - 1] ?? '');
    return (decided && body.council) || (enacts && !namesOther(words, verb))
      ? cue({ ...base, next: verb + 1, outcome: 'adopted' })
      : null;
  }
  const complement = complementAfter(reading, verb);
  if (complement !== null) {
    const object = votedOnAfter(
      reading,
      complement.next + (words[complement.next] === 'of' ? 1 : 0),
      10,
    );
    const outcome = complement.position === 'inFavour' ? 'adopted' : 'rejected';
    const isVotedOn = object?.kind === 'paper' || (object !== null && hasTally);
    const decides = body.whole || (isVotedOn && !body.council);
    return decides && !isPartOfBody(reading, body.from)
      ? cue({ ...base, next: object?.next ?? complement.next, outcome })
      : null;
  }
  for (let to = verb + 1; to < words.length && to - verb < 16; to += 1) {
    if (/^[.;:]$/.test(words[to] ?? '')) break;
    if (words[to] !== 'to' || votesAt(reading, to + 1) !== null) continue;
    const decided = words[to + 1] ?? '';
    if (words[to - 1] === 'not' || delaying.has(decided)) return null;
    const outcome = rejecting.has(decided) ? 'rejected' : 'adopted';
    const unanimous = words.slice(verb, to).some((own) => /ly$/.test(own));
    const isHouse = houses.has(words[group.from - 1] ?? '');
    return hasTally || unanimous || body.council || isHouse
      ? cue({ ...base, next: to + 2, outcome })
      : null;
  }
  return null;
}

const undone = wordsOf(
  'suspended expelled readmitted extended renewed lifted imposed authorised authorized',
);

/** "With 93 votes in favour, Russia was suspended from the Council". */
function decidedOf(reading: VoteReading, verb: number, group: VerbGroup): Cue | null {
  if (!undone.has(reading.words[verb] ?? '') || !reading.namesBody) return null;
  if (group.idle || group.negated || group.failed) return null;
  const { first: from, supposed } = group;
  return cue({
    from,
    next: verb + 1,
    trigger: verb,
    pattern: 'decision',
    outcome: 'adopted',
    supposed,
  });
}

/** Whether "voted" is followed by its tally, so that whoever voted is a body. */
function votesNext(reading: VoteReading, verb: number): boolean {
  const { words } = reading;
  if (words[verb]?.startsWith('vote') !== true) return false;
  return votesAt(reading, verb + (words[verb + 1] === 'by' ? 2 : 1)) !== null;
}

/** A body that the text does not call one: "member states voted 69-10". */
function nobody(from: number): VotingBody {
  return { from, organisation: false, council: false, whole: false };
}

const delaying = wordsOf('a adjourn an delay postpone the');

const rejecting = wordsOf('defeat reject');
