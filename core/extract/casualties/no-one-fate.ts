import type { Counted } from '../amounts/counted';
import type { CasualtyMeasure } from '../claim';
import { fateAt } from '../lexicon/fates';
import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';
import { takesObject } from './fate-after';
import type { Finding } from './finding';

/**
 * Whether a finding counts no one fate at one time: "300 killed or wounded" is not how many were killed,
 * and "12 people a day" not how many in all.
 */
export function hasNoOneFate(tokens: readonly Token[], finding: Finding): boolean {
  return isMixed(tokens, finding) || isRate(tokens, finding.counted);
}

/** "killed or injured 300", "300 people have been killed and wounded". */
function isMixed(tokens: readonly Token[], { measure, first, last, counted }: Finding): boolean {
  if (last > counted.last && isJoint(tokens[last + 1])) {
    const next = fateAt(tokens, last + 2);
    const others = next !== null && takesObject(tokens, next.last + 1);
    if (next !== null && next.measure !== measure && next.form !== 'finite' && !others) return true;
  }
  if (last > counted.last && isListed(tokens, last + 1, measure)) return true;
  if (first >= counted.first || !isJoint(tokens[first - 1])) return false;
  const before = fateAt(tokens, first - 2);
  return before !== null && before.measure !== measure && before.last === first - 2;
}

/** Whether at a comma a list of other fates goes on: "killed, injured or displaced". */
function isListed(tokens: readonly Token[], comma: number, measure: CasualtyMeasure): boolean {
  const next = tokens[comma]?.text === ',' ? fateAt(tokens, comma + 1) : null;
  if (next === null || next.measure === measure || next.form === 'finite') return false;
  return isJoint(tokens[next.last + 1]) && fateAt(tokens, next.last + 2) !== null;
}

function isJoint(token: Token | undefined): boolean {
  return token?.word === 'or' || token?.word === 'and';
}

const spans = wordsOf('day week month year hour minute night');

/** "12 people per 100,000", "12 people were killed each day", "every 10 minutes, a child". */
function isRate(tokens: readonly Token[], { last }: Counted): boolean {
  if (tokens[0]?.word === 'every') return true;
  if (tokens[0]?.word === 'on' && tokens[1]?.word === 'average') return true;
  for (let at = last + 1; at <= last + 5; at += 1) {
    const [word, next] = [tokens[at]?.word ?? '', tokens[at + 1]?.word ?? ''];
    if (word === 'per') return true;
    if (!spans.has(next)) continue;
    if (word === 'each' || word === 'every') return true;
    const before = tokens[at - 1]?.word ?? '';
    const after = tokens[at + 2];
    const ends = after === undefined || after.kind === 'mark';
    if ((word === 'a' || word === 'an') && ends && !/^(?:in|within|for|of)$/.test(before))
      return true;
  }
  return false;
}
