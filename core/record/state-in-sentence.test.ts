import { expect, test } from 'vitest';
import { states } from '../states/state';
import { stateInSentence, statesInSentence } from './state-in-sentence';

test.each([
  ['China', 'China'],
  ['United Kingdom', 'the United Kingdom'],
  ['Russian Federation', 'the Russian Federation'],
  ['Republic of Korea', 'the Republic of Korea'],
  ['Netherlands (Kingdom of the)', 'the Kingdom of the Netherlands'],
  ['Venezuela (Bolivarian Republic of)', 'the Bolivarian Republic of Venezuela'],
  ['Iran (Islamic Republic of)', 'the Islamic Republic of Iran'],
  ['Micronesia (Federated States of)', 'the Federated States of Micronesia'],
  ['State of Palestine', 'the State of Palestine'],
  ['Marshall Islands', 'the Marshall Islands'],
  ['Dominica', 'Dominica'],
  ['Dominican Republic', 'the Dominican Republic'],
  ['Congo', 'the Congo'],
])('%s stands in a sentence as %s', (name, words) => {
  expect(stateInSentence(name)).toBe(words);
});

test('no name of a state stands in a sentence in the order of a catalogue', () => {
  expect(
    states.map(({ name }) => stateInSentence(name)).filter((name) => /[()]/.test(name)),
  ).toEqual([]);
});

test('several are joined', () => {
  expect(statesInSentence([])).toBe('');
  expect(statesInSentence(['China'])).toBe('China');
  expect(statesInSentence(['China', 'United States'], 'or')).toBe('China or the United States');
  expect(statesInSentence(['China', 'France', 'Guyana'])).toBe('China, France and Guyana');
});
