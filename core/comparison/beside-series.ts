import { dayInWords } from '../day-in-words';
import { exactly, hull, intersect, relate } from '../quantities/interval';
import {
  nearestRow,
  type RowsAround,
  rowsAround,
  type SeriesRow,
} from '../record/series/rows-around';
import { type RecordSeries, whoCounted } from '../record/series/series';
import type { Asserted } from './asserted';
import { citedFrom, citedWithSource } from './cited';
import type { Scope } from './claim';
import type { BesideRecord } from './on-record';
import { listed, type Reason, type SentencePart } from './reason';
import { leavesRoom } from './rounded';
import { scopeDifferences } from './scope';

/**
 * Holds claims on a count beside the official series of the same scope, each at its as-of day.
 *
 * A claim is held beside its own source's series where there is one, beside all of them where it names
 * no source, and beside none where it names another. A figure between two neighbouring rows of a
 * running total is explained by the hour at which a day is closed; it goes against the record only
 * where rows on both sides leave no room for it.
 */
export function besideSeries(
  asserted: readonly Asserted[],
  scope: Scope,
  series: readonly RecordSeries[],
): readonly BesideRecord[] {
  return asserted.flatMap((own) => {
    const { asOf } = own.scope;
    if (own.quantity === null || asOf === null || series.length === 0) return [];
    if (scopeDifferences({ ...own.scope, asOf: null }, scope).length > 0) return [];
    return [beside(own, asOf, series)];
  });
}

function beside(own: Asserted, day: string, all: readonly RecordSeries[]): BesideRecord {
  const cited = all.filter(({ citedAs }) => citedAs !== null && citedAs.id === own.source?.id);
  const comparable = cited.length > 0 ? cited : own.source?.named ? [] : all;
  const fits = comparable
    .map((series) => fitOf(own, series, rowsAround(series, day)))
    .sort((a, b) => ranks.indexOf(a.kind) - ranks.indexOf(b.kind));
  const best = fits[0];
  const others = all.filter((series) => series !== best?.series);
  return {
    asserted: own,
    standing: best === undefined ? null : standings[best.kind],
    reasons: [
      ...(best === undefined ? [] : reasonsOf(own, best, day)),
      ...otherSources(own, others, day, best === undefined),
    ],
  };
}

/** How a claim fits one series, from best to worst; one that cannot tell counts least. */
const ranks = ['same', 'compatible', 'between rows', 'differs', 'open'] as const;

interface Fit {
  readonly kind: (typeof ranks)[number];
  readonly series: RecordSeries;
  readonly around: RowsAround;
}

const standings = {
  same: 'same',
  compatible: 'compatible',
  'between rows': null,
  open: null,
  differs: 'against the record',
} as const satisfies Record<Fit['kind'], BesideRecord['standing']>;

function fitOf(own: Asserted, series: RecordSeries, around: RowsAround): Fit {
  return { kind: kindOf(own, series, around), series, around };
}

function kindOf(
  { quantity }: Asserted,
  { cumulative }: RecordSeries,
  around: RowsAround,
): Fit['kind'] {
  const { before, at, after } = around;
  if (quantity === null) return 'open';
  if (at !== null) {
    const figure = exactly(at.value);
    if (relate(quantity.interval, figure) === 'equal') return 'same';
    if (leavesRoom(quantity, { interval: figure })) return 'compatible';
    if (!cumulative) return 'differs';
  }
  if (cumulative && steps(around).some((step) => fitsBetween(quantity.interval, step))) {
    return 'between rows';
  }
  return before !== null && after !== null && cumulative ? 'differs' : 'open';
}

/** Pairs of neighbouring rows, the one that begins at the day itself first. */
function steps({ before, at, after }: RowsAround): readonly (readonly [SeriesRow, SeriesRow])[] {
  const pairs =
    at === null
      ? ([[before, after]] as const)
      : ([
          [at, after],
          [before, at],
        ] as const);
  return pairs.flatMap(([from, to]) => (from === null || to === null ? [] : [[from, to] as const]));
}

function fitsBetween(
  interval: Parameters<typeof intersect>[0],
  [from, to]: readonly [SeriesRow, SeriesRow],
): boolean {
  return intersect(interval, hull([exactly(from.value), exactly(to.value)])) !== null;
}

function reasonsOf(own: Asserted, fit: Fit, day: string): Reason[] {
  const { series, around, kind } = fit;
  const { at } = around;
  const claim = citedWithSource(own.claim);
  const publisher = whoCounted(series);
  switch (kind) {
    case 'same':
      return [
        reason('agrees with the record', claim, ` is the figure of record: ${publisher} has `, [
          rows(series, at),
        ]),
      ];
    case 'compatible':
      return [
        reason('agrees with the record', claim, ` leaves room for the record: ${publisher} has `, [
          rows(series, at),
        ]),
        ...wordingReasons(own, series, at),
      ];
    case 'between rows': {
      const step = steps(around).find(
        (pair) => own.quantity && fitsBetween(own.quantity.interval, pair),
      );
      return [
        reason(
          'different as-of time',
          claim,
          ` fits between two rows of ${publisher}: `,
          (step ?? []).map((row) => rows(series, row)),
          `. The hour at which a day is closed decides; it does not contradict the record.`,
        ),
      ];
    }
    case 'open': {
      const nearest = nearestRow(around);
      return [
        nearest === null
          ? reason(
              'record leaves it open',
              claim,
              `: ${publisher} has no figure near ${dayInWords(day)}`,
              [],
            )
          : reason(
              'record leaves it open',
              claim,
              ` is not decided by the record: ${publisher} has only `,
              [rows(series, nearest)],
            ),
      ];
    }
    case 'differs':
      return [
        reason(
          'record differs',
          claim,
          ` leaves no room for the record: ${publisher} has `,
          [around.before, around.at, around.after].flatMap((row) =>
            row === null ? [] : [rows(series, row)],
          ),
        ),
      ];
  }
}

/** What the outlet did to the record's figure: gave it a hedge, or rounded it. */
function wordingReasons(own: Asserted, series: RecordSeries, at: SeriesRow | null): Reason[] {
  const { quantity, claim } = own;
  if (quantity === null || at === null || quantity.figure === null) return [];
  const { hedge, figure } = quantity;
  if (figure.value !== at.value) {
    return intersect(quantity.interval, exactly(at.value)) === null
      ? [
          reason('rounding', citedFrom(claim), ' is a round figure and leaves room for ', [
            rows(series, at),
          ]),
        ]
      : [];
  }
  if (hedge === null) return [];
  return [
    {
      code: 'hedge dropped or added',
      sentence: [
        ...citedFrom(claim),
        ' carries the hedge ',
        { claimId: claim.id, words: hedge },
        '; the record has the same figure without it.',
      ],
    },
  ];
}

/** How many further compilations a sentence names. */
const shownOthers = 4;

function otherSources(
  own: Asserted,
  others: readonly RecordSeries[],
  day: string,
  alone: boolean,
): Reason[] {
  const figures = others
    .flatMap((series) => {
      const row = nearestRow(rowsAround(series, day));
      return row === null ? [] : [[`${whoCounted(series)} has `, ...rows(series, row)]];
    })
    .slice(0, shownOthers);
  if (figures.length === 0) return [];
  const start = alone
    ? [...citedWithSource(own.claim), ' rests on another source than the record: ']
    : ['Other compilations count differently or close their day at another hour: '];
  return [{ code: 'different source', sentence: [...start, ...listed(figures), '.'] }];
}

/** A row as a sentence names it: "370 for 8 October 2023", the figure leading to its row. */
function rows(series: RecordSeries, row: SeriesRow | null): SentencePart[] {
  if (row === null) return [];
  const place = { kind: 'series', series: series.slug, day: row.day } as const;
  return [
    { record: place, words: row.value.toLocaleString('en-US') },
    ` for ${dayInWords(row.day)}`,
  ];
}

function reason(
  code: Reason['code'],
  claim: readonly SentencePart[],
  verb: string,
  figures: readonly (readonly SentencePart[])[],
  end = '.',
): Reason {
  return { code, sentence: [...claim, verb, ...listed(figures), end] };
}
