import { exactly } from '../../quantities/interval';
import type { StatedQuantity } from '../../quantities/stated';
import { measureOfNoun } from '../lexicon/fate-nouns';
import { fateAt } from '../lexicon/fates';
import { isNumberWord } from '../lexicon/number-words';
import { personNouns } from '../lexicon/people';
import { wordsOf } from '../lexicon/words-of';
import { printed } from '../text/printed';
import type { Token } from '../text/tokens';
import type { Amount } from './amount';
import { findAmounts } from './find-amounts';
import { findHead, type Head, longestPhrase, type NounKind } from './noun-phrase';

/** An amount and what it counts. Indexes are of the sentence's tokens, both included. */
export interface Counted {
  readonly amount: Amount;
  readonly first: number;
  /** The last token of the noun phrase, without what qualifies it after its noun. */
  readonly last: number;
  readonly kind: NounKind;
  /** The noun in lower case; null where none stands there. */
  readonly noun: string | null;
  /** The words of the noun phrase without amount and article; null where none stand there. */
  readonly words: string | null;
  /** Whether it counts some of those spoken of: "20 of them", "64 of the dead". */
  readonly ofGroup: boolean;
  /** Whether it is one named by an article: "a soldier". */
  readonly article: boolean;
  /** Whether it is what some are taken of: the 400 of "19 of its 400 inhabitants". */
  readonly whole: boolean;
}

/** Finds all that a sentence counts, in order, "no one" and "a soldier" included. */
export function findCounted(tokens: readonly Token[]): readonly Counted[] {
  const found: Counted[] = [];
  const amounts = findAmounts(tokens);
  let next = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const amount = amounts[next];
    const counted = amount?.first === at ? countedBy(tokens, amount) : nobodyOrOne(tokens, at);
    if (amount?.first === at) next += 1;
    if (counted === null) continue;
    found.push(counted);
    at = Math.max(at, Math.min(counted.last, (amounts[next]?.first ?? Infinity) - 1));
  }
  return ofWholes(tokens, found);
}

/** "nobody", "no deaths", "a soldier": amounts that only what they count tells. */
function nobodyOrOne(tokens: readonly Token[], at: number): Counted | null {
  const word = tokens[at]?.word ?? '';
  // Both begin with a or n, as few other words do.
  const first = word.charCodeAt(0);
  if (first !== 97 && first !== 110) return null;
  if (word === 'a' || word === 'an') return singleAt(tokens, at);
  return zeroWords.has(word) ? zeroAt(tokens, at) : null;
}

/** "19 of its 400 inhabitants": the nineteen are inhabitants too, and the 400 are only their whole. */
function ofWholes(tokens: readonly Token[], counted: readonly Counted[]): readonly Counted[] {
  const read = [...counted];
  for (let at = 0; at + 1 < read.length; at += 1) {
    const [part, whole] = [read[at], read[at + 1]];
    if (part === undefined || whole === undefined || part.last >= whole.first) continue;
    const of = part.amount.last + 1;
    const opens = beforeGroup(tokens, whole.first);
    if (tokens[of]?.word !== 'of' || opens !== of) continue;
    const { last, kind, noun, words } = whole;
    read[at] = { ...part, last, kind, noun, words, ofGroup: true };
    read[at + 1] = { ...whole, whole: true };
  }
  return read.map((one) => (isWholeOfSome(tokens, one) ? { ...one, whole: true } : one));
}

/** In tokens: "the other", "the country's", "the Northern Strip's" are no longer. */
const longestOwner = 5;

/** The token before the words that make a number one of a known group: "| the other 12", "| Israel's 12", "| 400". */
function beforeGroup(tokens: readonly Token[], number: number): number {
  let at = number - 1;
  while (remaining.has(tokens[at]?.word ?? '')) at -= 1;
  if (definites.has(tokens[at]?.word ?? '')) return at - 1;
  if (tokens[at]?.word !== "'s" && tokens[at]?.word !== '’s') return at;
  for (let owner = at - 1; owner >= 0 && at - owner < longestOwner; owner -= 1) {
    const word = tokens[owner]?.word ?? '';
    if (word === 'of' || word === 'half') return owner;
    if (definites.has(word)) return owner - 1;
    if (tokens[owner]?.kind !== 'word') break;
  }
  return at;
}

const remaining = wordsOf('remaining other surviving original first last');

/** "most of the 40 miners", "of the 300 passengers, 12 …", "half the town's 400 homes": only some of them are spoken of. */
function isWholeOfSome(tokens: readonly Token[], { first }: Counted): boolean {
  const opens = beforeGroup(tokens, first);
  if (opens === first - 1) return false;
  if (tokens[opens]?.word === 'half') return true;
  if (tokens[opens]?.word !== 'of') return false;
  const some = tokens[opens - 1];
  if (opens === 0 || some?.kind === 'number') return true;
  return someWords.has(some?.word ?? '') || isNumberWord(some?.word ?? '');
}

const someWords = wordsOf(`
  half most some many none all third quarter fifth majority part any two-thirds percent cent few both
  each much rest several`);

const zeroWords = wordsOf('no nobody none no-one not');

const none: StatedQuantity = { form: 'bounded', interval: exactly(0), hedge: null };
const one: StatedQuantity = { form: 'bounded', interval: exactly(1), hedge: null };

function zeroAt(tokens: readonly Token[], at: number): Counted | null {
  const word = tokens[at]?.word;
  const noOne = word === 'no' && tokens[at + 1]?.word === 'one';
  const single = word === 'not' && tokens[at + 1]?.word === 'a';
  const last = noOne ? at + 1 : single ? at + 2 : at;
  const amount = { first: at, core: at, last, stated: none, superseded: false };
  if (word === 'not' && (!single || tokens[last]?.word !== 'single')) return null;
  if ((word !== 'no' && word !== 'not') || noOne) return nameless(amount, amount.last);
  const counted = countedBy(tokens, amount);
  const { noun, kind } = counted;
  return noun === null || (kind === 'unknown' && measureOfNoun(noun) === null) ? null : counted;
}

function nameless(amount: Amount, last: number, ofGroup = false): Counted {
  const { first } = amount;
  const [noun, words] = [null, null];
  return { amount, first, last, kind: 'none', noun, words, ofGroup, article: false, whole: false };
}

/** "a soldier", "an Israeli woman", "a 5-year-old girl": one person. */
function singleAt(tokens: readonly Token[], at: number): Counted | null {
  if (!hasPersonNear(tokens, at + 1)) return null;
  const single = tokens[at + 1]?.word === 'single';
  const last = single ? at + 1 : at;
  const amount = { first: at, core: at, last, stated: one, superseded: false };
  const counted = countedBy(tokens, amount, true);
  return counted.kind === 'person' ? { ...counted, article: true } : null;
}

/** Whether a noun for one person follows soon: most articles need no closer look. */
function hasPersonNear(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + longestPhrase; at += 1) {
    const word = tokens[at]?.word ?? '';
    if (personNouns.has(word) || word.includes('-of-')) return true;
  }
  return false;
}

function countedBy(tokens: readonly Token[], amount: Amount, single = false): Counted {
  let at = amount.last + 1;
  while (likeWords.has(tokens[at]?.word ?? '')) {
    at += 1;
    if (tokens[at - 1]?.word === 'others') {
      return counting(amount, { last: at - 1, kind: 'people', noun: 'others' }, 'others', false);
    }
  }
  const start = at;
  let ofGroup = false;
  if (tokens[at]?.word === 'of') {
    const next = tokens[at + 1]?.word ?? '';
    if (groupPronouns.has(next)) return nameless(amount, at + 1, true);
    ofGroup = definites.has(next) || tokens[at + 2]?.word === "'s";
    at += ofGroup ? 2 : 1;
    if (tokens[at]?.word === 'own' || tokens[at]?.word === "'s") at += 1;
  }
  const head = findHead(tokens, at, single);
  if (head === null) return nameless(amount, start - 1);
  return counting(
    amount,
    head,
    printed(tokens, pastFate(tokens, at, head.last), head.last),
    ofGroup,
  );
}

function counting(
  amount: Amount,
  { last, kind, noun }: Head,
  words: string,
  ofGroup: boolean,
): Counted {
  const { first } = amount;
  return { amount, first, last, kind, noun, words, ofGroup, article: false, whole: false };
}

/** "179 wounded people" are people. */
function pastFate(tokens: readonly Token[], at: number, last: number): number {
  const fate = fateAt(tokens, at);
  return fate === null || fate.last >= last ? at : fate.last + 1;
}

/** Words that say that more of the same are counted, or others. */
const likeWords = wordsOf('others other more additional further new different');
const groupPronouns = wordsOf('them whom those these us which it');
const definites = wordsOf('the their its his her our those these my');
