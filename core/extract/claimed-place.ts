import type { Counted } from './amounts/counted';
import type { Finding } from './casualties/finding';
import type { FoundCount } from './counts/found-count';
import { speechVerbs } from './lexicon/speech-verbs';
import type { Place } from './places';
import type { Token } from './text/tokens';
import { takesLives } from './voices/verb-or-noun';

/** The tokens of what was found, both ends included. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

/**
 * The place that a finding is about: the next one named before the next finding, or one named before
 * all of them ("The blast in Quetta left eight dead and 30 wounded"), or the next at all.
 */
export function claimedPlace(
  tokens: readonly Token[],
  places: readonly Place[],
  all: readonly Extent[],
  finding: Finding | FoundCount,
  isPart: boolean,
): { readonly name: string; readonly joined: number } | null {
  const { counted } = finding;
  const { from, to } = segmentOf(tokens, counted.first);
  const near = places.filter(
    (place) => place.first >= from && place.first < to && !isWhereSaid(tokens, counted, place),
  );
  const end = Math.max(finding.last, counted.last);
  const next = all.find(({ first }) => first > counted.first)?.first ?? Infinity;
  // "The death toll in Gaza has risen to 34,183": the place stands in the claim before its amount.
  const within = near.find(({ first }) => first >= finding.first && first < counted.first);
  if (within !== undefined && !isPart) return { name: within.name, joined: 0 };
  const own = near.find(({ first }) => first > counted.last && first < next);
  if (own !== undefined && (!isPart || own.first === counted.last + 1)) {
    return { name: own.name, joined: own.first === end + 1 ? own.last : 0 };
  }
  if (isPart) return null;
  const opening = all.find(({ first }) => first >= from)?.first ?? 0;
  const place =
    near.findLast(({ last }) => last < Math.min(opening, finding.first)) ??
    near.find(({ first }) => first > counted.last);
  return place === undefined ? null : { name: place.name, joined: 0 };
}

/** In tokens: how far a source's place may be from the verb of saying. */
const nearVerb = 4;

/** "…, a hospital official in Gaza said": where somebody speaks is not where it happened. */
function isWhereSaid(tokens: readonly Token[], { last }: Counted, place: Place): boolean {
  if (place.first < last) return isBeforeVerb(tokens, place, true);
  const apart = tokens.slice(last + 1, place.first).some(({ text }) => text === ',');
  return apart && isBeforeVerb(tokens, place, false);
}

/** Whether a verb of saying follows a place soon: at once where the place stands before the claim. */
function isBeforeVerb(tokens: readonly Token[], place: Place, atOnce: boolean): boolean {
  const furthest = place.last + (atOnce ? 2 : nearVerb);
  for (let at = place.last + 1; at <= furthest; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.text === ',') return false;
    if (speechVerbs.has(token.word)) return !takesLives(tokens, at);
  }
  return false;
}

/** In tokens: a place further off is not the claim's. */
const furthest = 80;

/** The part of a sentence between semicolons in which a token stands. */
function segmentOf(
  tokens: readonly Token[],
  at: number,
): { readonly from: number; readonly to: number } {
  let [from, to] = [at, at];
  const [start, end] = [Math.max(0, at - furthest), Math.min(tokens.length, at + furthest)];
  while (from > start && tokens[from - 1]?.text !== ';') from -= 1;
  while (to < end && tokens[to]?.text !== ';') to += 1;
  return { from, to };
}
