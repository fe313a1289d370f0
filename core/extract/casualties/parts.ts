import type { Counted } from '../amounts/counted';
import type { CasualtyMeasure } from '../claim';
import { measureOfNoun } from '../lexicon/fate-nouns';
import { prepositions } from '../lexicon/function-words';
import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';
import type { Earlier } from './earlier';
import { type Finding, listed, type SentenceReading } from './finding';
import { conditions, isIncluded, isOfThem, peopleOf } from './included';
import { joinedBy } from './joined';

/** Parts of a total: they share what befell it where the sentence says nothing else of them. */
export function readParts(
  reading: SentenceReading,
  found: Map<Counted, Finding>,
  earlier: Earlier,
): void {
  let chain: Finding | null = null;
  for (const [index, own] of reading.counted.entries()) {
    const total: Finding | null =
      totalAfter(reading, index, found) ??
      totalNamed(reading, index, found, earlier) ??
      (goesOn(reading, index, found) ? chain : null);
    chain = total;
    if (total === null || own.kind === 'thing' || own.article) continue;
    const finding = found.get(own);
    const people = peopleOf(reading.tokens, own);
    const part = finding ?? listed(own, total, 'part');
    found.set(own, {
      ...part,
      last: finding === undefined ? (people?.last ?? part.last) : part.last,
      population: people?.words ?? part.population ?? (own.ofGroup ? total.population : null),
      total: isSameInPeople(total, own) ? null : total,
    });
  }
}

/** "51 children and 29 women were among the 183 people killed": the total stands after its parts. */
function totalAfter(
  { tokens, counted }: SentenceReading,
  index: number,
  found: Map<Counted, Finding>,
): Finding | null {
  const own = counted[index];
  const finding = own === undefined ? undefined : found.get(own);
  if (own === undefined || finding === undefined) return null;
  for (const next of counted.slice(index + 1, index + 4)) {
    const total = found.get(next);
    const among = tokens.slice(own.last + 1, next.first).some(({ word }) => word === 'among');
    if (among && total?.measure === finding.measure && finding.last >= next.first) return total;
  }
  return null;
}

/** Patterns of those that are some of a group spoken of. */
const ofGroups = new Set(['group', 'group subject', 'inclusion']);

/** The total that "including", "of them", a dash or a colon makes one counted a part of. */
function totalNamed(
  { tokens, counted }: SentenceReading,
  index: number,
  found: Map<Counted, Finding>,
  earlier: Earlier,
): Finding | null {
  const [own, before] = [counted[index], counted[index - 1]];
  if (own === undefined) return null;
  if (tokens[0]?.word === 'of' && /^(?:those|these|them)$/.test(tokens[1]?.word ?? '')) {
    return earlier.totals.at(-1) ?? null;
  }
  const finding = found.get(own);
  const told = finding !== undefined;
  const ofGroup =
    told && (ofGroups.has(finding.pattern) || isOfThem(tokens, own) || isOfTheDead(own));
  const worse = isWorse(tokens, own, before, found);
  const opened = totalOpening(tokens, own, counted[0], found);
  if (opened !== null && (!told || opened.measure === finding.measure)) return opened;
  const named = own.kind === 'none' && finding === undefined && peopleOf(tokens, own) !== null;
  if (
    !ofGroup &&
    !worse &&
    !named &&
    !isIncluded(tokens, own) &&
    !opensList(tokens, own, before, found)
  ) {
    return null;
  }
  const whole = own.ofGroup ? counted[index + 1] : undefined;
  if (ofGroup && whole?.whole) return found.get(whole) ?? null;
  const inSentence = totalBefore(index, counted, found, ofGroup ? finding.measure : null);
  if (inSentence !== null) return inSentence;
  if (isOfWhom(tokens, own) && own.first > 1) return null;
  if (!own.ofGroup && !ofGroup && !speaksOfEarlier(tokens)) return null;
  if (!ofGroup) return earlier.totals.at(-1) ?? null;
  return (
    earlier.totals.findLast(({ measure }) => measure === finding.measure) ??
    earlier.recent.find(({ measure }) => measure === finding.measure) ??
    null
  );
}

/** "two of whom": of those whom the sentence itself names. */
function isOfWhom(tokens: readonly Token[], { ofGroup, amount }: Counted): boolean {
  return ofGroup && /^(?:whom|which)$/.test(tokens[amount.last + 2]?.word ?? '');
}

/** "Forty-nine of the deaths". */
function isOfTheDead({ ofGroup, noun }: Counted): boolean {
  return ofGroup && noun !== null && measureOfNoun(noun) !== null;
}

/** "Of the 126 dead, 22 were in the capital": the total that the sentence opens with. */
function totalOpening(
  tokens: readonly Token[],
  own: Counted,
  opening: Counted | undefined,
  found: Map<Counted, Finding>,
): Finding | null {
  if (opening === undefined || opening === own || own.kind !== 'none') return null;
  if (tokens[0]?.word !== 'of' || opening.first > 3) return null;
  if (tokens.slice(opening.last, own.first).some(({ word }) => word === 'and')) return null;
  const isThere = beings.has(tokens[own.last + 1]?.word ?? '');
  const where = tokens[own.last + 2]?.word ?? '';
  return isThere && prepositions.has(where) ? (found.get(opening) ?? null) : null;
}

const beings = wordsOf('were was are is remain remained remains came');

function totalBefore(
  index: number,
  counted: readonly Counted[],
  found: Map<Counted, Finding>,
  measure: CasualtyMeasure | null,
): Finding | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const own = counted[at];
    const finding = own === undefined ? undefined : found.get(own);
    if (finding === undefined || finding.total !== null) continue;
    if (measure === null || finding.measure === measure) return finding;
  }
  return null;
}

/** "12 were wounded, several critically": some of those just spoken of. */
function isWorse(
  tokens: readonly Token[],
  own: Counted,
  before: Counted | undefined,
  found: Map<Counted, Finding>,
): boolean {
  if (own.kind !== 'none' || before === undefined || found.has(own)) return false;
  return (
    found.get(before)?.measure === 'injured' && conditions.has(tokens[own.last + 1]?.word ?? '')
  );
}

/** "Among them were three children", "They included three children", "Three were children". */
function speaksOfEarlier(tokens: readonly Token[]): boolean {
  const [first = '', second = ''] = [tokens[0]?.word, tokens[1]?.word];
  if (first === 'among' || first === 'they' || (first === 'that' && second === 'figure'))
    return true;
  return tokens.length < 7;
}

function goesOn(
  { tokens, counted }: SentenceReading,
  index: number,
  found: Map<Counted, Finding>,
): boolean {
  const [own, before] = [counted[index], counted[index - 1]];
  if (own === undefined || before === undefined) return false;
  const last = Math.max(before.last, found.get(before)?.last ?? 0);
  return joinedBy(tokens, last, own.first);
}

/** "700 families (about 3,500 people)": the same, counted otherwise. */
function isSameInPeople(total: Finding, own: Counted): boolean {
  const { noun } = total.counted;
  return (noun === 'families' || noun === 'households') && own.kind === 'people';
}

/** "23 people - 14 fighters and nine civilians -", "73 people died: 41 in Turkey". */
function opensList(
  tokens: readonly Token[],
  own: Counted,
  before: Counted | undefined,
  found: Map<Counted, Finding>,
): boolean {
  const mark = tokens[own.first - 1];
  if (before === undefined || mark === undefined || !/^[:–—(-]$/.test(mark.text)) return false;
  if (!mark.spaced && mark.text === '-') return false;
  const total = found.get(before);
  const gap = total === undefined ? Infinity : own.first - 1 - Math.max(total.last, before.last);
  return gap <= (mark.text === '(' ? 1 : 6);
}
