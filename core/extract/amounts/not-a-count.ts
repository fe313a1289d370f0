import type { StatedQuantity } from '../../quantities/stated';
import { dashes } from '../lexicon/function-words';
import { isNumberWord } from '../lexicon/number-words';
import { peopleNouns, personNouns } from '../lexicon/people';
import {
  currencyMarks,
  labelNouns,
  months,
  otherUnits,
  timeUnits,
  unitModifiers,
} from '../lexicon/units';
import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';
import type { Amount } from './amount';

/** Whether a number counts nothing that a claim could be about. The rules stand in the order of their cost. */
export function isNoCount(tokens: readonly Token[], amount: Amount): boolean {
  return rules.some((rule) => rule(tokens, amount));
}

type Rule = (tokens: readonly Token[], amount: Amount) => boolean;

const rules: readonly Rule[] = [
  isPartOfThing,
  isException,
  isLabel,
  isMoney,
  isDate,
  isClockTime,
  isYear,
  isAge,
  isMeasure,
  isRatio,
  isScore,
];

/** "all but three". */
function isException(tokens: readonly Token[], { first }: Amount): boolean {
  return tokens[first - 1]?.word === 'but' && tokens[first - 2]?.word === 'all';
}

/** Two-thirds, 6.4, 12345678901: no number of whole things that anybody counted. */
function isPartOfThing(_tokens: readonly Token[], { stated }: Amount): boolean {
  return figuresOf(stated).some((figure) => !Number.isInteger(figure) || figure > 1e10);
}

function figuresOf(stated: StatedQuantity): readonly number[] {
  if (stated.form === 'approximate') return [stated.value];
  if (stated.form === 'vague') return [];
  return [stated.interval.lower, stated.interval.upper].filter((bound) => bound !== null);
}

/** "resolution 2728", "Articles 6 and 7", "No. 10", "S/2024/239". */
function isLabel(tokens: readonly Token[], { first, core, last }: Amount): boolean {
  const before = tokens[core - 1];
  if (before?.text === '#' || before?.text === '/' || tokens[last + 1]?.text === '/') return true;
  const number = before?.text === '.' ? tokens[core - 2] : before;
  if (first !== core || number === undefined) return false;
  if (number.word === 'number' && tokens[core - 2]?.word === 'the') return false;
  return labelNouns.has(number.word) && !(number.word === 'act' && !number.capital);
}

function isMoney(tokens: readonly Token[], { core }: Amount): boolean {
  return currencyMarks.has(tokens[core - 1]?.text ?? '');
}

function isMonth(token: Token | undefined): boolean {
  return token?.capital === true && months.has(token.word);
}

/** "7 October", "Oct. 7", "10 to 12 March". */
function isDate(tokens: readonly Token[], { core, last, stated }: Amount): boolean {
  const figures = figuresOf(stated);
  if (figures.length === 0) return false;
  const month = tokens[core - 1]?.text === '.' ? core - 2 : core - 1;
  // In "on 3 May 12 people" the month has its day already.
  const monthBefore = isMonth(tokens[month]) && tokens[month - 1]?.kind !== 'number';
  const monthAfter = isMonth(tokens[last + 1]);
  const day = figures.every((figure) => figure >= 1 && figure <= 31);
  // "In March 12 people were killed" has no day; "on March 12 people" has.
  const isMonthAlone = tokens[month - 1]?.word === 'in' || tokens[month - 1]?.word === 'since';
  if (isMonthAlone && peopleNouns.has(tokens[last + 1]?.word ?? '')) return false;
  if (monthAfter && day) return true;
  if (!monthBefore) return false;
  return day || isYearFigure(figures[0]);
}

/** "10:30", "10.30am", "at 5 p.m.". */
function isClockTime(tokens: readonly Token[], { core, last }: Amount): boolean {
  const [before, after] = [tokens[core - 1], tokens[last + 1]];
  const joinedBefore = before?.text === ':' && !before.spaced && tokens[core]?.spaced === false;
  const joinedAfter =
    after?.text === ':' &&
    !after.spaced &&
    tokens[last + 2]?.kind === 'number' &&
    !tokens[last + 2]?.spaced;
  return joinedBefore || joinedAfter === true;
}

function isYearFigure(figure: number | undefined): boolean {
  return figure !== undefined && figure >= 1500 && figure <= 2100;
}

const beforeYear = wordsOf(`
  in since of by until till from during before after the late early mid between to and through
  around circa about year`);

/** "in 2014", "the 2014 war", "2023-24"; not "more than 2014 people". */
function isYear(tokens: readonly Token[], { first, core, last, stated }: Amount): boolean {
  const token = tokens[core];
  if (token?.kind !== 'number' || !/^\d{4}$/.test(token.text)) return false;
  if (!isYearFigure(Number(token.text))) return false;
  if (stated.form === 'bounded' && first !== core && stated.hedge !== null) return false;
  const after = tokens[last + 1]?.word ?? '';
  const before = tokens[first - 1];
  if (!peopleNouns.has(after)) return true;
  return before !== undefined && (beforeYear.has(before.word) || isMonth(before));
}

/** "aged 5", "Ahmed, 34, said", "(34)", "children under five". */
function isAge(tokens: readonly Token[], { first, core, last }: Amount): boolean {
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  if (before === undefined) return false;
  if (before.word === 'aged' || before.word === 'age' || before.word === 'ages') return true;
  if (before.word === 'of' && /^ages?$/.test(tokens[first - 2]?.word ?? '')) return true;
  if (tokens[core - 1]?.word === 'aged') return true;
  const closed = after === undefined || /^[,.;)”"]$/.test(after.text);
  const name = tokens[first - 2];
  const opened = before.text === ',' || before.text === '(';
  const age = /^\d{1,3}$/.test(tokens[core]?.text ?? '') && core === last;
  const isPerson = name?.capital === true || personNouns.has(name?.word ?? '');
  if (age && first === core && opened && closed && isPerson) return true;
  return isAgeOfGroup(tokens, { first, core, last }) || isOneOfFamily(tokens, first);
}

/** "children under five", "men of 18", "two brothers aged 5 and 7". */
function isAgeOfGroup(
  tokens: readonly Token[],
  { first, core, last }: Pick<Amount, 'first' | 'core' | 'last'>,
): boolean {
  const next = tokens[last + 1];
  if (next !== undefined && peopleNouns.has(next.word)) return false;
  const [before, second] = [tokens[core - 1]?.word ?? '', tokens[core - 2]?.word ?? ''];
  if (bounds.has(before) && peopleNouns.has(second)) return true;
  if (before === 'of' && peopleNouns.has(second) && first === core) return true;
  return /^(?:and|or|to)$/.test(before) && tokens[core - 3]?.word === 'aged';
}

const bounds = wordsOf('under over above below');

/** "a mother of three". */
function isOneOfFamily(tokens: readonly Token[], first: number): boolean {
  return tokens[first - 1]?.word === 'of' && parents.has(tokens[first - 2]?.word ?? '');
}

const parents = wordsOf('mother father mum mom dad parent grandmother grandfather widow widower');

/** "14 years", "3 km", "20 percent", "thousands of dollars", "48 straight hours". */
function isMeasure(tokens: readonly Token[], { last }: Amount): boolean {
  for (let at = last + 1; at <= last + 3; at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.text === '%' || token.text === '°' || currencyMarks.has(token.text)) return true;
    if (timeUnits.has(token.word) || otherUnits.has(token.word)) return true;
    if (token.word === 'per') return true;
    if (!unitModifiers.has(token.word)) return false;
  }
  return false;
}

/** "one in five", "nine out of ten", "1 in 3". */
function isRatio(tokens: readonly Token[], { core, last }: Amount): boolean {
  const after = tokens[last + 1]?.word;
  if (after === 'in') {
    const figure = pastEvery(tokens, last + 2);
    if (isNumber(tokens, figure)) return !/^\d{4}$/.test(tokens[figure]?.text ?? '');
  }
  if (after === 'out' && tokens[last + 2]?.word === 'of') {
    return isNumber(tokens, pastEvery(tokens, last + 3));
  }
  const before = tokens[core - 1]?.word;
  if (before === 'in') return isNumber(tokens, core - 2);
  if (before === 'every') return /^(?:in|of)$/.test(tokens[core - 2]?.word ?? '');
  return before === 'of' && tokens[core - 2]?.word === 'out' && isNumber(tokens, core - 3);
}

function pastEvery(tokens: readonly Token[], at: number): number {
  return tokens[at]?.word === 'every' ? at + 1 : at;
}

function isNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (token.kind === 'number' || isNumberWord(token.word));
}

/** "3-1": two figures joined by a mark, that no noun follows. */
function isScore(tokens: readonly Token[], { core, last }: Amount): boolean {
  return (
    (isJoint(tokens, core - 1, core - 2) && tokens[core]?.spaced === false) ||
    (isJoint(tokens, last + 1, last + 2) && tokens[last + 2]?.spaced === false)
  );
}

function isJoint(tokens: readonly Token[], at: number, number: number): boolean {
  const mark = tokens[at];
  if (mark === undefined || mark.spaced || tokens[number]?.kind !== 'number') return false;
  return mark.text === '-' || dashes.has(mark.text);
}
