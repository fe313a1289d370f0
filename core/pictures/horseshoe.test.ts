import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Horseshoe, horseshoe } from './horseshoe';

const wide = { radius: 100, seat: 40, labelGap: 22, labelWidth: 240, line: 18 };

const sizes = fc
  .record({
    radius: fc.integer({ min: 80, max: 140 }),
    seat: fc.integer({ min: 36, max: 48 }),
    labelGap: fc.integer({ min: 16, max: 24 }),
    labelWidth: fc.integer({ min: 30, max: 260 }),
    line: fc.integer({ min: 12, max: 16 }),
  })
  .filter(({ radius, seat, line }) => radius * line <= seat * seat);

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function labelBoxes({ places }: Horseshoe, width: number, line: number): Box[] {
  return places.map(({ label, anchor }) => {
    const left = { start: label.x, middle: label.x - width / 2, end: label.x - width }[anchor];
    return { left, right: left + width, top: label.y - line / 2, bottom: label.y + line / 2 };
  });
}

function touch(a: Box, b: Box): boolean {
  const slack = 1e-6;
  return (
    a.left < b.right - slack &&
    b.left < a.right - slack &&
    a.top < b.bottom - slack &&
    b.top < a.bottom - slack
  );
}

test('fifteen seats are mirrored, with one at the head', () => {
  const { width, places } = horseshoe(15, wide);
  expect(places).toHaveLength(15);
  for (let index = 0; index < 7; index += 1) {
    const [left, right] = [places[index], places[14 - index]];
    expect((left?.x ?? 0) + (right?.x ?? 0)).toBeCloseTo(width);
    expect(left?.y).toBeCloseTo(right?.y ?? 0);
    expect([left?.anchor, right?.anchor]).toEqual(['end', 'start']);
  }
  expect(places[7]).toMatchObject({ x: width / 2, anchor: 'middle' });
});

test('no label touches another, and all stand inside the picture', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 20 }), sizes, (count, given) => {
      const shoe = horseshoe(count, given);
      const boxes = labelBoxes(shoe, given.labelWidth, given.line);
      for (const [index, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(-1e-6);
        expect(box.right).toBeLessThanOrEqual(shoe.width + 1e-6);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.bottom).toBeLessThanOrEqual(shoe.height + 1e-6);
        for (const other of boxes.slice(index + 1)) expect(touch(box, other)).toBe(false);
      }
    }),
  );
});

test('neighbours sit equally far apart along the table', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 20 }), sizes, (count, given) => {
      const { places } = horseshoe(count, given);
      const gaps = places.slice(1).map((place, index) => {
        const before = places[index];
        return Math.hypot(place.x - (before?.x ?? 0), place.y - (before?.y ?? 0));
      });
      // A chord of the bend is a little shorter than its arc.
      const step = Math.max(given.seat, (Math.PI * given.radius) / (count - 1));
      for (const gap of gaps) {
        expect(gap).toBeLessThanOrEqual(step + 1e-6);
        expect(gap).toBeGreaterThanOrEqual(
          2 * given.radius * Math.sin(step / given.radius / 2) - 1e-6,
        );
      }
    }),
  );
});

test('one seat is no horseshoe', () => {
  expect(() => horseshoe(1, wide)).toThrow('two seats');
});
