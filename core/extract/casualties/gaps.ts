import type { Counted } from '../amounts/counted';
import { speechVerbs } from '../lexicon/speech-verbs';
import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';
import { type Finding, listed, type SentenceReading } from './finding';

/** "12 in Gaza and three in Lebanon", "five on Monday and 15 on Tuesday": the verb is said once. */
export function readGaps({ tokens, counted }: SentenceReading, found: Map<Counted, Finding>): void {
  for (const [index, own] of counted.entries()) {
    if (found.has(own) || own.article || own.kind === 'thing' || own.kind === 'unknown') continue;
    const before = counted.slice(Math.max(0, index - 3), index).findLast((one) => found.has(one));
    const finding = before === undefined ? undefined : found.get(before);
    if (before === undefined || finding === undefined || own.first - before.last > 16) continue;
    if (!goesOnElsewhere(tokens, own) && !isBracketed(tokens, own, finding)) continue;
    if (speaksOfOther(tokens, before, own)) continue;
    const people = own.kind === 'none' ? finding.population : own.words;
    found.set(own, { ...listed(own, finding, 'gap'), population: people, total: finding.total });
  }
}

/** "and three in Lebanon". */
function goesOnElsewhere(tokens: readonly Token[], { first, last, noun }: Counted): boolean {
  if (noun === 'survivors' || (noun !== null && sources.has(tokens[last + 1]?.word ?? '')))
    return false;
  return (
    gapJoints.has(tokens[first - 1]?.word ?? '') &&
    gapPrepositions.has(tokens[last + 1]?.word ?? '')
  );
}

/** "Nuseirat (six killed), Jabalia (four)". */
function isBracketed(tokens: readonly Token[], own: Counted, before: Finding): boolean {
  const end = Math.max(before.last, before.counted.last) + 1;
  return (
    tokens[own.first - 1]?.text === '(' &&
    tokens[own.last + 1]?.text === ')' &&
    tokens[end]?.text === ')'
  );
}

/** After a noun of their own these say where somebody comes from. */
const sources = wordsOf('from by');
const gapJoints = wordsOf('and , while');
const gapPrepositions = wordsOf('in on at near from inside outside during over since last by');

function speaksOfOther(tokens: readonly Token[], before: Counted, own: Counted): boolean {
  return tokens
    .slice(before.last + 1, own.first)
    .some(({ word, text }) => text === ';' || speechVerbs.has(word));
}
