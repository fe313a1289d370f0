import type { QuotationClaim } from '../extract/claim';
import { isSameSpeaker } from '../quotations/same-speaker';
import { type CandidateFact, claimsRead, type HeldClaim } from './candidate-fact';
import { comparedWords, type ReadClaim } from './read-claim';
import { dayAspect } from './scope-aspects';
import { type Aspect, agrees, contradicted, open } from './why';

/** So many words in a row are nobody's by chance. */
const longRun = 6;
/** So many in a row are the same speech whatever the articles call who spoke. */
const sureRun = 10;

/** Whether another article quotes the same words, and of the same speaker; who speaks often says much. */
export function quotationAspects(
  claim: ReadClaim,
  { speaker }: QuotationClaim,
  fact: CandidateFact,
): readonly Aspect[] {
  // What was said before it was asked for is left at once: comparing words is the dear part.
  const day = dayAspect(claim, fact, 'the event');
  const { publishedOn } = claim.article;
  if (publishedOn !== null && publishedOn < fact.event.startsOn) return [day];
  const shared = longestShared(claim, fact.claims.slice(0, claimsRead));
  if (shared === null) return [contradicted];
  const { held, words, whole } = shared;
  const same = isSameSpeaker(speaker, held.speaker);
  if (words.length < longRun && !(whole && same)) return [contradicted];
  return [
    agrees({
      kind: 'same words in another article',
      words: words.join(' '),
      outlet: held.outlet,
    }),
    speakerAspect(speaker, held.speaker, words.length),
    // Words are quoted again long after they were said.
    day.says === 'contradicts' ? open(words.length >= sureRun ? 1 : 2) : day,
  ];
}

function speakerAspect(own: string | null, held: string | null, run: number): Aspect {
  if (own !== null && isSameSpeaker(own, held))
    return agrees({ kind: 'same speaker', speaker: own });
  if (own === null || held === null || run >= sureRun) return open();
  return isName(own) && isName(held) ? contradicted : open();
}

/** Whether someone is called by a name; "the permanent observer" may be anybody's office. */
function isName(speaker: string): boolean {
  return speaker.split(' ').every((word) => /^\p{Lu}/u.test(word) && !/[’']s$/.test(word));
}

interface Shared {
  readonly held: HeldClaim;
  readonly words: readonly string[];
  /** Whether they are all the words of one of the two. */
  readonly whole: boolean;
}

function longestShared(claim: ReadClaim, held: readonly HeldClaim[]): Shared | null {
  let longest: Shared | null = null;
  for (const own of held) {
    const others = comparedWords(own.quote);
    const words = longestRun(claim.words, others);
    if (words.length === 0 || words.length <= (longest?.words.length ?? 0)) continue;
    const whole = words.length === Math.min(claim.words.length, others.length);
    longest = { held: own, words, whole };
  }
  return longest;
}

/** Words of a quotation that are read: enough to know it by. */
const wordsRead = 80;

/** The longest run of words that stands in both; the first of several. */
function longestRun(all: readonly string[], others: readonly string[]): readonly string[] {
  const [a, b] = [all.slice(0, wordsRead), others.slice(0, wordsRead)];
  let [best, end] = [0, 0];
  let before = new Array<number>(b.length + 1).fill(0);
  for (const [i, word] of a.entries()) {
    const row = new Array<number>(b.length + 1).fill(0);
    for (const [j, other] of b.entries()) {
      if (word !== other) continue;
      const run = (before[j] ?? 0) + 1;
      row[j + 1] = run;
      if (run > best) [best, end] = [run, i + 1];
    }
    before = row;
  }
  return a.slice(end - best, end);
}
