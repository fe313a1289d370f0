import type { Counted } from '../amounts/counted';
import { speechVerbs } from '../lexicon/speech-verbs';
import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';
import { type Finding, listed, type SentenceReading } from './finding';

/** "12 in Gaza and three in Lebanon", "five on Monday and 15 on Tuesday": the verb is said once. */
export function readGaps({ tokens, counted }: SentenceReading, found: Map<Counted, Finding>): void {
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
