import { expect, test } from 'vitest';
import { countReadings, readingsInWords } from './count-readings';
import { loadSeeds } from './load';
import { spoilableSeeds } from './seed-folder.testing';

const seeds = spoilableSeeds();
const french = 'events/2021-05-french-draft.yaml';
const counted = () => countReadings(loadSeeds(seeds.folder));

test('every claim that was read is placed, corrected, rejected or not placed', () => {
  const { read, placed, corrected, rejected, notPlaced } = counted();
  expect(placed + corrected + rejected + notPlaced).toBe(read);
});

test('a claim on two facts counts once, as corrected where one corrects it', () => {
  const before = counted();
  // What Zhang Jun is quoted as saying stands on another fact besides.
  const correction = 'correction: { reason: why, speaker: robert-wood }';
  const spoken = '“It’s abnormal that the Security Council doesn’t say anything,”';
  seeds.replace(
    'events/2023-10-08-security-council.yaml',
    `quote: ${spoken}\n      - article`,
    `quote: ${spoken}\n        ${correction}\n      - article`,
  );
  const { placed, corrected } = before;
  expect(counted()).toEqual({ ...before, placed: placed - 1, corrected: corrected + 1 });
});

test('what is rejected is not placed, and what is added was not read', () => {
  const before = counted();
  const women = '- article: nz-herald-us-blocks-ceasefire-resolution\n        quote: 38 women';
  seeds.replace(
    french,
    `${women}\n`,
    `${women}, with 1,620\n        added: why\n        amount: "38"\n`,
  );
  const article = 'nz-herald-us-blocks-ceasefire-resolution';
  const rejected = `rejected: [{ article: ${article}, quote: 38 women, reason: why }]`;
  seeds.replace(french, 'facts:\n', `${rejected}\nfacts:\n`);
  const { placed, added } = before;
  expect(counted()).toEqual({ ...before, placed: placed - 1, added: added + 1, rejected: 1 });
});

test('the counts are told in one sentence', () => {
  expect(readingsInWords(loadSeeds(seeds.folder))).toMatch(
    /^Read \d+ claims in 4 articles: \d+ placed, 3 corrected, 0 rejected, \d+ not placed; 3 added; 6 excerpts set side by side\.$/,
  );
});
