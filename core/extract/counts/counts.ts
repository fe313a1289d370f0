import type { Counted } from '../amounts/counted';
import type { SentenceReading } from '../casualties/finding';
import { adverbs, auxiliaries } from '../lexicon/function-words';
import { things } from '../lexicon/things';
import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';

/** A number of things that a sentence states. Indexes are of its tokens. */
export interface FoundCount {
  readonly counted: Counted;
  readonly measure: string;
  readonly pattern: string;
  readonly first: number;
  readonly last: number;
  readonly governor: number;
  readonly population: string | null;
}

/** Finds what a sentence counts besides casualties: weapons, attacks, buildings hit, aid, arrests, releases. */
export function countsIn({ tokens, counted }: SentenceReading): readonly FoundCount[] {
  const found: FoundCount[] = [];
  for (const own of counted) {
    for (const recognise of recognisers) {
      const count = recognise(tokens, own, found.at(-1) ?? null);
      if (count === null) continue;
      found.push(count);
      break;
    }
  }
  return found;
}

type CountRecogniser = (
  tokens: readonly Token[],
  counted: Counted,
  before: FoundCount | null,
) => FoundCount | null;

const recognisers: readonly CountRecogniser[] = [
  hits,
  weapons,
  aid,
  arrests,
  releases,
  council,
  attempts,
];

const damage: ReadonlyMap<string, string> = new Map(
  Object.entries({
    damaged: 'damaged damage damages damaging',
    destroyed:
      'destroyed destroy destroys destroying levelled leveled levelling leveling flattened flattening demolished demolishing demolishes razed razing gutted gutting burned burnt wrecked wrecking collapsed blew obliterated knocked',
    hit: 'hit hits hitting struck strike strikes striking shelled shelling bombed bombing targeted targeting attacked attacking raided raiding',
  }).flatMap(([sense, words]) => words.split(' ').map((word) => [word, sense] as const)),
);

/** "damaged at least 18 hospitals", "40 homes were destroyed". */
function hits(
  tokens: readonly Token[],
  own: Counted,
  before: FoundCount | null,
): FoundCount | null {
  if (own.kind !== 'thing' || own.noun === null || !things.has(own.noun) || !isPhysical(own.noun))
    return null;
  const verb = senseAt(tokens, own.first - 1) ?? senseAt(tokens, own.first - 2);
  const at = senseAt(tokens, own.first - 1) === null ? own.first - 2 : own.first - 1;
  const active = verb !== null && !auxiliaries.has(tokens[own.first - 1]?.word ?? '');
  if (active) return count(own, `${own.noun} ${verb}`, 'hit', at, own.last, at);
  const after = senseAfter(tokens, own.last + 1);
  if (after !== null)
    return count(own, `${own.noun} ${after.sense}`, 'hit', own.first, after.at, after.at);
  const joined = before !== null && before.pattern === 'hit' && sharesVerb(tokens, before, own);
  const sense = before?.measure.split(' ').slice(1).join(' ') ?? '';
  return joined
    ? count(own, `${own.noun} ${sense}`, 'hit', own.first, own.last, before.governor)
    : null;
}

function isPhysical(noun: string): boolean {
  return (
    things.get(noun) === 'hit' ||
    noun === 'trucks' ||
    noun === 'lorries' ||
    noun === 'drones' ||
    noun === 'missiles' ||
    noun === 'rockets' ||
    noun === 'shells'
  );
}

function senseAt(tokens: readonly Token[], at: number): string | null {
  return damage.get(tokens[at]?.word ?? '') ?? null;
}

function senseAfter(
  tokens: readonly Token[],
  from: number,
): { readonly sense: string; readonly at: number } | null {
  for (let at = from; at < from + 10; at += 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    const sense = damage.get(token.word);
    if (sense !== undefined) return { sense, at };
    const passes =
      auxiliaries.has(token.word) ||
      adverbs.has(token.word) ||
      passing.has(token.word) ||
      token.capital;
    if (!passes) return null;
  }
  return null;
}

const passing = wordsOf(
  'in across throughout the completely partially totally partly reported by or and',
);

function sharesVerb(tokens: readonly Token[], before: FoundCount, own: Counted): boolean {
  if (own.first - before.last > 4) return false;
  return tokens
    .slice(before.last + 1, own.first)
    .every(({ word }) => word === ',' || word === 'and');
}

/** "thousands of rockets", "97 drones and six missiles", "hundreds of airstrikes". */
function weapons(tokens: readonly Token[], own: Counted): FoundCount | null {
  if (own.noun === null || things.get(own.noun) !== 'alone') return null;
  if (own.noun === 'strikes' && isLabour(tokens)) return null;
  return count(own, own.noun, 'weapon or attack', own.first, own.last, own.first);
}

const labour = wordsOf(
  'pay workers union unions rail wages wage staff strikers walkout teachers nurses doctors drivers labour labor hunger employers',
);

/** Strikes of workers, not of aircraft. */
function isLabour(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => labour.has(word));
}

const moving = wordsOf(`
  entered enter enters entering crossed cross crossing carrying carried loaded delivered deliver
  delivering arrived arrive reached allowed let aid food relief humanitarian supplies flour fuel medical
  waiting allow admitted sent passed brought dispatched rolled`);

/** "45 aid trucks entered Gaza". */
function aid(tokens: readonly Token[], own: Counted): FoundCount | null {
  if (own.noun === null || (things.get(own.noun) !== 'moved' && own.noun !== 'trucks')) return null;
  const near = tokens.slice(Math.max(0, own.first - 4), own.last + 6);
  if (!near.some(({ word }) => moving.has(word))) return null;
  return count(own, own.noun, 'aid', own.first, own.last, own.first);
}

const arresting = wordsOf(
  'arrested arrest arrests arresting detained detain detains detaining jailed jailing',
);

/** "arrested more than 120", "12 people were detained", "300 arrests". */
function arrests(tokens: readonly Token[], own: Counted): FoundCount | null {
  if (own.kind === 'thing') return null;
  if (own.noun === 'arrests' || own.noun === 'detentions') {
    return count(own, 'arrests', 'arrest', own.first, own.last, own.first);
  }
  return acted(tokens, own, arresting, 'arrests', 'arrest');
}

const freeing = wordsOf(
  'released release releases releasing freed frees freeing free rescued rescuing rescues repatriated',
);
const freed = wordsOf('hostages prisoners captives detainees');

/** "released 24 hostages", "freed 205 prisoners of war". */
function releases(tokens: readonly Token[], own: Counted): FoundCount | null {
  if (own.noun === null || !freed.has(own.noun)) return null;
  return acted(tokens, own, freeing, `${own.noun} released`, 'release');
}

function acted(
  tokens: readonly Token[],
  own: Counted,
  verbs: ReadonlySet<string>,
  measure: string,
  pattern: string,
): FoundCount | null {
  if (verbs.has(tokens[own.first - 1]?.word ?? '')) {
    return count(own, measure, pattern, own.first - 1, own.last, own.first - 1);
  }
  for (let at = own.last + 1; at < own.last + 8; at += 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (verbs.has(token.word) && /ed$/.test(token.word)) {
      return count(own, measure, pattern, own.first, at, at);
    }
    if (!auxiliaries.has(token.word) && !adverbs.has(token.word)) return null;
  }
  return null;
}

const bodies = wordsOf('council security assembly');

/** What the rules and the sittings of a council count: its members, the votes it needs. */
function council(tokens: readonly Token[], own: Counted): FoundCount | null {
  if (own.noun !== 'members') return null;
  const near = tokens.slice(Math.max(0, own.first - 4), own.last + 5);
  if (!near.some(({ word }) => bodies.has(word))) return null;
  return count(own, 'members', 'members of a body', own.first, own.last, own.first);
}

/** "blocked at least four attempts". */
function attempts(tokens: readonly Token[], own: Counted): FoundCount | null {
  if (own.noun !== 'attempts') return null;
  const verb = tokens[own.first - 1]?.word ?? '';
  if (!/^(?:block|foil|thwart|repel)/.test(verb)) return null;
  return count(own, 'attempts blocked', 'attempts', own.first - 1, own.last, own.first - 1);
}

function count(
  counted: Counted,
  measure: string,
  pattern: string,
  first: number,
  last: number,
  governor: number,
): FoundCount {
  return { counted, measure, pattern, first, last, governor, population: null };
}
