import { type SelectorShape, selectorsShape } from './annotation-shape';
import type { Read } from './read-web-annotation';

/** One step of choosing words: by quote, by position in characters, or both; neither for a step that Recount cannot take. */
export interface Step {
  readonly quote: {
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  } | null;
  readonly position: { readonly start: number; readonly end: number } | null;
}

/** How deep selectors may refine one another. */
const deepest = 8;

/**
 * Reads selectors as the steps that choose the words, the outermost first. Those of a list choose the same
 * words (Web Annotation Data Model, section 4.2); one that refines another chooses among its words (4.2.9).
 */
export function readSelectors(selectors: readonly SelectorShape[]): Read<readonly Step[]> {
  return readSteps(selectors, deepest);
}

function readSteps(selectors: readonly SelectorShape[], depth: number): Read<readonly Step[]> {
  if (depth === 0)
    return { refused: `Its selectors refine one another more than ${deepest} times.` };
  const plain = selectors.filter(({ refinedBy }) => refinedBy === undefined);
  const step = stepOf(plain);
  if ('refused' in step) return step;
  if (step.read !== null) return { read: [step.read] };
  const refined = selectors.find(({ refinedBy }) => refinedBy !== undefined);
  if (refined === undefined) {
    return {
      refused: `Its words are chosen by ${typesOf(selectors)}, which Recount cannot follow. Give a TextQuoteSelector.`,
    };
  }
  const outer = stepOf([refined]);
  if ('refused' in outer) return outer;
  const inner = selectorsShape.safeParse(refined.refinedBy);
  if (!inner.success) return { refused: 'What refines its selector is no selector.' };
  const steps = readSteps(inner.data, depth - 1);
  if ('refused' in steps) return steps;
  return { read: [outer.read ?? { quote: null, position: null }, ...steps.read] };
}

/** What selectors of the same words say together; null where they are all of other kinds. */
function stepOf(selectors: readonly SelectorShape[]): Read<Step | null> {
  const quotes = selectors.filter((selector) => isOf(selector, 'TextQuoteSelector'));
  const positions = selectors.filter((selector) => isOf(selector, 'TextPositionSelector'));
  if (quotes.length > 1 || positions.length > 1) {
    return { refused: 'It quotes several words for one target. Give each a target of its own.' };
  }
  const [quoted] = quotes;
  const [placed] = positions;
  if (quoted !== undefined && !quoted.exact) {
    return { refused: 'Its TextQuoteSelector has no words in `exact`.' };
  }
  if (placed !== undefined && (placed.start === undefined || placed.end === undefined)) {
    return { refused: 'Its TextPositionSelector has no `start` or no `end`.' };
  }
  if (quoted === undefined && placed === undefined) return { read: null };
  const { exact = '', prefix = '', suffix = '' } = quoted ?? {};
  const { start = 0, end = 0 } = placed ?? {};
  return {
    read: {
      quote: quoted === undefined ? null : { exact, prefix, suffix },
      position: placed === undefined ? null : { start, end },
    },
  };
}

function isOf({ type }: SelectorShape, name: string): boolean {
  return type?.some((each) => each === name || each === `oa:${name}`) ?? false;
}

function typesOf(selectors: readonly SelectorShape[]): string {
  const types = [...new Set(selectors.flatMap(({ type }) => type ?? []))].slice(0, 3);
  return types.length === 0 ? 'selectors without a type' : types.join(' and ').slice(0, 100);
}
