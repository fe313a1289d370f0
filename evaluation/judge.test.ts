import { describe, expect, test } from 'vitest';
import type { ExtractedClaim } from '../core/extract/claim';
import { missedBars } from './bars';
import { findsIn } from './claims.testing';
import { judge } from './judge';
import { type LabelledText, parseLabels } from './read-labels';
import { faultsOf, tableOf } from './report';
import { f1, precision, recall } from './score';

const sentence =
  'The ministry said 30 people were killed, including nine children, and some 40 were wounded.';

const yaml = `
- text: ${sentence}
  style: agency
  claims:
    - kind: casualty
      quote: 30 people were killed
      measure: killed
      population: people
      bounds: "[30]"
      attribution: The ministry
    - kind: casualty
      quote: nine children
      measure: killed
      population: children
      bounds: "[9]"
      attribution: The ministry
      partOf: 30 people were killed
    - kind: casualty
      quote: some 40 were wounded
      measure: injured
      bounds: "~[35,45]"
      hedge: some
      attribution: The ministry
- text: The match ended 3-1.
  style: agency
  claims: []
`.trimStart();

const texts = parseLabels('a.yaml', yaml);
const { casualty } = findsIn(sentence);
const ministry = { attribution: { name: 'ministry', start: 4, end: 12 } };
const killed = casualty('30 people were killed', '30', { population: 'people', ...ministry });
const children = casualty('including nine children', 'nine', {
  ...{ population: 'children', partOf: 0, ...ministry },
});
const wounded = casualty('some 40 were wounded', 'some 40', { measure: 'injured', ...ministry });
const allRight = [killed, children, wounded];

/** Judges what is found in the first of some texts, and in the others nothing. */
function judged(found: readonly ExtractedClaim[], of: readonly LabelledText[] = texts) {
  return judge(of, (text) => (text === of[0]?.text ? found : []));
}

describe('claims found as labelled', () => {
  test('score 1 throughout and leave no fault', () => {
    const judgement = judged(allRight);
    expect(judgement.kinds.casualty).toEqual({ labelled: 3, found: 3, matched: 3, right: 3 });
    expect(judgement.faults).toEqual([]);
    expect(judgement.fields.partOf).toEqual({ labelled: 1, found: 1, right: 1 });
    expect(missedBars(judgement)).toEqual([]);
  });

  test('are told apart by place, in whatever order they are found', () => {
    const turned = [wounded, killed, { ...children, partOf: 1 } as ExtractedClaim];
    expect(judged(turned).faults).toEqual([]);
  });
});

describe('what is found wrongly', () => {
  test('a false claim lowers precision and not recall', () => {
    const elsewhere = findsIn('The match ended 3-1.').casualty('ended 3', '3');
    const judgement = judge(texts, (text) => (text === sentence ? allRight : [elsewhere]));
    expect(precision(judgement.kinds.casualty)).toBe(0.75);
    expect(recall(judgement.kinds.casualty)).toBe(1);
    expect(f1(judgement.kinds.casualty)).toBeCloseTo(6 / 7);
    expect(faultsOf(judgement)).toMatch(/^a\.yaml:23: false casualty “ended 3” \(by hand\)/);
  });

  test('a missed claim lowers recall and not precision', () => {
    const judgement = judged([killed, children]);
    expect(precision(judgement.kinds.casualty)).toBe(1);
    expect(recall(judgement.kinds.casualty)).toBeCloseTo(2 / 3);
    expect(faultsOf(judgement)).toMatch(/^a\.yaml:17: missed casualty “some 40 were wounded”/);
    expect(missedBars(judgement)).toEqual([
      'F1 of casualty is 0.800, below 0.95.',
      'F1 of attribution of all is 0.800, below 0.9.',
    ]);
  });

  test('a second find of one claim is false', () => {
    const judgement = judged([...allRight, casualty('30 people', '30')]);
    expect(judgement.kinds.casualty).toMatchObject({ found: 4, matched: 3, right: 3 });
    expect(judgement.faults).toMatchObject([{ what: 'false', found: { quote: '30 people' } }]);
  });

  test.each([
    ['bounds', casualty('some 40 were wounded', '40', { measure: 'injured', ...ministry })],
    ['measure', casualty('some 40 were wounded', 'some 40', ministry)],
    ['modality', { ...wounded, modality: 'denied' } as ExtractedClaim],
  ])('%s that are not exact make a matched claim count as not right', (field, found) => {
    const judgement = judged([killed, children, found]);
    expect(judgement.kinds.casualty).toMatchObject({ matched: 3, right: 2 });
    expect(faultsOf(judgement)).toContain(`wrong ${field} of “some 40 were wounded”`);
  });

  test('a wrong value counts against precision and recall of its field, a missing one against recall', () => {
    const named = { ...killed, attribution: { name: 'The army', start: 0, end: 0 } };
    const silent = { ...children, attribution: null };
    const { fields, kinds } = judged([named, silent, wounded]);
    expect(kinds.casualty.right).toBe(3);
    expect(fields.attribution).toEqual({ labelled: 3, found: 2, right: 1 });
    expect(f1(fields.attribution)).toBe(0.4);
  });

  test('whom a missed or a false claim credits costs attribution over all, and not of the matched', () => {
    const twice = casualty('30 people', '30', ministry);
    const { fields, attributionOfAll } = judged([killed, children, twice]);
    expect(fields.attribution).toEqual({ labelled: 2, found: 2, right: 2 });
    expect(attributionOfAll).toEqual({ labelled: 3, found: 3, right: 2 });
  });

  test('a value where none is labelled counts against precision', () => {
    const placed = { ...killed, place: 'Gaza' } as ExtractedClaim;
    const { fields } = judged([placed, children, wounded]);
    expect(fields.place).toEqual({ labelled: 0, found: 1, right: 0 });
  });

  test('a part of another total is a wrong field', () => {
    const judgement = judged([killed, { ...children, partOf: 2 } as ExtractedClaim, wounded]);
    expect(judgement.fields.partOf).toEqual({ labelled: 1, found: 1, right: 0 });
    expect(faultsOf(judgement)).toContain(
      'a.yaml:10: wrong partOf of “nine children”: expected 30 people were killed, found some 40 were wounded',
    );
  });
});

describe('pairs', () => {
  test('an amount outside of the labelled quote is another claim', () => {
    const wide = casualty('some 40 were wounded', 'nine');
    expect(judged([wide]).kinds.casualty.matched).toBe(0);
  });

  test('the best overlap wins over the first', () => {
    const wide = casualty('30 people were killed, including nine children', 'nine');
    const { kinds, faults } = judged([wide, children]);
    expect(kinds.casualty.matched).toBe(1);
    expect(faults).toContainEqual(expect.objectContaining({ what: 'false', found: wide }));
  });

  test('of two that stand on the same words the right one is meant', () => {
    const hurt = { ...wounded, measure: 'killed' } as ExtractedClaim;
    expect(judged([killed, children, hurt, wounded]).kinds.casualty).toMatchObject({
      ...{ matched: 3, right: 3, found: 4 },
    });
  });

  test('claims of two kinds are none', () => {
    const count = { ...killed, kind: 'count', measure: 'people' } as ExtractedClaim;
    const { kinds } = judged([count]);
    expect(kinds.count).toEqual({ labelled: 0, found: 1, matched: 0, right: 0 });
    expect(kinds.casualty.matched).toBe(0);
  });
});

describe('votes and quotations', () => {
  const spoken = '“The dead are many,” said Ana Ruiz. Russia vetoed the text, which had 13 votes.';
  const of = parseLabels(
    'b.yaml',
    `
- text: ${spoken}
  style: agency
  claims:
    - kind: quotation
      quote: The dead are many,
      speaker: Ana Ruiz
    - kind: vote
      quote: Russia vetoed the text, which had 13 votes
      inFavour: 13
      positions:
        Russian Federation: veto
      outcome: vetoed
`.trimStart(),
  );
  const { vote, quotation } = findsIn(spoken);
  const said = quotation('“The dead are many,”', 'Ana Ruiz');
  const positions = [{ member: 'Russian Federation', position: 'veto' }] as const;
  const content = { inFavour: 13, against: null, abstaining: null, outcome: 'vetoed' } as const;
  const vetoed = vote('Russia vetoed the text, which had 13 votes', { ...content, positions });

  test('are right with the words between the marks, and with tally, positions, outcome and modality', () => {
    const judgement = judged([said, vetoed], of);
    expect(judgement.faults).toEqual([]);
    expect(judgement.kinds).toMatchObject({ quotation: { right: 1 }, vote: { right: 1 } });
  });

  test.each([
    ['tally', { ...content, positions, against: 1 }],
    ['positions', { ...content, positions: [] }],
    ['outcome', { ...content, positions, outcome: null }],
  ])('a vote with another %s is not', (field, own) => {
    const judgement = judged([said, vote('Russia vetoed the text', own)], of);
    expect(judgement.kinds.vote).toMatchObject({ matched: 1, right: 0 });
    expect(faultsOf(judgement)).toContain(`wrong ${field} of`);
  });

  test('a vote that is said to be to come is not one that was', () => {
    const judgement = judged([said, { ...vetoed, modality: 'hypothetical' }], of);
    expect(judgement.kinds.vote).toMatchObject({ matched: 1, right: 0 });
    expect(faultsOf(judgement)).toContain('expected asserted, found hypothetical');
  });

  test('who is credited with a quotation is its speaker, and no attribution', () => {
    const credited = { ...said, attribution: { name: 'Ana Ruiz', ...said } };
    const { attributionOfAll } = judged([credited, vetoed], of);
    expect(attributionOfAll).toEqual({ labelled: 0, found: 0, right: 0 });
  });

  test('a quotation with other words is not', () => {
    const judgement = judged([quotation('“The dead are many', 'Ana Ruiz'), vetoed], of);
    expect(judgement.kinds.quotation).toMatchObject({ matched: 1, right: 0 });
  });
});

test('a count that is denied is not one that is asserted', () => {
  const of = parseLabels(
    'c.yaml',
    `- text: Iran denied that it fired 12 rockets.
  style: agency
  claims:
    - { kind: count, quote: fired 12 rockets, measure: rockets, bounds: "[12]", modality: denied }
`,
  );
  const found = findsIn('Iran denied that it fired 12 rockets.').casualty('fired 12 rockets', '12');
  const rockets = { ...found, kind: 'count', measure: 'rockets' } as ExtractedClaim;
  expect(judged([rockets], of).kinds.count).toMatchObject({ matched: 1, right: 0 });
  const denied = { ...rockets, modality: 'denied' } as ExtractedClaim;
  expect(judged([denied], of).kinds.count).toMatchObject({ matched: 1, right: 1 });
});

test('no claim anywhere scores 1 and is no NaN', () => {
  const none = texts.slice(1);
  const judgement = judge(none, () => []);
  expect(tableOf(judgement)).not.toMatch(/NaN|Infinity/);
  expect(f1(judgement.kinds.vote)).toBe(1);
  expect(missedBars(judgement)).toEqual([]);
  expect(f1(judge(none, () => [killed]).kinds.casualty)).toBe(0);
});
