import { dayInWords } from '../day-in-words';
import { exactly, intersect } from '../quantities/interval';
import { nearestRow, rowsAround, type SeriesRow } from '../record/series/rows-around';
import { type RecordSeries, whoCounted } from '../record/series/series';
import { daysBetween } from '../record/series/series-days';
import { zoneName } from '../zone-name';
import type { Asserted } from './asserted';
import { citedFrom, citedWithSource } from './cited';
import type { Scope } from './claim';
import type { BesideRecord } from './on-record';
import { listed, type Reason, type SentencePart } from './reason';
import { scopeDifferences } from './scope';
import { fitKinds, fitOf, type SeriesFit } from './series-fit';

/**
 * Holds claims on a count beside the official series of the same scope, each at its as-of day.
 *
 * A claim is held beside its own source's series where there is one, beside all of them where it names
 * no source, and beside none where it names another. Its day is counted in the event's zone and theirs
 * in their own; no zone is a day from another, which the rows on both sides make up for.
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
  const { quantity, source } = own;
  const cited = all.filter(({ citedAs }) => citedAs !== null && citedAs.id === source?.id);
  const comparable = cited.length > 0 ? cited : source?.named ? [] : all;
  const fits = comparable
    .flatMap((series) => (quantity === null ? [] : [fitOf(quantity, series, day)]))
    .sort((a, b) => fitKinds.indexOf(a.kind) - fitKinds.indexOf(b.kind));
  const best = fits[0];
  const others = all.filter((series) => series !== best?.series);
  return {
    asserted: own,
    standing: best === undefined ? null : standings[best.kind],
    reasons: [
      ...(best === undefined ? [] : reasonsOf(own, best, day)),
      ...otherSeries(own, others, day, best === undefined),
    ],
  };
}

const standings = {
  same: 'same',
  compatible: 'compatible',
  'between rows': null,
  differs: 'against the record',
  open: null,
} as const satisfies Record<SeriesFit['kind'], BesideRecord['standing']>;

function reasonsOf(own: Asserted, fit: SeriesFit, day: string): Reason[] {
  const { series, around, step } = fit;
  const claim = citedWithSource(own.claim);
  const who = whoCounted(series);
  const told = (
    code: Reason['code'],
    verb: string,
    rows: readonly (SeriesRow | null)[],
  ): Reason => ({
    code,
    sentence: [...claim, verb, ...rowsOf(series, rows), ` (${zoneName(series.timeZone)}).`],
  });
  switch (fit.kind) {
    case 'same':
      return [told('agrees with the record', ` is the figure of record: ${who} has `, [around.at])];
    case 'compatible':
      return [
        told('agrees with the record', ` leaves room for the record: ${who} has `, [around.at]),
        ...wordingReasons(own, around.at, series),
      ];
    case 'between rows': {
      const { code, sentence } = told(
        'different as-of time',
        series.cumulative
          ? ` fits between two rows of ${who}: `
          : ` fits what two days of ${who} come to: `,
        step ?? [],
      );
      return [{ code, sentence: [...sentence, why(fit, day)] }];
    }
    case 'differs':
      return [
        told('record differs', ` leaves no room for the record: ${who} has `, [
          around.before,
          around.at,
          around.after,
        ]),
      ];
    case 'open': {
      const nearest = nearestRow(around, day);
      if (nearest !== null) {
        const only = ` is not decided by the record: the nearest that ${who} has is `;
        return [told('record leaves it open', only, [nearest])];
      }
      const none = ` is not decided by the record: ${who} has no figure near ${dayInWords(day)}.`;
      return [{ code: 'record leaves it open', sentence: [...claim, none] }];
    }
  }
}

/** Why a figure between two rows does not contradict them. */
function why({ around, series }: SeriesFit, day: string): string {
  if (around.at === null) {
    return ` There is no figure for ${dayInWords(day)}, so it does not contradict the record.`;
  }
  return series.cumulative
    ? ' The hour at which a day is closed decides; it does not contradict the record.'
    : ' One day’s figure depends on the hour at which the day is closed; it does not contradict the record.';
}

/** What the outlet did to the record's figure: gave it a hedge, or rounded it. */
function wordingReasons(own: Asserted, at: SeriesRow | null, series: RecordSeries): Reason[] {
  const { quantity, claim } = own;
  if (quantity === null || at === null || quantity.figure === null) return [];
  const { hedge, figure } = quantity;
  if (figure.value !== at.value) {
    if (intersect(quantity.interval, exactly(at.value)) !== null) return [];
    const round = [...citedFrom(claim), ' is a round figure and leaves room for '];
    return [{ code: 'rounding', sentence: [...round, ...rowsOf(series, [at]), '.'] }];
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

/** How many further series a sentence names, and how many days off their figures may be. */
const shownOthers = 4;
const daysOff = 3;

/** What other series have, told and not judged: they may agree, or count otherwise. */
function otherSeries(
  own: Asserted,
  others: readonly RecordSeries[],
  day: string,
  alone: boolean,
): Reason[] {
  const figures = others.flatMap((series) => {
    const row = nearestRow(rowsAround(series, day), day);
    if (row === null || Math.abs(daysBetween(row.day, day)) > daysOff) return [];
    return [[`${whoCounted(series)} has `, ...rowsOf(series, [row])]];
  });
  if (figures.length === 0) return [];
  const more = figures.length - shownOthers;
  const shown = listed([
    ...figures.slice(0, shownOthers),
    ...(more > 0 ? [[`${more} more series have figures near that day`]] : []),
  ]);
  const zones = new Set(others.map(({ timeZone }) => zoneName(timeZone)));
  const end = ` (${[...zones].join(', ')}).`;
  if (!alone) return [{ code: 'other figures on record', sentence: [...shown, end] }];
  const start = [...citedWithSource(own.claim), ' rests on another source than the record: '];
  return [{ code: 'different source', sentence: [...start, ...shown, end] }];
}

/** Rows as a sentence names them, each figure leading to its row: "370 for 8 October 2023". */
function rowsOf(series: RecordSeries, rows: readonly (SeriesRow | null)[]): SentencePart[] {
  const named = rows.flatMap((row): SentencePart[][] => {
    if (row === null) return [];
    const place = { kind: 'series', series: series.slug, day: row.day } as const;
    const words = row.value.toLocaleString('en-US');
    return [[{ record: place, words }, ` for ${dayInWords(row.day)}`]];
  });
  return listed(named);
}
