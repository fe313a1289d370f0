import fc from 'fast-check';
import type { SeriesPoint } from './series';
import { addDays } from './series-days';

/** Points in order of days, some of them without a figure, some days without a point. */
export function seriesPoints(): fc.Arbitrary<readonly SeriesPoint[]> {
  return fc
    .array(
      fc.record({
        after: fc.integer({ min: 1, max: 4 }),
        value: fc.option(fc.nat({ max: 1000 }), { freq: 3 }),
      }),
      { maxLength: 30 },
    )
    .map((steps) => {
      let day = '2024-02-26';
      return steps.map(({ after, value }) => {
        day = addDays(day, after);
        return { day, value, channel: null, coversHours: null };
      });
    });
}
