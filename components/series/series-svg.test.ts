import { describe, expect, test } from 'vitest';
import { type DrawnSeries, type OutletFigure, seriesPicture } from '@/core/pictures/series-picture';
import { atLeast, between, exactly } from '@/core/quantities/interval';
import { drawSeries } from './series-svg';

const size = { width: 760, height: 300, fontSize: 13 };

function ministry(...values: (number | null)[]): DrawnSeries {
  return {
    slug: 'ministry',
    title: 'Killed',
    unit: 'people',
    citedAs: null,
    source: {
      ...{ name: 'Daily figures', publisher: 'Ministry', compiler: null, url: null },
      ...{ terms: 'None.', covers: null },
    },
    points: values.map((value, index) => ({
      ...{ day: `2023-10-${String(index + 7).padStart(2, '0')}`, value },
      ...{ channel: null, coversHours: null },
    })),
  };
}

const outlet = (bounds: OutletFigure['bounds'], name = 'Outlet'): OutletFigure => ({
  ...{ outlet: name, address: '/articles/a/1#chars-0-4', asOf: '2023-10-08', words: 'so many' },
  bounds,
});

function drawn(
  series: readonly DrawnSeries[],
  figures: readonly OutletFigure[] = [],
  emphasised: Parameters<typeof drawSeries>[2] = null,
): string {
  const picture = seriesPicture(series, figures);
  if (picture === null) throw new Error('There is nothing to draw.');
  return drawSeries(picture, series, emphasised, size);
}

/** The marks of one kind, as Plot groups them. */
function group(markup: string, label: string): string {
  return [...markup.matchAll(new RegExp(`<g[^>]*aria-label="${label}".*?</g>`, 'gs'))].join('');
}

const lines = (markup: string) => group(markup, 'line').match(/<path/g)?.length ?? 0;

describe('a line', () => {
  test('runs through days that follow each other', () => {
    expect(lines(drawn([ministry(232, 370, 560, 900)]))).toBe(1);
  });

  test('breaks at a day without a figure, which is marked', () => {
    const markup = drawn([ministry(232, 370, null, 900, 1100)]);
    expect(lines(markup)).toBe(2);
    expect(group(markup, 'rect')).toContain('<title>No figure on 9 October 2023</title>');
  });

  test('breaks at a day that has no row', () => {
    const series = ministry(232, 370, 560, 900, 1100);
    const points = series.points.filter(({ day }) => day !== '2023-10-09');
    const markup = drawn([{ ...series, points }]);
    expect(lines(markup)).toBe(2);
    expect(group(markup, 'rect')).toContain('No figure on 9 October 2023');
  });

  test('of complete days marks none', () => {
    expect(group(drawn([ministry(232, 370)]), 'rect')).toBe('');
  });
});

describe('an outlet’s figure', () => {
  test('without an upper bound runs off in an arrow', () => {
    const markup = drawn([ministry(232, 370, 560)], [outlet(atLeast(415))]);
    expect(group(markup, 'arrow')).toContain('<path');
    expect(markup).toContain('<title>Outlet: 415 or more, as of 8 October 2023</title>');
  });

  test('without any bound runs off on both sides', () => {
    const any = { lower: null, upper: null, lowerInclusive: false, upperInclusive: false };
    const arrows = group(drawn([ministry(232, 370)], [outlet(any)]), 'arrow');
    expect(arrows.match(/<path/g)).toHaveLength(2);
  });

  test.each([
    ['a range', between(400, 430), 2],
    ['a single figure', exactly(415), 1],
  ])('that is %s has ends and no arrow', (_, bounds, ends) => {
    const markup = drawn([ministry(232, 370, 560)], [outlet(bounds)]);
    expect(group(markup, 'arrow')).toBe('');
    const dots = [...markup.matchAll(/<circle[^>]*fill="var\(--accent\)"/g)];
    expect(dots).toHaveLength(ends);
  });

  test('has an open ring where its bound is not included', () => {
    const above = { ...between(400, 430), lowerInclusive: false };
    const markup = drawn([ministry(232, 370, 560)], [outlet(above)]);
    expect(markup.match(/<circle[^>]*fill="var\(--paper\)"/g)).toHaveLength(1);
  });
});

describe('the numbers above a picture', () => {
  const numbers = (markup: string) =>
    [...markup.matchAll(/font-weight="700".*?<\/g>/gs)]
      .flatMap(([found]) => [...found.matchAll(/>([\d–]+)</g)])
      .map(([, text]) => text);
  const days = (...asOf: readonly string[]) =>
    asOf.map((day) => ({ ...outlet(atLeast(415)), asOf: day }));
  const long = ministry(...Array.from({ length: 25 }, (_, index) => index * 100));

  test('are those of the figures, in order of days', () => {
    const figures = days('2023-10-29', '2023-10-08', '2023-10-20');
    expect(numbers(drawn([long], figures))).toEqual(['1', '2', '3']);
  });

  test('are drawn together where figures stand on each other', () => {
    const figures = days('2023-10-08', '2023-10-08', '2023-10-29', '2023-10-08');
    expect(numbers(drawn([long], figures))).toEqual(['1–3', '4']);
  });

  test('are none without figures', () => {
    expect(numbers(drawn([long]))).toEqual([]);
  });
});

test('several publishers are told apart by shape and colour', () => {
  const other = { ...ministry(null, 413), slug: 'other' };
  const markup = drawn([ministry(232, 370), other]);
  expect(markup).toContain('var(--ink)');
  expect(markup).toContain('var(--apart)');
  expect(markup).toContain('>413<');
});

test('a stretch of days is set off', () => {
  const days = { from: '2023-10-08', to: '2023-10-09' };
  expect(drawn([ministry(232, 370, 560, 900)], [], days)).toContain('var(--mark)');
  expect(drawn([ministry(232, 370, 560, 900)])).not.toContain('var(--mark)');
});

test('people are counted whole on the axis', () => {
  const markup = drawn([ministry(38, 39)]);
  expect(group(markup, 'y-axis tick label').match(/>[^<]+</g)).toEqual(['>38<', '>39<']);
});

test('colours follow the page, and nothing of a size or style of its own is left', () => {
  const markup = drawn([ministry(232, 370, null, 900)], [outlet(atLeast(415))]);
  expect(markup).not.toMatch(/#[0-9a-f]{3,6}\b|rgb|<style|system-ui/i);
  expect(markup).toMatch(/^<svg[^>]* viewBox="0 0 760 300"/);
  expect(markup).not.toMatch(/^<svg[^>]*\s(?:width|height|style|class)=/);
});

describe('text is text and never markup:', () => {
  test.each([
    '<script>alert(1)</script>',
    '</title><img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    '<!--',
    ']]><a href="javascript:alert(1)">x</a>',
    '&lt;script&gt;',
  ])('%s', (hostile) => {
    const series = ministry(232, 370);
    const markup = drawn(
      [{ ...series, title: hostile, source: { ...series.source, publisher: hostile } }],
      [outlet(atLeast(415), hostile)],
    );
    const escaped = hostile
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;');
    expect(markup).toContain(`<title>${escaped}: 232 on 7 October 2023</title>`);
    expect(markup).toContain(`<title>${escaped}: 415 or more, as of 8 October 2023</title>`);
    expect(markup).not.toMatch(/<(?:script|img|a |!--)|<[^>]*\son\w+=/i);
    expect(markup.match(/<svg/g)).toHaveLength(1);
  });
});

test('what is drawn keeps every digit of what it is given as text', () => {
  const markup = drawn([ministry(232, 370)], [outlet(atLeast(415), 'Channel 3.14159')]);
  expect(markup).toContain('Channel 3.14159');
});
