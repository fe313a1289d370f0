import type { Token } from '../text/tokens';
import { isQuote } from './after-verbs';
import type { Saying } from './saying';
import { auxiliaries } from './source-words';
import { isRelative } from './word-forms';

/** Clauses that a reporter sets beside what one source says. */
const contrasts = new Set(['but', 'yet', 'however']);
const additions = new Set(['while', 'whilst', 'whereas', 'and', 'with', 'although', 'though']);

/** Words that begin a clause on when something was said. */
const occasions = new Set(['after', 'when', 'before', 'following']);

/** The place among a sentence's sayings of the one that says who said what stands at a token; -1 for none. */
export function sayingFor(
  tokens: readonly Token[],
  sayings: readonly Saying[],
  governor: number,
): number {
  const own = sayings.findIndex(({ at, first, last, role, use }) => {
    if (use === 'voices') return false;
    return role === 'governs' ? at === governor : first <= governor && governor <= last;
  });
  if (own !== -1) return behind(sayings, own);
  const left = lastBefore(tokens, sayings, governor);
  const right = firstAfter(tokens, sayings, governor);
  if (left === -1) return right === -1 ? -1 : behind(sayings, right);
  if (right === -1) return behind(sayings, left);
  return prefersRight(tokens, sayings, left, right, governor)
    ? behind(sayings, right)
    : behind(sayings, left);
}

function prefersRight(
  tokens: readonly Token[],
  sayings: readonly Saying[],
  left: number,
  right: number,
  governor: number,
): boolean {
  const before = sayings[left];
  const after = sayings[right];
  if (before === undefined || after === undefined) return false;
  if (after.role === 'cites' || before.outlet) return true;
  return before.role === 'closes' || hasClauseStart(tokens, before.last + 1, governor, additions);
}

/** Where a source only reports or cites another, the other. */
function behind(sayings: readonly Saying[], found: number): number {
  const own = sayings[found];
  if (own === undefined || own.role === 'cites') return found;
  const cited = sayings.findIndex(
    ({ role, at }, place) => role === 'cites' && Math.abs(place - found) === 1 && at >= own.first,
  );
  return cited === -1 ? found : cited;
}

function lastBefore(
  tokens: readonly Token[],
  sayings: readonly Saying[],
  governor: number,
): number {
  for (let place = sayings.length - 1; place >= 0; place -= 1) {
    const own = sayings[place];
    if (own === undefined || own.use === 'voices') continue;
    if (own.last >= governor || own.reach <= governor) continue;
    const parted =
      hasAftermath(tokens, own, governor) ||
      hasMark(tokens, own.last + 1, governor, ';') ||
      hasClauseStart(tokens, own.last + 1, governor, contrasts);
    return parted ? -1 : place;
  }
  return -1;
}

/** "“We regret it,” said the envoy, after China blocked the text": the reporter tells when it was said. */
function hasAftermath(tokens: readonly Token[], own: Saying, governor: number): boolean {
  if (own.role !== 'closes' || !isQuote(tokens[own.first - 1])) return false;
  return hasClauseStart(tokens, own.last + 1, governor, occasions);
}

function firstAfter(
  tokens: readonly Token[],
  sayings: readonly Saying[],
  governor: number,
): number {
  for (let place = 0; place < sayings.length; place += 1) {
    const own = sayings[place];
    if (own === undefined || own.use === 'voices' || own.first <= governor) continue;
    const last = place === sayings.length - 1 && own.last >= tokens.length - 2;
    if (!last && hasMark(tokens, governor + 1, own.first, ';')) return -1;
    if (own.role !== 'governs') {
      const aside = own.use === 'accords' && isOfVote(tokens[governor]);
      return aside && hasRelative(tokens, governor + 1, own.first) ? -1 : place;
    }
    // Another's saying stands between, unless it is only an aside.
    if (own.reach === tokens.length) return -1;
  }
  return -1;
}

/** Whether a word is one of votes, which sources of other things in the sentence do not stand for. */
function isOfVote(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:veto|vot(?:e|ing)|adopt|reject|abst(?:ain|ention)|pass(?:ed|es)$|block|approv)/.test(
      token.word,
    )
  );
}

/** Whether a clause that tells more of something begins between two tokens. */
function hasRelative(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const own = tokens[at];
    if (isRelative(own) || own?.word === 'where' || own?.word === 'whose') return true;
    if (own?.word === 'that' && auxiliaries.has(tokens[at + 1]?.word ?? '')) return true;
  }
  return false;
}

function hasMark(tokens: readonly Token[], from: number, to: number, mark: string): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.text === mark) return true;
  return false;
}

/** Whether a clause that begins with one of some words does so between two tokens. */
function hasClauseStart(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: ReadonlySet<string>,
): boolean {
  for (let at = from; at < to; at += 1) {
    if (!words.has(tokens[at]?.word ?? '')) continue;
    if (tokens[at - 1]?.text === ',' || tokens[at]?.word === 'while') return true;
  }
  return false;
}
