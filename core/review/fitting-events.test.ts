import { expect, test } from 'vitest';
import type { SuggestedFact } from '../views/review-view';
import { fittingEvents } from './fitting-events';

function suggested(event: string, factTitle: string, own: Partial<SuggestedFact> = {}) {
  return {
    ...{ event, eventTitle: event.toUpperCase(), fact: factTitle.toLowerCase(), factTitle },
    ...{ question: 'What?', kind: 'quantity' as const, options: [], why: [] },
    ...{ strength: 'strong' as const, ...own },
  };
}

test('events that most words fit beyond doubt come first, and none that they only may fit', () => {
  const proposals = [
    { suggestions: [suggested('flood', 'Killed'), suggested('vote', 'Outcome')] },
    { suggestions: [suggested('vote', 'Who vetoed')] },
    { suggestions: [suggested('strike', 'Injured', { strength: 'possible' })] },
    { suggestions: [] },
  ];
  expect(fittingEvents(proposals)).toEqual([
    { slug: 'vote', title: 'VOTE', why: ['What it says fits “Outcome”'] },
    { slug: 'flood', title: 'FLOOD', why: ['What it says fits “Killed”'] },
  ]);
});
