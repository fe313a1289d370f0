import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadSeeds } from './load';
import { problemOf, spoilableSeeds } from './seed-folder.testing';

const seeds = spoilableSeeds();

const council = 'events/2023-10-08-security-council.yaml';
const french = 'events/2021-05-french-draft.yaml';
const usDraft = 'events/2024-03-22-us-draft.yaml';
const wood = 'documents/000_c85229f41a3a7677.txt';

test('the seeds of this project load', () => {
  const { articles, events } = loadSeeds(import.meta.dirname);
  expect(articles).toHaveLength(4);
  expect(events).toHaveLength(3);
  for (const event of events) {
    for (const { claims } of event.facts) {
      for (const { quote, span, article } of claims) {
        const body = articles.find(({ slug }) => slug === article)?.body;
        expect(body?.slice(span.start, span.end)).toBe(quote);
      }
    }
  }
});

// What is wrong, the file, words that stand once in it, what they are replaced by, how many lines
// below them the problem stands, and what is said of it.
// biome-ignore format: one row a line reads as a table
const spoiled: readonly [string, string, string, string, number, RegExp][] = [
  ['a bracket that is never closed', french, 'place: New York', 'place: [New York', 1, /./],
  ['a tab for an indent', french, 'place: New York', 'place: New York\n\tx: 1', 1, /tab/i],
  ['a key twice', french, 'place: New York', 'place: New York\nplace: Geneva', 1, /unique/i],
  ['an alias', french, 'place: New York', 'place: &here New York\nx: *here', 1, /alias/],
  ['an unknown tag', french, 'place: New York', 'place: !city New York', 0, /tag/i],
  ['an unknown key of an event', french, 'place: New York', 'place: New York\nwhere: here', 1, /"where"/],
  ['an unknown key of a claim', french, 'quote: 64 children', 'quote: 64 children\n        amuont:\n          - x', 1, /"amuont"/],
  ['an unknown key of an outlet', 'outlets.yaml', '{ slug: reaction, name', '{ slug: reaction, nmae', 0, /name/],
  ['a wrong type', council, 'amount: about 90', 'amount: 90', 0, /string.*number/],
  ['a missing key', french, 'title: Displaced\n', '\n', -2, /title/],
  ['an unknown kind', usDraft, 'kind: wording', 'kind: worrding', 0, /kind/],
  ['a day that is none', french, 'startsOn: 2021-05-19', 'startsOn: 2021-02-30', 0, /startsOn/],
  ['days in the wrong order', french, 'endsOn: 2021-05-19', 'endsOn: 2021-05-18', 0, /before/],
  ['a period that ends before it starts', council, 'launched at Israel since 7 October 2023?\n    measure: rockets\n    place: Israel\n    periodStart: 2023-10-07', '?\n    measure: rockets\n    place: Israel\n    periodStart: 2023-10-09', 4, /asOf 2023-10-08 is before/],
  ['a time zone that is none', usDraft, 'timeZone: America/New_York', 'timeZone: America/New_Yrok', 0, /time zone/],
  ['a rule that is none', usDraft, 'question: Which members vetoed draft S/2024/239?\n    measure: positions\n    asOf: 2024-03-22\n    rule: security-council-substantive', 'question: Which?\n    measure: positions\n    asOf: 2024-03-22\n    rule: bogus', 3, /rule/],
  ['vetoes of a member that has none', usDraft, 'vetoedBy: United States', 'vetoedBy: Algeria', 0, /not a permanent member/],
  ['a sponsor that is no one state', usDraft, 'sponsors: [China, Russia]', 'sponsors: [China, Congo]', 0, /not the name of one state/],
  ['sponsors where nobody vetoes', usDraft, '    vetoedBy: United States\n', '', 3, /takes sponsors/],
  ['a tally below zero', usDraft, 'quote: was vetoed by the UN Security Council', 'quote: was vetoed by the UN Security Council\n        correction:\n          reason: why\n          vote: { tally: { inFavour: -1, against: 0, abstaining: 0 } }', 3, /inFavour/],
  ['a quote that is missing from its document', french, 'quote: 38 women', 'quote: 39 women', 0, /“39 women” does not stand/],
  ['a quote with other marks', council, 'quote: “abnormal.”', `quote: '"abnormal."'`, 0, /does not stand/],
  ['an excerpt that stands twice', council, 'quote: called for by Malta and later by the UAE', 'quote: the', 0, /“the” stands more than once/],
  ['an amount that is not in its quote', council, 'amount: about 90', 'amount: about 91', 0, /“about 91” does not stand/],
  ['an amount that stands twice in its quote', council, 'amount: about 90', 'amount: e', 0, /more than once/],
  ['an amount that cannot be read', council, 'amount: about 90', 'amount: council', 0, /no quantity can be read from “council”/],
  ['an unknown article of an event', council, 'articles: [al-arabiya-council-divided,', 'articles: [al-arabia,', 0, /article al-arabia is not known/],
  ['an article of an event twice', council, 'articles: [al-arabiya-council-divided,', 'articles: [al-arabiya-council-divided, al-arabiya-council-divided,', 0, /named twice/],
  ['an unknown article of a claim', usDraft, '- article: reaction-us-led-vote-fails\n        quote: was', '- article: reuters\n        quote: was', 0, /article reuters is not known/],
  ['an article of another event', usDraft, '- article: reaction-us-led-vote-fails\n        quote: was', '- article: al-arabiya-council-divided\n        quote: was', 0, /not among the event’s articles/],
  ['an unknown source', usDraft, 'quote: was vetoed by the UN Security Council', 'quote: was vetoed by the UN Security Council\n        correction:\n          reason: why\n          sources: [{ source: isreal, words: Blinken told }]', 3, /source isreal is not known/],
  ['an unknown source on a line of its own', usDraft, 'quote: was vetoed by the UN Security Council', 'quote: was vetoed by the UN Security Council\n        correction:\n          reason: why\n          sources:\n            - words: Blinken told\n              source: isreal', 5, /source isreal is not known/],
  ['an unknown speaker', council, 'quote: “abnormal.”', 'quote: “abnormal.”\n        correction:\n          reason: why\n          speaker: zhang', 3, /source zhang is not known/],
  ['a credit that is not in the document', usDraft, 'quote: was vetoed by the UN Security Council', 'quote: was vetoed by the UN Security Council\n        correction:\n          reason: why\n          sources: [{ source: israel, words: Israel claims }]', 3, /“Israel claims” does not stand/],
  ['an unknown outlet', 'articles.yaml', 'outlet: nz-herald', 'outlet: nz-harold', 0, /outlet nz-harold is not known/],
  ['an unknown origin', 'articles.yaml', '- origin: afp', '- origin: afb', 0, /origin afb is not known/],
  ['an origin twice', 'articles.yaml', '- origin: afp', '- { origin: afp, certainty: stated, basis: x }\n    - origin: afp', 1, /afp is named twice/],
  ['a document that is missing', 'articles.yaml', 'document: 000_c85229f41a3a7677.txt', 'document: 000.txt', 0, /document 000\.txt: .*cannot be read/],
  ['a document outside of the folder', 'articles.yaml', 'document: 000_c85229f41a3a7677.txt', 'document: ../sources.txt', 0, /document/],
  ['a part before its total', french, 'slug: palestinians-killed\n', 'slug: palestinians-killed\n    partOf: children-killed\n', 1, /stands before its parts/],
  ['a part of itself', french, 'slug: palestinians-killed\n', 'slug: palestinians-killed\n    partOf: palestinians-killed\n', 1, /stands before its parts/],
  ['a reading of another kind', usDraft, 'quote: was vetoed by the UN Security Council', 'quote: was vetoed by the UN Security Council\n        amount: UN', 1, /kind vote takes no amount/],
  ['a reading that is missing', usDraft, 'quote: was vetoed by the UN Security Council', 'quote: was vetoed by the UN Security Council\n        added: why', -1, /kind vote needs vote/],
  ['an answer that is no option', council, 'answers: [considered]', 'answers: [debated]', 0, /answer debated is not among/],
  ['an option twice', council, '- { key: not-considered,', '- { key: considered, label: perhaps }\n      - { key: not-considered,', 0, /considered is named twice/],
  ['a fact twice', french, 'slug: displaced', 'slug: wounded', 0, /wounded is named twice/],
  ['an article twice', 'articles.yaml', 'slug: nz-herald-us-blocks-ceasefire-resolution', 'slug: al-arabiya-council-divided', 0, /named twice/],
  ['a source twice', 'sources.yaml', 'slug: israel,', 'slug: robert-wood,', 6, /robert-wood is named twice/],
  ['a name of two sources', 'sources.yaml', 'names: [World Health Organisation]', 'names: [Israel]', 0, /israel goes by the name Israel already/],
  ['a name of a source twice', 'sources.yaml', 'name: Robert Wood,', 'name: Robert Wood, names: [Wood, Wood],', 0, /robert-wood goes by the name Wood already/],
  ['an event twice', usDraft, 'slug: us-draft-22-march-2024', 'slug: french-draft-may-2021', 0, /french-draft-may-2021 is named twice/],
  ['a claim twice', french, '- article: nz-herald-us-blocks-ceasefire-resolution\n        quote: 38 women', '- { article: nz-herald-us-blocks-ceasefire-resolution, quote: 38 women }\n      - article: nz-herald-us-blocks-ceasefire-resolution\n        quote: 38 women', 2, /same words/],
  ['words that were not read', french, 'quote: 38 women', 'quote: 64 children and 38 women', 0, /no claim was read in the words “64 children and 38 women”; the nearest are “64 children” and “38 women”/],
  ['what is rejected and placed', french, 'facts:\n', 'rejected:\n  - { article: nz-herald-us-blocks-ceasefire-resolution, quote: 38 women, reason: why }\nfacts:\n', 1, /“38 women” is placed on a fact besides/],
  ['what is rejected and was not read', french, 'facts:\n', 'rejected:\n  - { article: nz-herald-us-blocks-ceasefire-resolution, quote: 193-member, reason: why }\nfacts:\n', 1, /no claim was read in the words “193-member”/],
  ['what is rejected without a reason', french, 'facts:\n', 'rejected:\n  - { article: nz-herald-us-blocks-ceasefire-resolution, quote: 38 women }\nfacts:\n', 1, /reason/],
  ['half a surrogate pair', usDraft, 'place: New York', 'place: "\\uD83D"', 0, /character/],
  ['a NUL', usDraft, 'place: New York', 'place: "\\0"', 0, /character/],
];

test('a credit that no source goes by is refused where its claim is placed', () => {
  seeds.replace('sources.yaml', 'names: [World Health Organisation]', 'names: [WHO]');
  const problem = problemOf(seeds.folder);
  expect(problem.file).toBe(path.join(seeds.folder, french));
  expect(problem.problem).toBe(
    '“World Health Organisation” is credited; no source in sources.yaml goes by that name',
  );
});

describe('is refused with its line:', () => {
  test.each(spoiled)('%s', (_, name, words, by, below, message) => {
    const line = seeds.replace(name, words, by) + below;
    const problem = problemOf(seeds.folder);
    expect(problem.problem).toMatch(message);
    expect(problem.message).toBe(`${problem.file}:${line}: ${problem.problem}`);
    expect(problem).toMatchObject({ file: path.join(seeds.folder, name), line });
  });

  test.each([
    ['a file that is missing', 'origins.yaml', null],
    ['a file that is empty', 'origins.yaml', ''],
    ['a file that is not UTF-8', 'origins.yaml', Uint8Array.of(0x2d, 0x20, 0xff)],
    ['a file of another make', 'origins.yaml', 'afp: AFP'],
    ['no folder of events', 'events', null],
  ])('%s', (_, name, content) => {
    if (content === null) seeds.remove(name);
    else seeds.write(name, content);
    expect(problemOf(seeds.folder)).toMatchObject({
      file: path.join(seeds.folder, name),
      line: 1,
    });
  });

  test.each([
    ['not UTF-8', Uint8Array.of(0x41, 0xe9, 0x42), /not UTF-8/],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x41, 0x00), /not UTF-8/],
    ['half an emoji', Uint8Array.of(0xf0, 0x9f, 0x98), /not UTF-8/],
    ['a surrogate', Uint8Array.of(0xed, 0xa0, 0xbd), /not UTF-8/],
    ['empty', '', /empty/],
    ['longer than a megabyte', 'é'.repeat(500_001), /megabyte/],
    ['text with a NUL', 'a\0b', /U\+0000/],
    ['text with a noncharacter', 'a\uFFFFb', /U\+FFFF/],
  ])('a document that is %s', (_, content, message) => {
    seeds.write(wood, content);
    const problem = problemOf(seeds.folder);
    expect(problem.problem).toMatch(message);
    // The line that names the document.
    expect(problem).toMatchObject({ file: path.join(seeds.folder, 'articles.yaml'), line: 4 });
  });
});

test.each(['UTC', 'Europe/Kyiv', 'Asia/Gaza', 'Asia/Kolkata'])('%s is a time zone', (zone) => {
  seeds.replace(usDraft, 'timeZone: America/New_York', `timeZone: ${zone}`);
  expect(loadSeeds(seeds.folder).events.at(-1)?.timeZone).toBe(zone);
});

test('offsets count UTF-16 code units, so an emoji before a quote counts two', () => {
  const before = loadSeeds(seeds.folder).events[2]?.facts[0]?.claims[0]?.span;
  seeds.replace(
    'documents/003_6caf09a4cd5c747a.txt',
    'US Secretary of State',
    '🕊US Secretary of State',
  );
  const after = loadSeeds(seeds.folder).events[2]?.facts[0]?.claims[0]?.span;
  expect(after?.start).toBe((before?.start ?? 0) + 2);
});
