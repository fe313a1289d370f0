import { prepositions, subordinators } from '../lexicon/function-words';
import { speechVerbs } from '../lexicon/speech-verbs';
import { wordsOf } from '../lexicon/words-of';
import type { VotedOn } from './objects';
import { kindOf } from './objects';
import { votesAt } from './tally-numbers';
import type { VerbGroup } from './verb-groups';
import { isBody, isCouncil, type VoteReading } from './vote-reading';

/** A body as the subject of a verb. */
export interface VotingBody {
  /** Index of the first token of its name. */
  readonly from: number;
  /** Whether it is the organisation, whose own statements and refusals are no vote. */
  readonly organisation: boolean;
  /** Whether it is a council or an assembly of the United Nations. */
  readonly council: boolean;
  /** Whether it is named as a whole, not as its members. */
  readonly whole: boolean;
}

/** In tokens between a body and its verb. */
const farthest = 40;

/** The body that is the subject of a verb group; null where it has another subject or none. */
export function bodyBefore(reading: VoteReading, groupFrom: number): VotingBody | null {
  const { words, listBefore, tokens } = reading;
  const list = listBefore.get(groupFrom);
  // "Lawmakers in Kyiv" are a body, not Ukraine.
  if (list !== undefined && !(words[list.from - 1] === 'in' && isBody(words, list.from - 2)))
    return null;
  const last = words[groupFrom - 1] ?? '';
  const shares = last === 'and' || last === 'but' || last === ',' || last === ')';
  for (let head = groupFrom - 1; head >= 0 && groupFrom - head < farthest; head -= 1) {
    const word = words[head] ?? '';
    if (/^[.;?!]$/.test(word) || (speechVerbs.has(word) && !shares)) return null;
    if (head < groupFrom - 1 && subordinators.has(word) && !shares && !relatives.has(word))
      return null;
    if (!isBody(words, head) || isBody(words, head + 1)) continue;
    const after = words[head + 1] ?? '';
    const ends = head === groupFrom - 1;
    const goesOn =
      prepositions.has(after) ||
      after === ',' ||
      after === '(' ||
      after === 'which' ||
      after === 'that';
    const owns = /^['’]s$/.test(tokens[head + 1]?.text ?? '');
    if (owns) continue;
    // "the board of the UN nuclear watchdog passed"
    if (!ends && !goesOn && words.slice(head - 2, head).includes('of') && isModifier(word))
      continue;
    if (!ends && !goesOn && !shares) return null;
    if (!ends && !shares && head < groupFrom - 14) return null;
    const from = phraseStart(reading, head);
    const isWhole = isCouncil(words, head) && !words.slice(from, head).includes('of');
    return {
      from,
      whole: isWhole && !prepositions.has(words[from - 1] ?? ''),
      organisation: organisations.has(word),
      council:
        isCouncil(words, head) ||
        ((word === 'members' || word === 'body' || word === 'delegates') && reading.namesBody),
    };
  }
  return null;
}

function isModifier(word: string): boolean {
  return word === 'un' || word === 'u.n.' || word === 'nations';
}

/** Whether a verb is a bare form after one body, which nobody says it did: "have the council issue". */
export function isWished(
  { words }: VoteReading,
  verb: number,
  group: VerbGroup,
  body: VotingBody,
): boolean {
  const isBare =
    !/(?:s|ed|ing|threw|shot|went|got|sank|struck)$/.test(words[verb] ?? '') ||
    words[verb] === 'pass';
  const isOne = !/s$/.test(words[group.from - 1] ?? '') || words[group.from - 1] === 'nations';
  return isBare && isOne && group.first === verb && body.from < verb;
}

const articles = wordsOf('the a an its this that no another his her their');

/** The start of the noun phrase that ends in a head: "The 193-member General". */
export function phraseStart({ words, tokens }: VoteReading, head: number): number {
  let start = head;
  while (start > 0 && head - start < 8) {
    const before = words[start - 1] ?? '';
    if (articles.has(words[start] ?? '') && before !== 'of') break;
    const isWord = tokens[start - 1]?.kind !== 'mark';
    if (!isWord || (prepositions.has(before) && before !== 'of')) break;
    if (before === 'of' && !isBody(words, start - 2)) break;
    if (subordinators.has(before) || speechVerbs.has(before) || joints.has(before)) break;
    start -= 1;
  }
  return start;
}

/** The nearest paper, proposal or statement before a verb group; null where its sentence part has none. */
export function votedOnBefore(
  reading: VoteReading,
  groupFrom: number,
  window: number,
): (Pick<VotedOn, 'head' | 'kind'> & { readonly from: number }) | null {
  const { words } = reading;
  for (let head = groupFrom - 1; head >= 0 && groupFrom - head <= window; head -= 1) {
    const word = words[head] ?? '';
    if (/^[;?!]$/.test(word)) return null;
    const kind = kindOf(word);
    const isSolution = word === 'resolution' && words[head + 1] === 'of';
    if (kind === null || isSolution || (kind === 'proposal' && head < groupFrom - 1)) continue;
    return { head, kind, from: phraseStart(reading, head) };
  }
  return null;
}

/** Whether a phrase counts some of a body, who alone decide nothing: "nine of its members". */
export function isPartOfBody(reading: VoteReading, from: number): boolean {
  const start = reading.words[from - 1] === 'of' ? from - 2 : from;
  for (let at = start; at < start + 3; at += 1) if (votesAt(reading, at) !== null) return true;
  return false;
}

const relatives = wordsOf('as that which');

const organisations = wordsOf('nations u.n. un');

const joints = wordsOf('and nor or to with');
