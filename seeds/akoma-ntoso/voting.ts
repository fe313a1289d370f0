import type { PrintedEntry } from '../../core/record/audit/as-printed';
import { type RollCallList, rollCallLists } from '../../core/record/entry';
import type { LocatedElement } from './located-element';
import { plainWord, reference } from './meaning';
import { printedNames } from './printed-names';

/** The tally and the lists of a vote, and what the element around them calls it. */
export interface Voting {
  readonly tally: PrintedEntry['tally'];
  readonly rollCall: PrintedEntry['rollCall'];
  readonly outcome: string | null;
}

/**
 * Reads meta/analysis/parliamentary/voting: a count for each position, with the states that took it.
 *
 * The United Nations leave out the count of a position that nobody took: beside a count that has a
 * value it is zero. Without any such count the tally is unknown. Throws a SeedError at a second vote,
 * at a count of another position, at a second count of one, and at a value that is no number.
 */
export function readVoting(meta: LocatedElement): Voting {
  const [voting, another] = meta.descendants('voting');
  if (another !== undefined) throw another.problem('this is a second vote; a file holds one');
  const counts = new Map<RollCallList, LocatedElement>();
  for (const count of voting?.children('count') ?? []) {
    const list = positionOf(count);
    if (counts.has(list)) throw count.problem('this is a second count of the same position');
    counts.set(list, count);
  }
  const values = new Map([...counts].map(([list, count]) => [list, votesOf(count)]));
  const unstated = [...values.values()].some((value) => value !== null) ? 0 : null;
  const figure = (list: RollCallList) => (values.has(list) ? (values.get(list) ?? null) : unstated);
  const names = (list: RollCallList) => {
    const count = counts.get(list);
    return count === undefined ? [] : printedNames(count);
  };
  return {
    tally: {
      inFavour: figure('inFavour'),
      against: figure('against'),
      abstaining: figure('abstaining'),
    },
    rollCall: {
      inFavour: names('inFavour'),
      against: names('against'),
      abstaining: names('abstaining'),
    },
    outcome: voting?.attribute('outcome') ?? null,
  };
}

/** Documents refer to a position by `refersTo`; the standard admits `href` and an id besides. */
function positionOf(count: LocatedElement): RollCallList {
  for (const attribute of ['refersTo', 'href', 'eId', 'name']) {
    const word = plainWord(reference(count, attribute));
    const list = rollCallLists.find((own) => words[own].includes(word));
    if (list !== undefined) return list;
  }
  const said = count.attribute('refersTo') ?? count.attribute('href') ?? 'nothing';
  throw count.problem(`a count refers to ${said}; it may be inFavour, against or abstaining`);
}

const words: Readonly<Record<RollCallList, readonly string[]>> = {
  inFavour: ['infavour', 'infavor', 'favour', 'favor', 'for', 'yes'],
  against: ['against', 'no'],
  abstaining: ['abstaining', 'abstain', 'abstained', 'abstention', 'abstentions'],
};

/** A count's value, "014" for 14; null where it is left open. */
function votesOf(count: LocatedElement): number | null {
  const value = count.attribute('value')?.trim() ?? null;
  if (value === null) return null;
  if (!/^\d{1,3}$/.test(value)) throw count.problem(`value="${value}" is no number of votes`);
  return Number(value);
}
