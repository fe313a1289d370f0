import { parseHTML } from 'linkedom';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Voter } from '@/core/pictures/roll-call';
import { RollCallStrip } from './roll-call-strip';

const voter = (name: string, marks: Voter['marks'], permanent = false): Voter => ({
  ...{ name, code: null, permanent, seated: true, marks },
});

const voters = [
  voter('France', ['in favour'], true),
  voter('Japan', ['in favour']),
  voter('Guyana', ['abstaining']),
  voter('Malta', []),
  voter('Algeria', ['against']),
  voter('China', ['veto'], true),
];

function shown(own: readonly Voter[], atLength = false): readonly string[] {
  const markup = renderToStaticMarkup(<RollCallStrip voters={own} atLength={atLength} />);
  const { document } = parseHTML(`<main>${markup}</main>`);
  const texts = document.querySelectorAll('dl > div, summary, details > p, div > p');
  return [...texts].map(({ textContent }) => (textContent ?? '').trim());
}

test('every mark has its word and its names, and those in favour can be unfolded', () => {
  expect(shown(voters)).toEqual([
    ...['Veto: China', 'Against: Algeria', 'Abstaining: Guyana', 'In no list: Malta'],
    ...['In favour: 2', 'France, Japan', 'ringed: permanent member'],
  ]);
});

test('at length nothing is folded', () => {
  expect(shown(voters, true).slice(-2)).toEqual([
    'In favour: France, Japan',
    'ringed: permanent member',
  ]);
});

test('who stands in two lists is named in both', () => {
  const both = shown([voter('Malta', ['in favour', 'abstaining'])]);
  expect(both).toEqual(['Abstaining: Malta', 'In favour: 1', 'Malta']);
});

test('nobody in any list is no roll call', () => {
  expect(shown([voter('Malta', [])])).toEqual([]);
});
