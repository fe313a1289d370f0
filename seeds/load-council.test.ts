import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadSeeds } from './load';
import { problemOf, spoilableSeeds } from './seed-folder.testing';

const seeds = spoilableSeeds();

const council = 'record/security-council.yaml';
const votes = 'record/security-council-votes.jsonl';

test('the Council of this project loads, fifteen members on every day of its votes', () => {
  const loaded = loadSeeds(import.meta.dirname).council;
  expect(loaded?.votes).toHaveLength(341);
  for (const { date } of loaded?.votes ?? []) {
    const seated = loaded?.memberships.filter(
      ({ startsOn, endsOn }) => startsOn <= date && (endsOn === null || date <= endsOn),
    );
    expect(seated).toHaveLength(15);
  }
});

test('votes under one draft are counted in their order', () => {
  const { council: loaded } = loadSeeds(seeds.folder);
  const twice = loaded?.votes.filter(({ draft }) => draft === 'S/2025/435');
  expect(twice?.map(({ entry, resolution }) => [entry, resolution])).toEqual([
    [1, 'S/RES/2783 (2025)'],
    [2, 'S/RES/2784 (2025)'],
  ]);
});

test('a folder without a record of the Council has none', () => {
  seeds.remove(council);
  expect(loadSeeds(seeds.folder).council).toBeNull();
});

test('a folder without any record has none', () => {
  seeds.remove('record');
  expect(loadSeeds(seeds.folder).council).toBeNull();
});

// What is wrong, the file, words that stand once in it, what they are replaced by, how many lines
// below them the problem stands, and what is said of it.
// biome-ignore format: one row a line reads as a table
const spoiled: readonly [string, string, string, string, number, RegExp][] = [
  ['a member that is no state', council, 'Dominican Republic, Germany', 'Dominican Republic, Germania', 0, /Germania|not the name of one state/],
  ['a name of two states', council, 'Colombia, Democratic Republic of the Congo', 'Colombia, Korea', 0, /not the name of one state/],
  ['a state with two seats on one day', council, 'Norway]', 'Norway, Tunisia]', 0, /Tunisia has a seat already from 2020-01-01/],
  ['an elected permanent member', council, 'Norway]', 'Norway, France]', 0, /France has a seat already from 1945-10-24/],
  ['a term that ends before it starts', council, 'endsOn: 2027-12-31', 'endsOn: 2025-12-31', 0, /endsOn 2025-12-31 is before 2026-01-01/],
  ['other permanent members than the rule’s', council, 'Russian Federation, United Kingdom, United States]', 'Russian Federation, United Kingdom]', 0, /the rule’s are China, France/],
  ['a rule that is none', council, 'rule: security-council-substantive', 'rule: bogus', 0, /names no voting rule/],
  ['a source that is not known', council, 'source: un-security-council-resolutions', 'source: elsewhere', 0, /record source elsewhere is not known/],
  ['a file of votes that is not there', council, 'votes: security-council-votes.jsonl', 'votes: votes.jsonl', 0, /votes.jsonl is not in the folder/],
  ['a file of votes outside of the folder', council, 'votes: security-council-votes.jsonl', 'votes: ../votes.jsonl', 0, /votes/],
  ['a line that is not JSON', votes, '{"draft":"S/2024/254"', '{"draft":S/2024/254"', 0, /^the line is not JSON$/],
  ['a vote without a draft', votes, '{"draft":"S/2024/254",', '{', 0, /^draft: /],
  ['a draft that is no symbol', votes, '{"draft":"S/2024/254"', '{"draft":"resolution"', 0, /^draft: a draft is a document symbol$/],
  ['an unknown key', votes, '{"draft":"S/2024/254"', '{"darft":1,"draft":"S/2024/254"', 0, /"darft"/],
  ['an adoption that was inferred', votes, '{"draft":"S/2024/254"', '{"outcomeInferred":true,"draft":"S/2024/254"', 0, /^outcomeInferred: that a draft was adopted is never inferred$/],
  ['a day that is none', votes, '"resolution":"S/RES/2728 (2024)","date":"2024-03-25"', '"resolution":"S/RES/2728 (2024)","date":"2024-03-32"', 0, /^date: /],
  ['a tally below zero', votes, '"outcome":"adopted","tally":[11,1,3]', '"outcome":"adopted","tally":[11,-1,3]', 0, /^tally\.1: /],
];

describe('is refused with its line:', () => {
  test.each(spoiled)('%s', (_, name, words, by, below, message) => {
    const line = seeds.replace(name, words, by) + below;
    const problem = problemOf(seeds.folder);
    expect(problem.problem).toMatch(message);
    expect(problem).toMatchObject({ file: path.join(seeds.folder, name), line });
  });
});

const usDraft = 'events/2024-03-22-us-draft.yaml';
const claim =
  'quote: China, Russia and Algeria “cynically vetoed” (in Blinken’s words) the first US-led resolution';
const corrected = (positions: string) =>
  `${claim}\n        correction:\n          reason: why\n          vote: { outcome: vetoed, positions: { ${positions} } }`;

describe('the members in a position', () => {
  test('are taken by any name, and known by the United Nations’ own', () => {
    seeds.replace(usDraft, claim, corrected('Beijing: veto, Russia: veto'));
    const claims = loadSeeds(seeds.folder).events.flatMap(({ facts }) =>
      facts.flatMap((fact) => fact.claims),
    );
    const vetoes = claims.flatMap(({ vote }) => Object.keys(vote?.positions ?? {}));
    expect(vetoes).toEqual(['China', 'Russian Federation']);
  });

  test.each([
    ['a name of no state', 'Atlantis: veto', /Atlantis: is not the name of one state/],
    ['a name of two', 'Korea: veto', /Korea: is not the name of one state/],
    ['one state under two names', 'China: veto, Beijing: veto', /Beijing: is China again/],
  ])('%s is refused with its line', (_, by, message) => {
    const line = seeds.replace(usDraft, claim, corrected(by)) + 3;
    const problem = problemOf(seeds.folder);
    expect(problem.problem).toMatch(message);
    expect(problem).toMatchObject({ file: path.join(seeds.folder, usDraft), line });
  });
});
