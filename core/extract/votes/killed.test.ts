import { describe, expect, test } from 'vitest';
import { says } from './votes.testing';

describe('people killed beside a word for what is voted on', () => {
  const people = ['12 people', '12,000 civilians', 'a soldier', 'three UN peacekeepers'];
  const frames: readonly ((who: string) => string)[] = [
    (who) => `The army said in a statement that ${who} were killed.`,
    (who) => `A statement said ${who} had been killed.`,
    (who) => `The draft resolution comes after ${who} were killed.`,
    (who) => `In a statement, the council said ${who} were killed by shelling.`,
    (who) => `The Security Council met on a draft about ${who} killed by soldiers.`,
    (who) => `The resolution condemns a raid in which ${who} were shot and killed.`,
    (who) => `A bomb killed ${who}, the Security Council said in a statement.`,
    (who) => `The statement mourns ${who} that were killed by Israel.`,
    (who) => `The strike killed ${who}, the UN statement said.`,
  ];
  test.each(frames.flatMap((frame) => people.map(frame)))('no vote: %s', (text) => {
    expect(says(text)).toEqual([]);
  });

  test.each([
    'The council passed a resolution after 12 people were killed.',
    'The council passed a resolution after talks failed.',
    'The council adopted the resolution after a soldier was shot and killed.',
  ])('only the vote: %s', (text) => {
    expect(says(text)).toEqual(['?/?/? | adopted']);
  });

  test.each([
    'The draft resolution came as the talks stalled and failed.',
    'The council said in a statement that roads were blocked by Israel.',
    'The UN said in a draft that 12 ships were torpedoed.',
  ])('no vote where something else is blocked or fails: %s', (text) => {
    expect(says(text)).toEqual([]);
  });
});

describe('a paper blocked', () => {
  test.each([
    'The resolution was killed by Russia.',
    'The draft was quietly killed by the council.',
    'Russia killed the draft resolution in the Security Council.',
    'The resolution on Gaza was blocked by the United States.',
    'The resolution that would have demanded a truce was blocked by the United States.',
    'The text, backed by Algeria, was blocked by the United States.',
    'The resolution was put to a vote and failed.',
  ])('%s', (text) => {
    expect(says(text)).toEqual(['?/?/? | not adopted']);
  });
});
