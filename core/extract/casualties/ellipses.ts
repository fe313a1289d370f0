import type { Counted } from '../amounts/counted';
import type { CasualtyMeasure } from '../claim';
import { speechVerbs } from '../lexicon/speech-verbs';
import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';
import type { Earlier } from './earlier';
import { type Finding, findingOf, listed, type SentenceReading } from './finding';
import { limitOf, tollBefore } from './toll';

/** "up from seven", "the number is at least 130", "Israel says 130": what is counted was said before. */
export function readEllipses(
  { tokens, counted }: SentenceReading,
  found: Map<Counted, Finding>,
  earlier: Earlier,
): void {
  let before: Finding | null = null;
  for (const [index, own] of counted.entries()) {
    const known = found.get(own);
    if (known?.total === null) before = known;
    if (known !== undefined || !mayBeElided(own)) continue;
    const changed = own.amount.superseded ? totalAfter(counted, index, found) : before;
    const read: Finding | null =
      figureBeforeChange(tokens, own, changed) ??
      figureAlone(tokens, own, before?.measure ?? earlier.measure);
    if (read === null) continue;
    found.set(own, read);
    before = read;
  }
}

function mayBeElided({ kind, ofGroup }: Counted): boolean {
  return kind !== 'thing' && kind !== 'unknown' && !ofGroup;
}

/** Among the next few that are counted, the first whose total is stated. */
function totalAfter(
  counted: readonly Counted[],
  index: number,
  found: Map<Counted, Finding>,
): Finding | null {
  for (let at = index + 1; at < index + 4; at += 1) {
    const next = counted[at];
    const finding = next === undefined ? undefined : found.get(next);
    if (finding?.total === null) return finding;
  }
  return null;
}

/** "up from seven", "revised to 19 from 25", "rose from 200 to 227": the figure before a change. */
function figureBeforeChange(
  tokens: readonly Token[],
  own: Counted,
  changed: Finding | null,
): Finding | null {
  const first = changed === null ? null : changeBefore(tokens, own);
  if (changed === null || first === null) return null;
  const { population } = changed;
  return { ...listed(own, changed, 'change'), first, governor: own.first, population };
}

/** "the number is at least 130", "Israel says 130". */
function figureAlone(
  tokens: readonly Token[],
  own: Counted,
  measure: CasualtyMeasure | null,
): Finding | null {
  const start = measure === null ? null : ellipsisBefore(tokens, own);
  if (measure === null || start === null) return null;
  const { first, governor, limit } = start;
  const finding = findingOf(own, measure, 'ellipsis', { first, last: own.last, governor });
  return limit === undefined ? finding : { ...finding, limit };
}

/** Where the words begin that name the figure before a change; null where there is none. */
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
): Pick<Finding, 'first' | 'governor' | 'limit'> | null {
  if (own.kind !== 'none') return null;
  const [before, second] = [tokens[own.first - 1]?.word ?? '', tokens[own.first - 2]?.word ?? ''];
  const toll = tollBefore(tokens, own.first);
  if (toll !== null && toll.toll.measure === null && toll.toll.thing === null) {
    const { first } = toll.toll;
    const start = tokens[first - 1]?.word === 'the' ? first - 1 : first;
    return { first: start, governor: toll.verb, ...limitOf(toll) };
  }
  if (before === 'at' && (second === 'it' || second === 'them')) {
    return { first: own.first - 2, governor: own.first - 3 };
  }
  const next = tokens[own.last + 1];
  const closed = next === undefined || /^[,.;:)–—]$/.test(next.text) || closing.has(next.word);
  return speechVerbs.has(before) && closed
    ? { first: own.first - 1, governor: own.first - 1 }
    : null;
}

const closing = wordsOf('and but while or');
