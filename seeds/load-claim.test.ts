import { describe, expect, test } from 'vitest';
import type { ExtractedClaim } from '../core/extract/claim';
import { extractClaims } from '../core/extract/extract';
import { parseQuantity } from '../core/quantities/parse';
import type { AnchoredClaim } from './anchored-claim';
import type { ReadArticle } from './find-read';
import { loadClaim } from './load-claim';
import type { At } from './seed-checks';
import { SeedError } from './seed-error';
import { eventSchema, type SeedFact, sourcesSchema } from './seed-schemas';
import { SourceNames } from './source-names';

const body =
  'The ministry said 40 people died and 40 people died. “We mourn,” Ann Ash said. The draft was rejected 3 to 2, Ben Bay said. No statement came. Some 40 were hurt over 3 hours.';

function span(words: string) {
  const start = body.indexOf(words);
  return { start, end: start + words.length };
}

function read(words: string): Omit<ExtractedClaim, 'kind'> & { readonly quote: string } {
  return { ...span(words), quote: words, pattern: 'fate', modality: 'asserted', attribution: null };
}

function counted(words: string, amount: string) {
  const stated = parsed(amount);
  const { start } = span(words);
  const inside = words.indexOf(amount);
  return {
    ...{ ...read(words), population: null, place: null, partOf: null, stated },
    amount: { start: start + inside, end: start + inside + amount.length },
  };
}

function parsed(amount: string) {
  const stated = parseQuantity(amount);
  if (stated === null) throw new Error(`${amount} is no amount.`);
  return stated;
}

const ministry = { name: 'the ministry', ...span('The ministry said') };
const vote = { inFavour: 3, against: 2, abstaining: null, positions: [], outcome: null } as const;

const killed: ExtractedClaim = {
  ...{ ...counted('40 people died', '40'), kind: 'casualty', measure: 'killed' },
  attribution: ministry,
};
const hurt: ExtractedClaim = {
  ...{ ...counted('Some 40 were hurt', 'Some 40'), kind: 'casualty', measure: 'injured' },
  modality: 'denied',
};
const hours: ExtractedClaim = { ...counted('3 hours', '3'), kind: 'count', measure: 'hours' };
const spoken: ExtractedClaim = { ...read('“We mourn,”'), kind: 'quotation', speaker: 'Ann Ash' };
const tally: ExtractedClaim = { ...read('was rejected 3 to 2'), kind: 'vote', vote };
const silence: ExtractedClaim = {
  ...{ ...read('No statement came'), kind: 'vote' },
  vote: { ...vote, inFavour: null, against: null, outcome: 'no statement' },
};

const yaml = [
  { slug: 'ministry', name: 'Ministry', names: ['the ministry'], named: true },
  { slug: 'ann-ash', name: 'Ann Ash', named: true },
  { slug: 'ben-bay', name: 'Ben Bay', named: true },
];
const list = sourcesSchema.parse(yaml);
const sources = { list, names: new SourceNames('sources.yaml', { value: list, lineOf: () => 1 }) };

const base = { slug: 'f', title: 'F', question: 'f?' };
const deaths = { ...base, kind: 'quantity', measure: 'killed', unit: 'people' };
const wounds = { ...deaths, measure: 'injured' };
const time = { ...deaths, measure: 'duration', unit: 'minutes' };
const outcome = {
  ...{ ...base, kind: 'vote', measure: 'outcome' },
  ...{ rule: 'security-council-substantive', draft: 'S/1' },
};
const words = { ...base, kind: 'quotation', measure: 'words' };
const asked = {
  ...{ ...base, kind: 'answer', measure: 'statement' },
  options: [
    { key: 'yes', label: 'yes' },
    { key: 'no', label: 'no' },
  ],
};
const wording = { ...base, kind: 'wording', measure: 'wording' };

/** Loads a claim, as a file would hold it, on a fact of an article in which `claims` were read. */
function load(fact: object, claim: object, claims: readonly ExtractedClaim[]): AnchoredClaim {
  const { facts } = eventSchema.parse({
    ...{ slug: 'e', title: 'E', summary: 'e', place: 'here', timeZone: 'UTC', articles: ['a'] },
    ...{ startsOn: '2024-01-01', endsOn: '2024-01-01' },
    facts: [{ ...fact, claims: [{ article: 'a', ...claim }] }],
  });
  const [own] = facts;
  const [given] = own?.claims ?? [];
  if (own === undefined || given === undefined) throw new Error('There is no claim.');
  const article: ReadArticle = { slug: 'a', body, read: claims };
  // Problems are told by the keys of the place where they stand.
  const at: At = (...key) => ({ file: key.join('.'), line: 1 });
  return loadClaim(given, own satisfies SeedFact, article, sources, at);
}

describe('a claim that was read', () => {
  test('is placed with the reading, its amount and whom the text credits', () => {
    expect(load(deaths, { quote: '40 people died' }, [killed, hurt])).toMatchObject({
      ...{ quote: '40 people died', span: span('40 people died'), amountSpan: killed.amount },
      ...{ stated: killed.stated, vote: undefined, speaker: undefined, correction: null },
      credits: [
        { source: 'ministry', words: 'The ministry said', span: span('The ministry said') },
      ],
      read: killed,
    });
  });

  test('of speech is placed with its speaker', () => {
    const placed = load(words, { quote: '“We mourn,”' }, [spoken]);
    expect(placed).toMatchObject({ speaker: 'ann-ash', credits: [], amountSpan: null });
  });

  test.each([
    [{ outcome: 'rejected' }, { outcome: 'not adopted' }],
    [
      { inFavour: 0, against: 2, abstaining: 0 },
      { tally: { inFavour: 0, against: 2, abstaining: 0 } },
    ],
    [
      { positions: [{ member: 'China', position: 'inFavour' }] },
      { positions: { China: 'in favour' } },
    ],
  ] as const)('of a vote, %o, is placed as %o', (more, expected) => {
    const none = { ...vote, inFavour: null, against: null, ...more };
    const claim: ExtractedClaim = { ...tally, vote: none };
    expect(load(outcome, { quote: tally.quote }, [claim]).vote).toEqual({
      ...{ positions: {}, ...expected },
    });
  });

  test('gives an answer in any words, whatever they claim', () => {
    for (const claim of [silence, hurt, spoken]) {
      const placed = load(asked, { quote: claim.quote, answers: ['no'] }, [claim]);
      expect(placed).toMatchObject({ answers: ['no'], read: claim, amountSpan: null });
      expect([placed.vote, placed.speaker]).toEqual([undefined, undefined]);
    }
  });
});

test('a hedge stands as the article prints it, through the extraction', () => {
  const quote = 'Some 40 were hurt';
  const { stated, amountSpan } = load(wounds, { quote }, extractClaims(body));
  expect(stated).toEqual(parsed('Some 40'));
  expect(stated?.hedge).toBe('Some');
  expect(amountSpan).toEqual(span('Some 40'));
});

test('a correction replaces what it names, and nothing else', () => {
  const correction = { reason: 'why', quote: '40 people died and 40 people died' };
  expect(load(deaths, { quote: '40 people died', correction }, [killed])).toMatchObject({
    ...{ quote: correction.quote, span: span(correction.quote), amountSpan: killed.amount },
    ...{ credits: [{ source: 'ministry' }], correction: 'why', read: killed },
  });
});

test.each([
  [deaths, killed, { sources: [] }, { credits: [] }],
  [
    deaths,
    killed,
    { sources: [{ source: 'ann-ash', words: 'Ann Ash said' }] },
    { credits: [{ source: 'ann-ash', words: 'Ann Ash said' }] },
  ],
  [wounds, hurt, { modality: 'asserted' }, { stated: { form: 'approximate' } }],
  [wounds, hurt, { modality: 'asserted', amount: '40' }, { stated: { form: 'bounded' } }],
  [words, spoken, { speaker: 'ben-bay' }, { speaker: 'ben-bay' }],
  [outcome, tally, { vote: { outcome: 'vetoed' } }, { vote: { outcome: 'vetoed', positions: {} } }],
] as const)('a correction of %o, %o: %o', (fact, claim, fields, expected) => {
  const correction = { reason: 'why', ...fields };
  expect(load(fact, { quote: claim.quote, correction }, [claim])).toMatchObject(expected);
});

test('a claim that was not read is added with a reading of its own', () => {
  const claim = { quote: 'Some 40 were hurt', added: 'why', amount: 'Some 40' };
  expect(load(wounds, claim, [])).toMatchObject({
    ...{ span: span('Some 40 were hurt'), amountSpan: hurt.amount, stated: hurt.stated },
    ...{ read: null, correction: 'why', credits: [] },
  });
});

test('an excerpt has its own words, and no reason for them', () => {
  const excerpt = load(wording, { quote: 'The draft was rejected' }, []);
  expect(excerpt).toMatchObject({ read: null, correction: null, quote: 'The draft was rejected' });
});

// What is wrong, the fact, what was read, what the file says of it, where the problem stands, and its words.
// biome-ignore format: one row a line reads as a table
const refused: readonly [string, object, readonly ExtractedClaim[], object, string, RegExp][] = [
  ['no claim', deaths, [], { quote: '40 people' }, 'quote', /no claim was read .*“40 people”; none was read in this article/],
  ['words near others', deaths, [tally, silence, spoken], { quote: 'Ann Ash' }, 'quote', /the nearest are ““We mourn,”” and “was rejected 3 to 2”$/],
  ['another measure', wounds, [killed], { quote: '40 people died' }, 'quote', /was read as a casualty claim \(killed\); this fact is about injured/],
  ['another kind', words, [killed], { quote: '40 people died' }, 'quote', /this fact is of kind quotation/],
  ['two claims of the same words', deaths, [killed, killed], { quote: '40 people died' }, 'quote', /2 claims were read/],
  ['a denial', wounds, [hurt], { quote: 'Some 40 were hurt' }, 'quote', /read as denied/],
  ['a part of a tally', outcome, [tally], { quote: tally.quote }, 'quote', /only 3 and 2 was read/],
  ['no outcome of a vote', outcome, [silence], { quote: silence.quote }, 'quote', /“no statement” was read/],
  ['no speaker', words, [{ ...spoken, speaker: null }], { quote: spoken.quote }, 'quote', /nobody was read as the speaker/],
  ['an unknown speaker', words, [{ ...spoken, speaker: 'Cy' }], { quote: spoken.quote }, 'quote', /“Cy” is credited/],
  ['an unknown credit', asked, [{ ...spoken, attribution: { ...ministry, name: 'a spy' } }], { quote: spoken.quote, answers: ['no'] }, 'quote', /“a spy” is credited/],
  ['another unit of time', time, [hours], { quote: '3 hours' }, 'amount', /“3” is counted in hours, the fact in minutes/],
  ['a reading of its own', deaths, [killed], { quote: '40 people died', amount: '40' }, 'amount', /a correction with its reason/],
  ['sources of its own', deaths, [killed], { quote: '40 people died', sources: [] }, 'sources', /a correction with its reason/],
  ['no answers', asked, [silence], { quote: silence.quote }, '', /needs answers/],
  ['a correction of another kind', deaths, [killed], { quote: '40 people died', correction: { reason: 'why', speaker: 'ann-ash' } }, 'correction.speaker', /takes no speaker/],
  ['a correction by words elsewhere', deaths, [killed], { quote: '40 people died', correction: { reason: 'why', quote: 'Some 40 were hurt' } }, 'correction.quote', /share none with “40 people died”/],
  ['a correction that loses the amount', deaths, [killed], { quote: '40 people died', correction: { reason: 'why', quote: 'people died and' } }, 'correction.quote', /words of the amount/],
  ['a correction of what was added', wounds, [], { quote: 'Some 40 were hurt', added: 'why', correction: { reason: 'why' } }, 'correction', /only a claim that was read/],
  ['an excerpt that is added', wording, [], { quote: 'No statement came', added: 'why' }, 'added', /an excerpt, which is not added/],
  ['the same quote again', deaths, [{ ...killed, quote: 'The ministry said', ...span('The ministry said') }], { quote: 'The ministry said', correction: { reason: 'why', quote: 'The ministry said' } }, 'correction.quote', /as it was read/],
  ['the same amount again', wounds, [{ ...hurt, modality: 'asserted' }], { quote: hurt.quote, correction: { reason: 'why', amount: 'Some 40' } }, 'correction.amount', /as it was read/],
  ['the same speaker again', words, [spoken], { quote: spoken.quote, correction: { reason: 'why', speaker: 'ann-ash' } }, 'correction.speaker', /as it was read/],
  ['the same sources again', deaths, [killed], { quote: '40 people died', correction: { reason: 'why', sources: [{ source: 'ministry', words: 'The ministry said' }] } }, 'correction.sources', /as it was read/],
  ['no sources again', words, [spoken], { quote: spoken.quote, correction: { reason: 'why', sources: [] } }, 'correction.sources', /as it was read/],
  ['the same vote again', outcome, [{ ...tally, vote: { ...vote, abstaining: 1 } }], { quote: tally.quote, correction: { reason: 'why', vote: { tally: { inFavour: 3, against: 2, abstaining: 1 } } } }, 'correction.vote', /as it was read/],
  ['the same modality again', words, [spoken], { quote: spoken.quote, correction: { reason: 'why', modality: 'asserted' } }, 'correction.modality', /as it was read/],
  ['nothing corrected', words, [spoken], { quote: spoken.quote, correction: { reason: 'why' } }, 'correction', /corrects nothing/],
];

test.each(refused)('is refused: %s', (_, fact, claims, claim, place, message) => {
  let caught: unknown;
  try {
    load(fact, claim, claims);
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(SeedError);
  expect(caught).toMatchObject({ file: place, problem: expect.stringMatching(message) });
});
