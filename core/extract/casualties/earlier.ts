import type { CasualtyMeasure } from '../claim';
import { fateAt } from '../lexicon/fates';
import type { Token } from '../text/tokens';
import type { Finding } from './finding';

/** What the sentence before spoke of, which "the number is" and "20 of them" mean. */
export interface Earlier {
  /** The findings that state totals, in order. */
  readonly totals: readonly Finding[];
  /** What befell those spoken of: also of "how many had died". */
  readonly measure: CasualtyMeasure | null;
  /** The latest totals of the text so far, the last first, which "six of the dead" are a part of. */
  readonly recent: readonly Finding[];
  /** How many sentences ago the last of them was stated. */
  readonly since: number;
}

export const nothingEarlier: Earlier = { totals: [], measure: null, recent: [], since: 0 };

/** How many totals are remembered, and for how many sentences without another. */
const remembered = { totals: 8, sentences: 8 };

/** What a sentence speaks of, for those after it. */
export function spokenOfIn(
  tokens: readonly Token[],
  findings: readonly Finding[],
  before: Earlier,
): Earlier {
  const totals = findings.filter(({ total }) => total === null);
  const measure = totals.at(-1)?.measure ?? measureAsked(tokens);
  if (totals.length > 0) {
    const recent = [...totals].reverse().concat(before.recent).slice(0, remembered.totals);
    return { totals, measure, recent, since: 0 };
  }
  const forgotten = before.since >= remembered.sentences;
  return { totals, measure, recent: forgotten ? [] : before.recent, since: before.since + 1 };
}

/** In tokens: how far "how many" and its verb are apart at most. */
const furthest = 12;

/** "How many died is disputed." */
function measureAsked(tokens: readonly Token[]): CasualtyMeasure | null {
  const at = tokens.findIndex(
    ({ word }, index) => word === 'how' && tokens[index + 1]?.word === 'many',
  );
  if (at === -1) return null;
  for (let next = at + 2; next < at + furthest; next += 1) {
    const fate = fateAt(tokens, next);
    if (fate !== null) return fate.measure;
  }
  return null;
}
