import { determiners } from '../lexicon/function-words';
import { wordsOf } from '../lexicon/words-of';
import { type Cue, cue } from './cue';
import { endOfVote, positionOf } from './member-positions';
import { joinedIn, named } from './named-members';
import { votedOnAfter } from './objects';
import { membersBefore } from './slots';
import { verbGroup } from './verb-groups';
import { favour, quoteMarks, timeWords } from './vocabulary';
import type { VoteReading } from './vote-reading';
import { votedOnBefore } from './voting-bodies';

/** Words by which members are said to have voted in one way. */
export const positionWords = wordsOf(`
  abstain abstains abstained abstaining abstainers oppose opposed opposing backed supported against hand hands vote votes voted voting`);

/** How named members voted, where a verb at the token says so: abstained, voted against. */
export function positionAt(reading: VoteReading, verb: number, hasTally: boolean): Cue | null {
  const word = reading.words[verb] ?? '';
  if (word === 'abstainers') return amongAbstainers(reading, verb);
  if (word.startsWith('abst')) {
    return refrains(reading, verb) ? null : positionOf(reading, verb, 'abstaining', verb + 1);
  }
  if (word === 'oppose')
    return verbGroup(reading, verb).idle ? positionOf(reading, verb, 'against', verb + 1) : null;
  if (word === 'opposing') {
    const joined = joinedIn(reading, verb);
    return joined === null ? null : positionOf(reading, verb, 'against', verb + 1);
  }
  if (word === 'opposed') return opposition(reading, verb, hasTally);
  if (word === 'against') return withoutVerb(reading, verb);
  const raisesHand = word.startsWith('hand');
  if (raisesHand && reading.words[verb - 2]?.startsWith('rais') !== true) return null;
  if (agreeing.has(word)) return support(reading, verb);
  const complement = complementAfter(reading, verb);
  if (complement === null) return qualified(reading, verb);
  if (!isOfBody(reading, complement.next)) return null;
  if (raisesHand) return positionOf(reading, verb - 2, complement.position, complement.next);
  for (let cast = verb - 1; cast > 0 && verb - cast < 6; cast -= 1) {
    if (!/^cast(?:s|ing)?$/.test(reading.words[cast] ?? '')) continue;
    const told = positionOf(reading, cast, complement.position, complement.next);
    if (told === null || !soles.has(reading.words[verb - 1] ?? '')) return told;
    return { ...told, tally: { [complement.position]: told.positions.length } };
  }
  return positionOf(reading, verb, complement.position, complement.next);
}

/** "Ukraine and India were among the abstainers". */
function amongAbstainers(reading: VoteReading, noun: number): Cue | null {
  const list = membersBefore(reading, noun);
  if (list === null) return null;
  return cue({
    from: list.from,
    next: noun + 1,
    trigger: noun,
    pattern: 'members voting',
    positions: list.mentions.map(({ member }) => ({ member, position: 'abstaining' as const })),
    partial: true,
  });
}

const soles = wordsOf('only sole lone');
const agreeing = wordsOf('backed supported');
const voteAdjectives: ReadonlyMap<string, 'inFavour' | 'against'> = new Map([
  ...['affirmative', 'positive', 'yes', 'favourable', 'favorable'].map(
    (word) => [word, 'inFavour'] as const,
  ),
  ...['negative', 'dissenting', 'no', 'opposing'].map((word) => [word, 'against'] as const),
]);

/** "cast an affirmative vote". */
function qualified(reading: VoteReading, noun: number): Cue | null {
  const position = voteAdjectives.get(reading.words[noun - 1] ?? '');
  if (position === undefined) return null;
  for (let cast = noun - 2; cast >= 0 && noun - cast < 6; cast -= 1) {
    if (!/^cast(?:s|ing)?$/.test(reading.words[cast] ?? '')) continue;
    return positionOf(reading, cast, position, noun + 1);
  }
  return null;
}

/** "backed the text", where the sentence tells of how others voted or of the vote. */
function support(reading: VoteReading, verb: number): Cue | null {
  const { words } = reading;
  const tells = words.some((word) => positionVerbs.has(word));
  const object = votedOnAfter(reading, verb + 1, 5);
  if (object?.kind !== 'paper') return null;
  if (!tells && endOfVote(reading, object.next) === 0) return null;
  const group = verbGroup(reading, verb);
  return group.passive || group.perfect ? null : positionOf(reading, verb, 'inFavour', object.next);
}

/** Whether one abstains from something else than a vote: from attacking, from alcohol. */
function refrains({ words }: VoteReading, verb: number): boolean {
  const after = words.slice(verb + 2, verb + 7);
  return (
    words[verb + 1] === 'from' && !after.some((word) => /^(?:vot|ballot|resolution)/.test(word))
  );
}

/** Whether what is voted for or against is a body's business and not a candidate or a party. */
function isOfBody(reading: VoteReading, next: number): boolean {
  const { tokens, words } = reading;
  const after = tokens[next];
  const goesOn = after?.kind === 'word' && (after.capital || determiners.has(after.word));
  if (!goesOn || reading.namesBody || votedOnAfter(reading, next, 10) !== null) return true;
  return words.some((word) =>
    /^(?:resolution|draft|veto.*|abst.*|ceasefire|truce|ambassador|envoy)$/.test(word),
  );
}

/** What follows "voted": in favour, against, yes. */
export function complementAfter(
  { words, tokens, listFrom }: VoteReading,
  verb: number,
): { position: 'inFavour' | 'against'; next: number } | null {
  let at = verb + 1;
  for (; at - verb < 8; at += 1) {
    const word = words[at] ?? '';
    const isSkipped =
      quoteMarks.has(tokens[at]?.text ?? '') ||
      /ly$|^(?:alone|again|both|instead|twice|on|to|-|–)$/.test(word) ||
      timeWords.has(word) ||
      tokens[at]?.kind === 'number';
    if (!isSkipped) break;
  }
  const list = words[at] === 'with' ? listFrom.get(at + 1) : undefined;
  if (list !== undefined) at = list.next;
  const word = words[at] ?? '';
  if (word === 'in' && favour.has(words[at + 1] ?? ''))
    return { position: 'inFavour', next: at + 2 };
  if (word === 'in' && words[at + 1] === 'support') return { position: 'inFavour', next: at + 2 };
  if (word === 'for' || word === 'yes' || word === 'aye')
    return { position: 'inFavour', next: at + 1 };
  if (word === 'against' || word === 'no' || word === 'nay')
    return { position: 'against', next: at + 1 };
  return null;
}

/** "Russia and China against", in a list of how members voted. */
function withoutVerb(reading: VoteReading, at: number): Cue | null {
  const { words, listBefore } = reading;
  const next = words[at + 1] ?? '';
  const list = listBefore.get(at);
  if (list === undefined || !/^(?:[.,;)–—]|and|while|with|but|)$/.test(next)) return null;
  if (/^vot(?:e|es|ed|ing)$/.test(words[list.from - 1] ?? '') || !tellsOfVoting(reading))
    return null;
  return cue({
    from: list.from,
    next: at + 1,
    trigger: at,
    pattern: 'members voting',
    positions: list.mentions.map(({ member }) => ({ member, position: 'against' as const })),
  });
}

function tellsOfVoting({ words }: VoteReading): boolean {
  return words.some((word) => /^(?:vot(?:e|es|ed|ing)|abst.*|favou?r)$/.test(word));
}

/** "was opposed by Russia", beside a tally. */
function opposedBy({ listFrom }: VoteReading, verb: number): Cue | null {
  const list = listFrom.get(verb + 2);
  if (list === undefined) return null;
  const positions = list.mentions.map(({ member }) => ({ member, position: 'against' as const }));
  return cue({
    from: verb,
    next: list.next,
    trigger: verb,
    pattern: 'opposed by members',
    // Others may have opposed it too.
    partial: true,
    positions,
  });
}

/** "opposed the text", where the sentence tells of a vote on it. */
function opposition(reading: VoteReading, verb: number, hasTally: boolean): Cue | null {
  if (hasTally && reading.words[verb + 1] === 'by') return opposedBy(reading, verb);
  const listed = named(reading, verb + 1);
  const isOfPaper =
    votedOnBefore(reading, verb, 12)?.kind === 'paper' && reading.words.includes('which');
  if (isOfPaper) return positionOf(reading, verb, 'against', verb + 1);
  if (listed !== null && copulas.has(reading.words[verb + 1] ?? ''))
    return positionOf(reading, verb, 'against', verb + 1);
  const tells = reading.words.some((word) => /^(?:vote[ds]?|abstained|passed|adopted)$/.test(word));
  const object = votedOnAfter(reading, verb + 1, 5);
  const next =
    reading.words[verb + 1] === 'it' ? verb + 2 : object?.kind === 'paper' ? object.next : null;
  return (tells || hasTally) && next !== null ? positionOf(reading, verb, 'against', next) : null;
}

const positionVerbs = wordsOf('abstained opposed vetoed voted');

const copulas = wordsOf('included was were');
