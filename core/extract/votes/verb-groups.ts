import {
  adverbs,
  auxiliaries,
  passiveAuxiliaries,
  perfectAuxiliaries,
} from '../lexicon/function-words';
import { wordsOf } from '../lexicon/words-of';
import { quoteMarks, timeLeads, timeWords } from './vocabulary';
import type { VoteReading } from './vote-reading';

/** What stands before a verb and belongs to it: "has threatened to", "on Friday was not". */
export interface VerbGroup {
  /** Index of its first token. */
  readonly from: number;
  /** Index of its first word that is no adverb and no time; the verb's own where there is none. */
  readonly first: number;
  /** Whether it says what may or will be. */
  readonly supposed: boolean;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly perfect: boolean;
  /** Whether the verb is governed by failing or refusing. */
  readonly failed: boolean;
  /** Whether it is an infinitive that tells of what was done: chose to, had to. */
  readonly told: boolean;
  /** Whether it is an infinitive that says nothing of what is or will be: asked, urged, free to. */
  readonly idle: boolean;
}

const futures = wordsOf(`
  will would could may might shall won't wouldn't 'll`);
/** Modal verbs of rules and of duties. */
const idleModals = wordsOf("can can't cannot must should ought shouldn't");
const notWords = wordsOf('not never neither nor');

const governors: ReadonlyMap<string, 'told' | 'supposed' | 'failed'> = new Map([
  ...[
    ...wordsOf(`
      chose chosen choosing opted opting decided decides deciding preferred went continued proceeded
      moved moves agreed agrees hand hands had decision choice forced compelled obliged allowed allowing`),
  ].map((word) => [word, 'told'] as const),
  ...[
    ...wordsOf(`
      threat threats promise vow plan pledge expected likely due set poised ready prepared threatened threatens threatening threaten vowed vows
      vowing plans plan planned planning intends intend intended going pledged pledges promised
      promises about prepares preparing scheduled certain bound sure`),
  ].map((word) => [word, 'supposed'] as const),
  ...[
    ...wordsOf(`
      failed fails failing fail unable refused refuses refusing declined declines declining failure
      couldn't`),
  ].map((word) => [word, 'failed'] as const),
]);

const ownAdverbs = wordsOf(
  'twice alone each first finally therefore thus hence however itself themselves instead',
);
const notAdverbs = wordsOf(
  'italy july ally family only assembly reply supply rely apply imply fly',
);
/** In tokens; no group of a verb is longer. */
const longest = 16;

/** Reads the group of a verb leftwards from it. */
export function verbGroup(reading: VoteReading, verb: number): VerbGroup {
  const { words, listBefore, tokens } = reading;
  const group = {
    from: verb,
    first: verb,
    supposed: false,
    negated: false,
    passive: false,
    perfect: false,
    failed: false,
    told: false,
    idle: false,
  };
  let governed = false;
  for (let at = verb - 1; at >= 0 && verb - at <= longest; at -= 1) {
    const word = words[at] ?? '';
    if (listBefore.has(at + 1)) break;
    if (word === 'to') {
      const governor = governorBefore(words, at);
      if (governor === null) {
        group.idle = true;
        break;
      }
      governed = true;
      group.supposed ||= governor.kind === 'supposed';
      group.failed ||= governor.kind === 'failed';
      group.told ||= governor.kind === 'told';
      group.negated ||= governor.negated;
      at = governor.at;
      group.first = at;
      group.from = at;
      continue;
    }
    const isTime = timeWords.has(word) || tokens[at]?.kind === 'number';
    const isLead = timeLeads.has(word) && group.from === at + 1 && isTimeAt(reading, at + 1);
    if (isTime && word !== 'may' && (timeWords.has(word) || isTimeAt(reading, at - 1))) {
      group.from = at;
    } else if (word !== 'next' && isLead) {
      group.from = at;
    } else if (futures.has(word) || word.endsWith("'ll") || idleModals.has(word)) {
      group.supposed ||= futures.has(word) || word.endsWith("'ll");
      group.idle ||= idleModals.has(word);
      group.negated ||= word.endsWith("n't");
      group.from = at;
      group.first = at;
    } else if (auxiliaries.has(word)) {
      group.passive ||= !governed && passiveAuxiliaries.has(word);
      group.perfect ||= perfectAuxiliaries.has(word);
      group.negated ||= word.endsWith("n't");
      group.from = at;
      group.first = at;
    } else if (notWords.has(word)) {
      group.negated = true;
      group.from = at;
    } else if (isAdverb(word) || quoteMarks.has(tokens[at]?.text ?? '')) {
      group.from = at;
    } else {
      break;
    }
  }
  return group;
}

function isTimeAt({ words, tokens }: VoteReading, at: number): boolean {
  const word = words[at] ?? '';
  return timeWords.has(word) || tokens[at]?.kind === 'number' || timeLeads.has(word);
}

function isAdverb(word: string): boolean {
  if (adverbs.has(word) || ownAdverbs.has(word)) return true;
  return word.length > 4 && word.endsWith('ly') && !notAdverbs.has(word);
}

/** "failed | on Monday | to adopt": the last token before a time. */
function beforeTime(words: readonly string[], from: number): number {
  let at = from;
  while (from - at < 4 && (timeWords.has(words[at] ?? '') || timeLeads.has(words[at] ?? ''))) {
    at -= 1;
  }
  return at;
}

/** What governs an infinitive: the word before its "to", or before a "not" in between. */
function governorBefore(
  words: readonly string[],
  to: number,
): { at: number; kind: 'told' | 'supposed' | 'failed'; negated: boolean } | null {
  const negated = words[to - 1] === 'not';
  const at = beforeTime(words, to - (negated ? 2 : 1));
  const word = words[at] ?? '';
  const kind = governors.get(word);
  if (kind === undefined) return null;
  // "raised his hand to veto"
  const isHand = word === 'hand' || word === 'hands';
  return { at: isHand ? at - 2 : at, kind, negated };
}
