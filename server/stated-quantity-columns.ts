import type { Bound, StatedQuantity, VagueTerm } from '../core/quantities/stated';
import { vagueTerms } from '../core/quantities/stated';

/** How a stated quantity lies in the columns of a claim. */
export interface StatedQuantityColumns {
  readonly quantityForm: StatedQuantity['form'] | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly lowerInclusive: boolean | null;
  readonly upperInclusive: boolean | null;
  readonly approximateValue: number | null;
  readonly approximateUnit: number | null;
  readonly approximateSide: 'around' | 'below' | 'above' | null;
  readonly vagueTerm: string | null;
  readonly vagueMultiple: number | null;
  readonly quantityBound: 'at_least' | 'more_than' | 'at_most' | 'fewer_than' | null;
  readonly hedge: string | null;
}

/** Lays a stated quantity out in columns; null is a claim without a figure. */
export function toColumns(stated: StatedQuantity | null): StatedQuantityColumns {
  if (stated === null) return empty;
  const own = { ...empty, quantityForm: stated.form, hedge: stated.hedge };
  switch (stated.form) {
    case 'bounded':
      return { ...own, ...stated.interval };
    case 'approximate':
      return {
        ...own,
        approximateValue: stated.value,
        approximateUnit: stated.unit,
        approximateSide: stated.side,
        quantityBound: boundColumn(stated.bound),
      };
    case 'vague':
      return {
        ...own,
        vagueTerm: stated.term,
        vagueMultiple: stated.multiple,
        quantityBound: boundColumn(stated.bound),
      };
  }
}

/** Reads a stated quantity back from columns; throws where they hold none that the code knows. */
export function fromColumns(columns: StatedQuantityColumns): StatedQuantity | null {
  const { hedge, quantityBound } = columns;
  const bound = quantityBound === null ? {} : { bound: bounds[quantityBound] };
  switch (columns.quantityForm) {
    case null:
      return null;
    case 'bounded':
      return {
        form: 'bounded',
        hedge,
        interval: {
          lower: columns.lower,
          upper: columns.upper,
          lowerInclusive: present(columns.lowerInclusive),
          upperInclusive: present(columns.upperInclusive),
        },
      };
    case 'approximate':
      return {
        form: 'approximate',
        value: present(columns.approximateValue),
        unit: present(columns.approximateUnit),
        side: present(columns.approximateSide),
        hedge: present(hedge),
        ...bound,
      };
    case 'vague':
      return {
        form: 'vague',
        term: knownTerm(columns.vagueTerm),
        multiple: columns.vagueMultiple,
        hedge,
        ...bound,
      };
  }
}

const empty: StatedQuantityColumns = {
  quantityForm: null,
  lower: null,
  upper: null,
  lowerInclusive: null,
  upperInclusive: null,
  approximateValue: null,
  approximateUnit: null,
  approximateSide: null,
  vagueTerm: null,
  vagueMultiple: null,
  quantityBound: null,
  hedge: null,
};

const bounds = {
  at_least: 'at least',
  more_than: 'more than',
  at_most: 'at most',
  fewer_than: 'fewer than',
} as const satisfies Record<string, Bound>;

function boundColumn(bound: Bound | undefined): StatedQuantityColumns['quantityBound'] {
  switch (bound) {
    case undefined:
      return null;
    case 'at least':
      return 'at_least';
    case 'more than':
      return 'more_than';
    case 'at most':
      return 'at_most';
    case 'fewer than':
      return 'fewer_than';
  }
}

function knownTerm(term: string | null): VagueTerm {
  const known = vagueTerms.find((candidate) => candidate === term);
  if (known === undefined) throw new Error(`No policy knows the vague word ${term}.`);
  return known;
}

function present<Value>(value: Value | null): Value {
  if (value === null) throw new Error('A claim’s quantity lacks a column that its form requires.');
  return value;
}
