import { expect, test } from 'vitest';
import type { EditorAnnotationView } from '@/core/annotations/annotation-view';
import { standingOf } from './standing';

const trace = { at: '2026-11-26T14:00:00.000Z', editor: 'Ben' };

const annotation: EditorAnnotationView = {
  ...{ id: 'x', kind: 'discrepancy', event: 'e', fact: 'f', claimId: null, pair: null },
  ...{ version: 3, author: 'Ada', editor: 'Ben', createdAt: trace.at, updatedAt: trace.at },
  ...{ reason: null, note: 'n', status: 'open', changed: false, retracted: null, history: [] },
  ...{ targets: [], moreReplies: 0, assignee: null, seenFingerprint: null },
  replies: [
    {
      ...{ id: 'r', version: 2, author: 'Ben', createdAt: trace.at, updatedAt: trace.at },
      ...{ note: 'reply', retracted: null, history: [] },
    },
  ],
};

test.each([
  ['edit', 'x', 'draft', { version: 3, by: 'Ben', typed: { note: 'n' } }],
  ['new', null, 'x', { version: 3, by: 'Ben' }],
  ['new', null, 'draft', null],
  ['edit', 'y', 'x', null],
  ['edit reply', 'r', 'draft', { version: 2, by: 'Ben', typed: { note: 'reply' } }],
  ['reply', 'x', 'r', { version: 2, typed: { note: 'reply' } }],
  ['reply', 'x', 'draft', null],
] as const)('of %s to %s as %s it is %j', (kind, to, id, expected) => {
  const standing = standingOf({ kind, to }, id, [annotation]);
  if (expected === null) expect(standing).toBeNull();
  else expect(standing).toMatchObject(expected);
});

test('a reply to what was retracted has nothing to stand on, written or not', () => {
  const gone = { ...annotation, retracted: trace };
  expect(standingOf({ kind: 'reply', to: 'x' }, 'draft', [gone])).toMatchObject({
    version: 0,
    retracted: trace,
  });
  expect(standingOf({ kind: 'edit reply', to: 'r' }, 'draft', [gone])?.retracted).toEqual(trace);
});
