import { parseQuantity } from '../quantities/parse';
import type { ApproximateSide, Bound, StatedQuantity, VagueTerm } from '../quantities/stated';

/** What an amount means, as the fields of a form have it. */
export interface TypedFigure {
  /** Whether the amount's own words decide, or the editor states what they mean. */
  readonly figure: 'words' | StatedQuantity['form'];
  readonly lower: string;
  readonly lowerInclusive: boolean;
  readonly upper: string;
  readonly upperInclusive: boolean;
  readonly value: string;
  readonly unit: string;
  readonly side: ApproximateSide;
  readonly term: VagueTerm;
  readonly multiple: string;
  readonly bound: '' | Bound;
  readonly hedge: string;
}

/** The fields of a quantity; where its words say the same, they are left to say it. */
export function figureOf(stated: StatedQuantity | null, words: string): TypedFigure {
  const own: TypedFigure = {
    ...{ figure: 'words', lower: '', lowerInclusive: true, upper: '', upperInclusive: true },
    ...{ value: '', unit: '1', side: 'around', term: 'dozens', multiple: '', bound: '' },
    hedge: stated?.hedge ?? '',
  };
  if (stated === null) return own;
  const figure = sameStated(parseQuantity(words), stated) ? 'words' : stated.form;
  switch (stated.form) {
    case 'bounded': {
      const { lower, upper, lowerInclusive, upperInclusive } = stated.interval;
      return {
        ...{ ...own, figure, lower: text(lower), upper: text(upper) },
        lowerInclusive: lower === null || lowerInclusive,
        upperInclusive: upper === null || upperInclusive,
      };
    }
    case 'approximate': {
      const { value, unit, side, bound = '' } = stated;
      return { ...own, figure, value: text(value), unit: text(unit), side, bound };
    }
    case 'vague': {
      const { term, multiple, bound = '' } = stated;
      return { ...own, figure, term, multiple: text(multiple), bound };
    }
  }
}

/** By what they say; the order of their keys says nothing. */
function sameStated(a: StatedQuantity | null, b: StatedQuantity): boolean {
  const inOrder = (stated: StatedQuantity | null) =>
    JSON.stringify(stated, (_key, value: unknown) =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)))
        : value,
    );
  return inOrder(a) === inOrder(b);
}

/** What the fields of a quantity state; null where its own words do. */
export function statedOf(typed: TypedFigure): StatedQuantity | { readonly problem: string } | null {
  const { figure, side, term, bound, lowerInclusive, upperInclusive } = typed;
  if (figure === 'words') return null;
  const hedge = typed.hedge.trim() === '' ? null : typed.hedge.trim();
  const limit = bound === '' ? {} : { bound };
  if (figure === 'bounded') {
    const [lower, upper] = [numberOf(typed.lower), numberOf(typed.upper)];
    if (lower === undefined || upper === undefined) return { problem: noNumber };
    return {
      form: 'bounded',
      interval: {
        ...{ lower, upper },
        lowerInclusive: lower !== null && lowerInclusive,
        upperInclusive: upper !== null && upperInclusive,
      },
      hedge,
    };
  }
  if (figure === 'vague') {
    const multiple = numberOf(typed.multiple);
    return multiple === undefined
      ? { problem: noNumber }
      : { form: 'vague', term, multiple, hedge, ...limit };
  }
  const [value, unit] = [numberOf(typed.value), numberOf(typed.unit)];
  if (value == null || unit == null) return { problem: noNumber };
  if (hedge === null) return { problem: 'Say which word of the amount makes it approximate.' };
  return { form: 'approximate', value, unit, side, hedge, ...limit };
}

const noNumber = 'Type numbers in digits, as 1,100 or 2.5.';

/** A number that was typed; null for nothing, undefined for what is none. */
export function numberOf(typed: string): number | null | undefined {
  const digits = typed.trim().replaceAll(/[,\s]/g, '');
  if (digits === '') return null;
  return /^\d{1,15}(?:\.\d{1,6})?$/.test(digits) ? Number(digits) : undefined;
}

function text(number: number | null): string {
  return number === null ? '' : number.toString();
}
