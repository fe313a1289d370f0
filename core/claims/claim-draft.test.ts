import { describe, expect, test } from 'vitest';
import {
  type ClaimDraft,
  type ClaimTask,
  readClaimDraft,
  servesTask,
  taskKey,
} from './claim-draft';

const text = { kind: 'add', article: 'al-arabiya', articleVersion: 2 } as const;
const tasks: readonly ClaimTask[] = [
  { kind: 'correct', claimId: 7 },
  { kind: 'move', claimId: 7 },
  { kind: 'reject', claimId: 7 },
  { kind: 'restore', claimId: 7, revision: 1 },
  { kind: 'restore', claimId: 7, revision: 2 },
  { ...text, selected: null },
  { ...text, selected: { start: 3, end: 9 } },
  { ...text, articleVersion: 3, selected: { start: 3, end: 9 } },
];

const draftOf = (task: ClaimTask): ClaimDraft => ({
  ...{ id: 'a', task, label: '“more than 1,000”', says: 'Why.', page: '/events/a' },
  ...{ at: '2026-11-26T10:00:00.000Z', base: { version: 1, typed: { reason: '' } } },
  typed: { reason: 'Why.' },
});

describe('a draft of a form about a claim', () => {
  test.each(tasks)('comes back as it was kept: $kind', (task) => {
    expect(readClaimDraft(JSON.stringify(draftOf(task)))).toEqual(draftOf(task));
  });

  test('has a name for its task that no other task has', () => {
    expect(new Set(tasks.map(taskKey)).size).toBe(tasks.length);
  });

  test.each([
    ['no JSON', '{'],
    ['nothing', 'null'],
    ['a list', '[]'],
    ['no task', JSON.stringify({ ...draftOf({ kind: 'move', claimId: 1 }), task: null })],
    [
      'no claim',
      JSON.stringify({ ...draftOf({ kind: 'move', claimId: 1 }), task: { kind: 'move' } }),
    ],
    ['no day', JSON.stringify({ ...draftOf({ kind: 'move', claimId: 1 }), at: 'yesterday' })],
    ['nothing typed', JSON.stringify({ ...draftOf({ kind: 'move', claimId: 1 }), typed: 'text' })],
    ['no beginning', JSON.stringify({ ...draftOf({ kind: 'move', claimId: 1 }), base: null })],
    ['half a place', JSON.stringify(draftOf({ ...text, selected: { start: 1 } } as ClaimTask))],
  ])('is none where there is %s', (_, kept) => {
    expect(readClaimDraft(kept)).toBeNull();
  });

  test('serves its own task, and where no words are selected any addition to the same text', () => {
    for (const draft of tasks) {
      for (const asked of tasks) {
        const isOwn = draft === asked;
        const isAnyOfText = draft === tasks[6] && asked.kind === 'add' && asked.selected === null;
        expect(servesTask(draft, asked), `${taskKey(draft)} for ${taskKey(asked)}`).toBe(
          isOwn || isAnyOfText,
        );
      }
    }
  });
});
