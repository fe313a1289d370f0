import { expect, test } from 'vitest';
import { auditQuery, parseAuditOptions } from './audit-options';
import { changedFields } from './changed-fields';
import type { Json } from './json';
import { replayAudit } from './replay';

test.each<[string, Json, Json, [string, Json | undefined, Json | undefined][]]>([
  ['nothing', { a: 1, b: [1] }, { b: [1], a: 1 }, []],
  ['a field', { a: 1, b: 'x' }, { a: 2, b: 'x' }, [['a', 1, 2]]],
  ['a nested field', { r: { x: 0, y: null } }, { r: { x: 0, y: 3 } }, [['r.y', null, 3]]],
  ['a list', { a: [1, 2] }, { a: [2, 1] }, [['a', [1, 2], [2, 1]]]],
  [
    'a new thing',
    null,
    { b: 0, a: null, c: '' },
    [
      ['b', undefined, 0],
      ['c', undefined, ''],
    ],
  ],
  ['what is gone', { a: false, b: null }, null, [['a', false, undefined]]],
  ['a field that is new', { a: 1 }, { a: 1, b: null }, [['b', undefined, null]]],
  ['from zero to null', { a: 0 }, { a: null }, [['a', 0, null]]],
])('%s', (_, before, after, fields) => {
  expect(changedFields(before, after).map((f) => [f.name, f.before, f.after])).toEqual(fields);
});

const entry = (
  id: number,
  action: 'created' | 'changed' | 'deleted',
  before: Json,
  after: Json,
) => ({
  ...{ id: String(id), action, before, after, subject: 'Claim', subjectId: '1' },
});

test.each<[string, Parameters<typeof replayAudit>[0], Json | undefined, number]>([
  [
    'a life',
    [entry(1, 'created', null, { v: 1 }), entry(2, 'changed', { v: 1 }, { v: 2 })],
    { v: 2 },
    0,
  ],
  [
    'an end',
    [entry(1, 'created', null, { v: 1 }), entry(2, 'deleted', { v: 1 }, null)],
    undefined,
    0,
  ],
  ['a life before', [entry(5, 'changed', { v: 7 }, { v: 8 })], { v: 8 }, 0],
  [
    'back again',
    [entry(1, 'deleted', { v: 1 }, null), entry(2, 'created', null, { v: 1 })],
    { v: 1 },
    0,
  ],
  [
    'a gap',
    [entry(1, 'created', null, { v: 1 }), entry(3, 'changed', { v: 2 }, { v: 3 })],
    { v: 3 },
    1,
  ],
  [
    'made twice',
    [entry(1, 'created', null, { v: 1 }), entry(2, 'created', null, { v: 2 })],
    { v: 2 },
    1,
  ],
  [
    'changed when gone',
    [entry(1, 'deleted', { v: 1 }, null), entry(2, 'changed', { v: 1 }, { v: 2 })],
    { v: 2 },
    1,
  ],
])('%s is replayed', (_, entries, state, faults) => {
  const replayed = replayAudit(entries);
  expect(replayed.states.get('Claim 1')).toEqual(state);
  expect(replayed.faults).toHaveLength(faults);
});

test.each([
  ['', []],
  ['actor=person.abc&subject=Annotation&day=2026-11-26&after=12', []],
  ['actor=nobody&subject=Claim&id=7', []],
  ['actor=me', ['actor']],
  ['subject=Nothing&day=2023-02-30&after=x', ['subject', 'day', 'after']],
  ['id=7', ['id']],
])('%s is read', (query, unread) => {
  const options = parseAuditOptions(new URLSearchParams(query));
  expect(options.unread).toEqual(unread);
  if (unread.length === 0) expect(auditQuery(options)).toBe(query === '' ? '' : `?${query}`);
});
