import { describe, expect, it } from 'vitest';
import { extractClaims } from '../extract';

describe('what is told of no one fate, or only of some, counts nobody else', () => {
  it.each([
    ['About 300 soldiers have been killed or wounded.', []],
    ['Air strikes killed or injured 300 people.', []],
    ['On average, 12 people were killed each day.', []],
    ['The disease killed 12 people per 100,000.', []],
    ['Every 10 minutes, a child is killed.', []],
    ['Most of the 40 miners died.', []],
    ['All but two of the 40 miners died.', []],
    ['It is not known how many of the 300 passengers died.', []],
    ['Only 3 of the 40 patients died.', [3]],
    ['None of the 40 miners died.', [0]],
    ['Of the 300 passengers, 12 were killed and 40 injured.', [12, 40]],
    ['Rescuers pulled 12 bodies and 4 survivors from the rubble.', [12]],
    ['The strike killed 12 people and wounded 30.', [12, 30]],
    ['Police arrested 120 protesters and 14 officers were hurt.', [14]],
    ['Rescuers saved 12 miners and three were killed.', [3]],
    ['Cholera has killed 172 people in a week.', [172]],
    ['241 people remained missing a week after the quake.', [241]],
  ])('%s', (text, expected) => {
    const lower = extractClaims(text).flatMap((claim) =>
      claim.kind === 'casualty' && claim.stated.form === 'bounded'
        ? [claim.stated.interval.lower]
        : [],
    );
    expect(lower).toEqual(expected);
  });
});

describe('the opening of a paragraph that is no part of its first sentence', () => {
  it.each([
    'KYIV, March 3 (Reuters) - Israel says it killed 12 fighters.',
    'JERUSALEM (AP) — Israel says it killed 12 fighters.',
    '14.32 Israel says it killed 12 fighters.',
    '• Israel says it killed 12 fighters.',
    '1) Israel says it killed 12 fighters.',
  ])('%s', (text) => {
    const [claim] = extractClaims(text);
    expect(claim).toMatchObject({ quote: 'killed 12 fighters', place: null });
    expect(claim?.attribution?.name).toBe('Israel');
  });
});
