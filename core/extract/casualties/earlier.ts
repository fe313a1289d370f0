import type { CasualtyMeasure } from '../claim';
import type { Token } from '../text/tokens';
import { fateAt } from './fates';
import type { Finding } from './finding';

/** What the sentence before spoke of, which "the number is" and "20 of them" mean. */
export interface Earlier {
  /** The finding that states a total; null where none was stated. */
  readonly total: Finding | null;
  /** What befell those spoken of: also of "how many had died". */
  readonly measure: CasualtyMeasure | null;
}

export const nothingEarlier: Earlier = { total: null, measure: null };

/** What a sentence speaks of, for the one after it. */
export function spokenOfIn(tokens: readonly Token[], findings: readonly Finding[]): Earlier {
  const total = findings.findLast((one) => one.total === null) ?? null;
  return { total, measure: total?.measure ?? measureAsked(tokens) };
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
