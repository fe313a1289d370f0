import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Days, DrawnSeries, SeriesPicture } from '@/core/pictures/series-picture';
import { seriesAxes } from './series-axes';
import { emphasisMark, figureMarks, gapMarks, place, type Room, seriesMarks } from './series-marks';
import { numberMarks } from './series-number-marks';

/** The size of a drawing, in units that are pixels where it is shown at its own size. */
export interface DrawingSize {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
}

/**
 * Draws series and outlets' figures over days as the markup of one SVG element.
 *
 * Colours are the page's CSS variables, so that it follows light, dark and print. Whatever text it is
 * given is text in it and never markup. A line breaks at days without a figure, which are marked at the
 * foot; an interval that has no bound on a side ends there in an arrow.
 */
export function drawSeries(
  picture: SeriesPicture,
  series: readonly DrawnSeries[],
  emphasised: Days | null,
  { width, height, fontSize }: DrawingSize,
): string {
  const margins = {
    marginLeft: fontSize * 4.2,
    marginRight: fontSize,
    marginTop: fontSize * (picture.figures.length > 0 ? 2 : 0.8),
    marginBottom: fontSize * 2.8,
  };
  const dayWidth = (width - margins.marginLeft - margins.marginRight) / picture.span;
  const room: Room = { dayWidth, digits: dayWidth > digitsWidth(picture, fontSize) };
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = Plot.plot({
    ...{ document, width, height, ...margins },
    x: { type: 'utc', domain: [place(picture.days.from, -0.5), place(picture.days.to, 0.5)] },
    y: { domain: [picture.foot, picture.head] },
    marks: [
      ...(emphasised ? [emphasisMark(emphasised, picture)] : []),
      ...seriesAxes(picture, Math.floor(width / (fontSize * 5))),
      ...gapMarks(picture),
      ...series.flatMap((own, index) => seriesMarks(own, index, picture, room)),
      ...picture.figures.flatMap((figure, index) => figureMarks(figure, index, picture, room)),
      ...numberMarks(picture, room, {
        from: margins.marginLeft,
        to: width - margins.marginRight,
        fontSize,
      }),
    ],
  });
  // Its own style sheet would say again what the page says, and its own size would not shrink.
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const attribute of ['class', 'width', 'height', 'style']) svg.removeAttribute(attribute);
  svg.setAttribute('font-family', 'inherit');
  svg.setAttribute('font-size', String(fontSize));
  svg.setAttribute('aria-hidden', 'true');
  roundPlaces(svg);
  return svg.outerHTML;
}

/** How wide a figure is in digits, with room around it. */
function digitsWidth({ head }: SeriesPicture, fontSize: number): number {
  return Math.round(head).toLocaleString('en-US').length * fontSize * 0.6 + 8;
}

/** Further places of numbers weigh much and move nothing that can be seen. */
function roundPlaces(svg: Element): void {
  const names = [
    ...['d', 'transform', 'width', 'height'],
    ...['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy'],
  ];
  for (const element of svg.querySelectorAll('*')) {
    for (const name of names) {
      const value = element.getAttribute(name);
      if (value === null) continue;
      const rounded = value.replace(/\d+\.\d{2,}/g, (number) =>
        String(Math.round(Number(number) * 10) / 10),
      );
      if (rounded !== value) element.setAttribute(name, rounded);
    }
  }
}
