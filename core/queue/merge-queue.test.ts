import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeQueue, type ShownItem } from './merge-queue';

const item = (id: number, says = '') => ({ id, says });
const shown = (...ids: number[]): readonly ShownItem<{ id: number; says: string }>[] =>
  ids.map((id) => ({ item: item(id), isNew: false, hasLeft: false }));
const reread = (fresh: number[], others: [id: number, fits: boolean][] = []) => ({
  fresh: fresh.map((id) => item(id, 'now')),
  others: others.map(([id, fits]) => ({ item: item(id, 'now'), fits })),
});

test.each<[string, number[], number[], [number, boolean][], string]>([
  ['the same', [1, 2], [1, 2], [], '1 2'],
  ['one at the head', [1, 2], [3, 1, 2], [], '3+ 1 2'],
  ['one between, and one at the foot', [1, 2], [1, 3, 2, 4], [], '1 3+ 2 4+'],
  ['one that no longer fits', [1, 2, 3], [1, 3], [[2, false]], '1 2- 3'],
  ['one that is gone from the tables', [1, 2, 3], [1, 3], [], '1 2- 3'],
  ['one that went to the next page', [1, 2, 3], [4, 1, 2], [[3, true]], '4+ 1 2 3'],
  ['one that moved up', [1, 2, 3], [3, 1, 2], [], '1 2 3'],
  ['one that comes after one that moved up', [1, 2, 3], [3, 4, 1, 2], [], '1 2 3 4+'],
  ['the first ever', [], [1, 2], [], '1+ 2+'],
])('%s', (_, before, fresh, others, expected) => {
  const merged = mergeQueue(shown(...before), reread(fresh, others));
  expect(
    merged.map((one) => `${one.item.id}${one.isNew ? '+' : ''}${one.hasLeft ? '-' : ''}`).join(' '),
  ).toBe(expected);
});

test('what is shown stays in its order, every row is there once, and says what it says now', () => {
  const ids = fc.uniqueArray(fc.nat(30), { maxLength: 12 });
  fc.assert(
    fc.property(ids, ids, (before, fresh) => {
      const merged = mergeQueue(shown(...before), reread(fresh));
      const all = merged.map((one) => one.item.id);
      expect(all.filter((id) => before.includes(id))).toEqual(before);
      expect(new Set(all)).toEqual(new Set([...before, ...fresh]));
      expect(all.length).toBe(new Set(all).size);
      for (const { item: own, hasLeft } of merged) {
        expect(own.says).toBe(fresh.includes(own.id) ? 'now' : '');
        expect(hasLeft).toBe(!fresh.includes(own.id));
      }
    }),
  );
});

test('read again without a change, it stays as it is', () => {
  const ids = fc.uniqueArray(fc.nat(30), { maxLength: 12 });
  fc.assert(
    fc.property(ids, ids, (before, fresh) => {
      const once = mergeQueue(shown(...before), reread(fresh));
      expect(mergeQueue(once, reread(fresh))).toEqual(once);
    }),
  );
});
