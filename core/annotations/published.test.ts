import { expect, test } from 'vitest';
import type { EditorAnnotationView } from './annotation-view';
import { published } from './published';

const seen = {
  id: '0d7f1f1e-3f2f-4f43-8f0f-0d7f1f1e3f2f',
  kind: 'claim',
  event: 'an-event',
  fact: 'a-fact',
  claimId: 7,
  pair: null,
  version: 2,
  author: 'Ada',
  editor: 'Ben',
  createdAt: '2026-01-02T03:04:05.000Z',
  updatedAt: '2026-01-03T03:04:05.000Z',
  reason: { code: 'rounding' },
  note: 'To the nearest hundred.',
  cut: true,
  status: 'explained',
  changed: false,
  retracted: null,
  history: [],
  targets: [],
  replies: [],
  moreReplies: 0,
} as const;

test('an annotation goes out with all that readers see, and with nothing that is for editors', () => {
  const forEditors: EditorAnnotationView = {
    ...seen,
    assignee: { id: 'cleo', name: 'Cleo' },
    seenFingerprint: 'f'.repeat(64),
  };
  expect(published(forEditors)).toEqual(seen);
});

test('what may come to be added for editors stays with them', () => {
  const added = { ...seen, email: 'cleo@example.org' };
  expect(Object.keys(published(added))).toEqual(expect.arrayContaining(Object.keys(seen)));
  expect(JSON.stringify(published(added))).not.toContain('cleo');
});
