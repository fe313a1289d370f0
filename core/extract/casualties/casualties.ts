import type { Counted } from '../amounts/counted';
import type { CasualtyMeasure } from '../claim';
import { adverbs, auxiliaries, conjunctions, prepositions } from '../lexicon/function-words';
import { speechVerbs } from '../lexicon/speech-verbs';
import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';
import type { Earlier } from './earlier';
import { fateAfter } from './fate-after';
import { fateAt } from './fates';
import type { Finding, SentenceReading } from './finding';
import { recognisers } from './recognisers';
import { tollBefore } from './toll';

/**
 * Finds what a sentence says of people killed, injured, missing, displaced or captive, in order.
 *
 * `earlier` is what the sentence before spoke of: "the number is" and "20 of them" mean that.
 */
export function casualtiesIn(reading: SentenceReading, earlier: Earlier): readonly Finding[] {
  const found = new Map<Counted, Finding>();
  for (const [index, counted] of reading.counted.entries()) {
    if (counted.article && inIncludedList(reading, index)) continue;
    for (const recognise of recognisers) {
      const finding = recognise(reading, counted);
      if (finding === null) continue;
      found.set(counted, finding);
      break;
    }
  }
  for (const refine of [
    shareFates,
    shareVerbs,
    readParts,
    readGaps,
    readEllipses,
    sharePopulations,
  ]) {
    refine(reading, found, earlier);
  }
  return reading.counted.flatMap((counted) => found.get(counted) ?? []);
}

/** "a soldier and two civilians were killed": what befell the last of a list befell all of it. */
function shareFates(reading: SentenceReading, found: Map<Counted, Finding>): void {
  const { tokens, counted } = reading;
  for (let at = counted.length - 2; at >= 0; at -= 1) {
    const [own, next] = [counted[at], counted[at + 1]];
    if (own === undefined || next === undefined || found.has(own)) continue;
    const finding = found.get(next);
    if (finding === undefined || own.kind === 'thing' || own.kind === 'none') continue;
    if (
      finding.pattern !== 'fate' &&
      finding.pattern !== 'bare fate' &&
      finding.pattern !== 'shared fate'
    )
      continue;
    if (!joinedBy(tokens, own.last, next.first) || isIncluded(tokens, next)) continue;
    if (inIncludedList(reading, at)) continue;
    found.set(own, listed(own, finding, 'shared fate'));
  }
}

/** "killed 12 civilians and three soldiers", "killing a mother and her three children". */
function shareVerbs({ tokens, counted }: SentenceReading, found: Map<Counted, Finding>): void {
  for (let at = 1; at < counted.length; at += 1) {
    const [before, own] = [counted[at - 1], counted[at]];
    if (before === undefined || own === undefined || found.has(own)) continue;
    const finding = found.get(before);
    if (finding === undefined || own.kind === 'thing' || own.kind === 'none') continue;
    const shares = ['active verb', 'list', 'shared verb', 'captor', 'group subject'].includes(
      finding.pattern,
    );
    if (!shares || !joinedBy(tokens, before.last, own.first) || speaks(tokens, own)) continue;
    found.set(own, listed(own, finding, 'shared verb'));
  }
}

/** "…, two security sources told": those counted are who says so. */
function speaks(tokens: readonly Token[], { last }: Counted): boolean {
  const next = tokens[last + 1]?.word ?? '';
  return speechVerbs.has(adverbs.has(next) ? (tokens[last + 2]?.word ?? '') : next);
}

function listed(counted: Counted, { measure, governor }: Finding, pattern: string): Finding {
  const { first, last, words } = counted;
  return { counted, measure, pattern, first, last, governor, population: words, total: null };
}

const joints = wordsOf(', and or & plus as well along her his their its both');

/** Whether nothing but commas and "and" parts two noun phrases. */
function joinedBy(tokens: readonly Token[], last: number, first: number): boolean {
  if (first - last < 2 || first - last > 5) return false;
  for (let at = last + 1; at < first; at += 1) {
    if (!joints.has(tokens[at]?.word ?? '')) return false;
  }
  return true;
}

/** Whether one of those counted, or the list that it goes on with, is opened by "including". */
function inIncludedList({ tokens, counted }: SentenceReading, index: number): boolean {
  for (let at = index; at >= 0; at -= 1) {
    const [own, before] = [counted[at], counted[at - 1]];
    if (own === undefined) return false;
    if (isIncluded(tokens, own)) return true;
    if (before === undefined || !joinedBy(tokens, before.last, own.first)) return false;
  }
  return false;
}

const including = wordsOf('including include includes included comprising namely');

/** "including 64 children", "among them two nurses", "of whom 11". */
function isIncluded(tokens: readonly Token[], own: Counted): boolean {
  const { first, ofGroup, amount } = own;
  const [before, second] = [tokens[first - 1]?.word ?? '', tokens[first - 2]?.word ?? ''];
  if (including.has(before) || (before === 'of' && second === 'those')) return true;
  if ((second === 'among' || second === 'of') && (before === 'them' || before === 'whom'))
    return true;
  if (!ofGroup || !/^(?:them|whom|these|those)$/.test(tokens[amount.last + 2]?.word ?? ''))
    return false;
  return peopleOf(tokens, own) !== null || endsPart(tokens[own.last + 1]);
}

/** Whether nothing more is said of "20 of them" than what is said of all. */
function endsPart(next: Token | undefined): boolean {
  if (next === undefined || next.kind === 'mark' || conditions.has(next.word)) return true;
  return (
    next.word === 'and' ||
    prepositions.has(next.word) ||
    fateAt([next], 0) !== null ||
    auxiliaries.has(next.word)
  );
}

/** Parts of a total: they share what befell it where the sentence says nothing else of them. */
function readParts(reading: SentenceReading, found: Map<Counted, Finding>, earlier: Earlier): void {
  let chain: Finding | null = null;
  for (const [index, own] of reading.counted.entries()) {
    const total: Finding | null =
      totalNamed(reading, index, found, earlier) ?? (goesOn(reading, index, found) ? chain : null);
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
  const ofGroup = finding?.pattern === 'group' || finding?.pattern === 'group subject';
  const worse = isWorse(tokens, own, before, found);
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
  const inSentence = totalBefore(index, counted, found, ofGroup ? finding.measure : null);
  if (inSentence !== null) return inSentence;
  if (!own.ofGroup && !ofGroup) return null;
  if (!ofGroup) return earlier.totals.at(-1) ?? null;
  return earlier.totals.findLast(({ measure }) => measure === finding.measure) ?? null;
}

const conditions = wordsOf('critically seriously severely badly gravely fatally slightly lightly');

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

/** "219 of them minors", "64 of them were children": who the part are. */
function peopleOf(
  tokens: readonly Token[],
  { last, ofGroup, kind }: Counted,
): { readonly words: string; readonly last: number } | null {
  if (!ofGroup && kind !== 'none') return null;
  let at = last + 1;
  while (/^(?:were|are|was|is|being|also|all|both|just)$/.test(tokens[at]?.word ?? '')) at += 1;
  const start = at;
  while (tokens[at]?.kind === 'word' && at - start < 4) {
    const word = tokens[at]?.word ?? '';
    if (prepositions.has(word) || conjunctions.has(word) || fateAfter(tokens, at)?.at === at)
      return null;
    if (/(?:s|men|women|children|people)$/.test(word))
      return { words: wordsBetween(tokens, start, at), last: at };
    at += 1;
  }
  return null;
}

/** "12 in Gaza and three in Lebanon", "five on Monday and 15 on Tuesday": the verb is said once. */
function readGaps({ tokens, counted }: SentenceReading, found: Map<Counted, Finding>): void {
  for (const [index, own] of counted.entries()) {
    const before = counted[index - 1];
    if (before === undefined || found.has(own) || own.kind === 'thing' || own.kind === 'unknown')
      continue;
    const finding = found.get(before);
    if (finding === undefined || own.first - before.last > 16) continue;
    const joint = tokens[own.first - 1]?.word ?? '';
    if (joint !== 'and' && joint !== ',' && joint !== 'while') continue;
    if (
      !gapPrepositions.has(tokens[own.last + 1]?.word ?? '') ||
      speaksOfOther(tokens, before, own)
    )
      continue;
    const people = own.kind === 'none' ? finding.population : own.words;
    found.set(own, { ...listed(own, finding, 'gap'), population: people, total: finding.total });
  }
}

const gapPrepositions = wordsOf('in on at near from inside outside during over since last');

function speaksOfOther(tokens: readonly Token[], before: Counted, own: Counted): boolean {
  return tokens
    .slice(before.last + 1, own.first)
    .some(({ word, text }) => text === ';' || speechVerbs.has(word));
}

/** "up from seven", "the number is at least 130", "Israel says 130": what is counted was said before. */
function readEllipses(
  { tokens, counted }: SentenceReading,
  found: Map<Counted, Finding>,
  earlier: Earlier,
): void {
  for (const [index, own] of counted.entries()) {
    if (found.has(own) || own.kind === 'thing' || own.kind === 'unknown' || own.ofGroup) continue;
    const isTotal = (one: Finding) => one.total === null;
    const before = counted
      .slice(0, index)
      .flatMap((one) => found.get(one) ?? [])
      .findLast(isTotal);
    const after = counted
      .slice(index + 1)
      .flatMap((one) => found.get(one) ?? [])
      .find(isTotal);
    const changed = own.amount.superseded ? after : before;
    const change = changed === undefined ? null : changeBefore(tokens, own);
    if (changed !== undefined && change !== null) {
      const { population } = changed;
      found.set(own, {
        ...listed(own, changed, 'change'),
        first: change,
        governor: own.first,
        population,
      });
      continue;
    }
    const measure = before?.measure ?? earlier.measure;
    const start = measure === null ? null : ellipsisBefore(tokens, own);
    if (measure === null || start === null) continue;
    const { first, verb: governor } = start;
    const { words: population, last } = own;
    found.set(own, {
      counted: own,
      measure,
      pattern: 'ellipsis',
      first,
      last,
      governor,
      population,
      total: null,
    });
  }
}

/** "up from seven", "revised to 19 from 25", "rose from 200 to 227": the figure before a change. */
function changeBefore(tokens: readonly Token[], own: Counted): number | null {
  if (tokens[own.first - 1]?.word !== 'from') return null;
  if (/^(?:up|down)$/.test(tokens[own.first - 2]?.word ?? '')) return own.first - 2;
  const changed = tokens[own.first - 3]?.word === 'to' || own.amount.superseded;
  return changed && own.kind === 'none' ? own.first - 1 : null;
}

/** Where the words begin that make an amount without a noun a claim, and their verb; null where there are none. */
function ellipsisBefore(
  tokens: readonly Token[],
  own: Counted,
): { readonly first: number; readonly verb: number } | null {
  if (own.kind !== 'none') return null;
  const [before, second] = [tokens[own.first - 1]?.word ?? '', tokens[own.first - 2]?.word ?? ''];
  const toll = tollBefore(tokens, own.first);
  if (toll !== null && toll.toll.measure === null && toll.toll.thing === null) {
    return { first: toll.toll.first, verb: toll.verb };
  }
  if (before === 'at' && (second === 'it' || second === 'them')) {
    return { first: own.first - 2, verb: own.first - 3 };
  }
  const next = tokens[own.last + 1];
  const closed = next === undefined || /^[,.;:)–—]$/.test(next.text) || closing.has(next.word);
  return speechVerbs.has(before) && closed ? { first: own.first - 1, verb: own.first - 1 } : null;
}

const closing = wordsOf('and but while or');

/** "killing two people and wounding five": the five are people too. */
function sharePopulations({ counted }: SentenceReading, found: Map<Counted, Finding>): void {
  for (const [index, own] of counted.entries()) {
    const finding = found.get(own);
    if (finding === undefined || finding.population !== null || own.kind !== 'none') continue;
    if (finding.pattern === 'toll' || finding.pattern === 'ellipsis' || isNobody(own)) continue;
    const named = counted
      .slice(0, index)
      .findLast((one) => one.words !== null && isNamedTotal(one, found.get(one)));
    if (named === undefined) continue;
    const people = found.get(named)?.population ?? (named.kind === 'people' ? named.words : null);
    found.set(own, { ...finding, population: people });
  }
}

function isNamedTotal({ kind, noun }: Counted, finding: Finding | undefined): boolean {
  if (finding !== undefined && finding.total !== null) return false;
  return (kind === 'people' || kind === 'unknown') && noun !== 'others';
}

function isNobody({ amount }: Counted): boolean {
  return amount.stated.form === 'bounded' && amount.stated.interval.upper === 0;
}

function wordsBetween(tokens: readonly Token[], first: number, last: number): string {
  let text = '';
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at];
    if (token !== undefined) text += at > first && token.spaced ? ` ${token.text}` : token.text;
  }
  return text;
}
