import { beforeAll, describe, expect, test } from 'vitest';
import { sentenceText, type Verdict } from '@/core/comparison/reason';
import type { EventView, RowView } from '@/core/views/event-view';
import { recordInWords, recordSources } from '@/core/views/record-words';
import { testDatabase } from '../test-database.testing';
import { getEvent } from './get-event';

const database = testDatabase('recount_seeded');

const events = new Map<string, EventView>();

beforeAll(async () => {
  for (const slug of [council, french, usDraft]) {
    const event = await getEvent(slug, 'literal');
    if (event) events.set(slug, event);
  }
});

function rowOf(event: string, fact: string): RowView {
  const row = events.get(event)?.rows.find(({ slug }) => slug === fact);
  if (row === undefined) throw new Error(`${event} has no row ${fact}.`);
  return row;
}

function why(row: RowView): string {
  return row.reasons.map(({ sentence }) => sentenceText(sentence)).join('\n');
}

const council = 'security-council-8-october-2023';
const french = 'french-draft-may-2021';
const usDraft = 'us-draft-22-march-2024';

// What the four documents must show, the official record beside them: event, fact, verdict, how many claims each article makes (0 is “not mentioned”), and phrases of the reasons.
// biome-ignore format: one row a line reads as a table
const rows: readonly [string, string, Verdict | null, readonly number[], readonly RegExp[]][] = [
  [council, 'killed-in-all', 'compatible', [1, 1], [/“At least 1,100” \(The Indian Awaaz\)/, /“more than 1,000” \(Al Arabiya English\)/, /“More than 700” and “At least 415” come to 1,116 or more; the total “At least 1,100” holds/]],
  [council, 'israelis-killed', 'reported once', [0, 1], [/Only The Indian Awaaz .*“More than 700/]],
  [council, 'palestinians-killed-in-gaza', 'reported once', [0, 1], [/Only The Indian Awaaz .*“At least 415/, /fits between two rows of Gaza Health Ministry: 370 for 8 October 2023 and 560 for 9 October 2023 \(Gaza time\)\. The hour at which a day is closed decides/, /OCHA has 413 for 8 October 2023/]],
  [council, 'taken-hostage', 'reported once', [1, 1], [/“hundreds” .*read as 200 or more.* Literal policy/, /Al Arabiya English mentions it .*being taken captive.* no number/]],
  [council, 'rockets-launched', 'reported once', [0, 1], [/“thousands” .*read as 2,000 or more.* Literal policy/]],
  [council, 'joint-statement-considered', 'conflict', [1, 1], [/did not consider any joint statement, let alone a binding resolution.*diplomats.*failed to achieve the unanimity needed for a joint statement/, /cannot both be true/, /The Indian Awaaz does not say so outright/]],
  [council, 'statement-issued', 'same', [1, 1], [/No statement was agreed by council members/, /Al Arabiya English does not say so outright/]],
  [council, 'length', 'reported once', [0, 1], [/“about 90” .*between 85 and 95/]],
  [council, 'called-by', 'reported once', [0, 1], [/called for by Malta and later by the UAE/]],
  [council, 'members', 'reported once', [0, 1], [/“.*15.*” .*agrees with the rule.*fifteen members/]],
  [council, 'wood-not-all', 'same', [1, 1], [/They’re obviously not all/]],
  [council, 'wood-one-of-them', 'same', [1, 1], [/figure out one of them without me saying anything/]],
  [council, 'wood-reporters-clause', null, [1, 1], []],
  [council, 'zhang-abnormal', 'compatible', [1, 1], [/Al Arabiya English prints “that the Security Council doesn’t say anything”; The Indian Awaaz leaves it out/]],
  [council, 'mansour-change-course', 'compatible', [1, 1], [/“double-down”.*“double down”/, /“peace where”.*“peace, where”/, /The Indian Awaaz prints “And it is the one diametrically opposed/]],
  [council, 'mansour-history', 'compatible', [1, 1], [/“Regrettably”; The Indian Awaaz leaves it out/, /“Our people have endured one deadly year after another/]],
  [council, 'naming-hamas', null, [1, 1], []],

  [french, 'palestinians-killed', 'compatible', [1], [/“At least 227/, /Gaza Health Ministry has 227 for 19 May 2021/, /carries the hedge “At least”/, /OHCHR has 230 for 20 May 2021/, /“64” and “38” come to 102; the total “At least 227” holds/]],
  [french, 'children-killed', 'same', [1], [/“.*64.*is the figure of record: Gaza Health Ministry has 64 for 19 May 2021/, /OHCHR has 65 for 20 May 2021/]],
  [french, 'women-killed', 'same', [1], [/“.*38.*is the figure of record: Gaza Health Ministry has 38 for 19 May 2021/, /OHCHR has 38 for 20 May 2021/]],
  [french, 'wounded', 'same', [1], [/“.*1,620.*is the figure of record: Gaza Health Ministry has 1,620 for 19 May 2021/]],
  [french, 'fighters-killed', 'contested', [2], [/“at least 20” \(NZ Herald, citing Hamas and Islamic Jihad\) and “at least 130” \(NZ Herald, citing Israel\)/, /competing figures/]],
  [french, 'killed-in-israel', 'reported once', [1], [/“Twelve/]],
  [french, 'displaced', 'reported once', [1], [/“Some 58,000” .*between 57,500 and 58,500.* Literal policy/]],
  [french, 'rockets-fired', 'reported once', [1], [/“some 4,000” .*between 3,500 and 4,500/]],
  [french, 'airstrikes', 'reported once', [1], [/“hundreds” .*200 or more/]],
  [french, 'hospitals-damaged', 'reported once', [1], [/“.*at least 18/]],
  [french, 'health-facilities-destroyed', 'reported once', [1], [/“.*one/]],
  [french, 'statements-blocked', 'reported once', [1], [/“.*at least four/]],
  [french, 'statement-needs', 'reported once', [1], [/“.*all 15.*” .*agrees with the rule.*all fifteen members/]],
  [french, 'resolution-needs', 'reported once', [1], [/“?.*at least nine.* agrees with the rule.*nine or more votes in favour and no permanent member against/]],

  [usDraft, 'outcome', 'same', [1], [/was vetoed by the UN Security Council.*agrees with the record \(S\/PV\.9574\): vetoed, 11 in favour, 3 against, 1 abstaining/]],
  [usDraft, 'who-vetoed', 'against the record', [1], [/China, Russia and Algeria “cynically vetoed”/, /Algeria is not a permanent member of the Security Council, so its vote against is not a veto/, /differs from the record \(S\/PV\.9574\): Algeria against, which was no veto/, /China and the Russian Federation against, which was a veto/]],
  [usDraft, 'drafts-us-vetoed', 'reported once', [1], [/put forward by China and Russia/, /S\/2023\/773 \(put forward by Brazil\), S\/2023\/970 \(put forward by 102 states, China and the Russian Federation among them\) and S\/2024\/173 \(put forward by Algeria\)/, /which is no veto: S\/2023\/507 .*S\/2023\/772 .*S\/2023\/795/]],
];

describe('of the four documents', () => {
  test.each(rows)('%s, %s is %s', (event, fact, verdict, cells, phrases) => {
    const row = rowOf(event, fact);
    expect(row.verdict).toBe(verdict);
    expect(row.cells.map(({ claims }) => claims.length)).toEqual(cells);
    for (const phrase of phrases) expect(why(row)).toMatch(phrase);
  });

  test('no row is left untested', () => {
    const shown = [...events].flatMap(([slug, event]) => event.rows.map((row) => [slug, row.slug]));
    expect(shown).toEqual(rows.map(([event, fact]) => [event, fact]));
  });

  test('wording is shown side by side', () => {
    const quotes = (fact: string) =>
      rowOf(council, fact).cells.map(({ claims }) => claims[0]?.quote ?? '');
    expect(quotes('naming-hamas')).toEqual([
      expect.stringContaining('Palestinian militia group, who rule'),
      expect.stringContaining('Palestinian group that controls'),
    ]);
    expect(quotes('wood-reporters-clause')).toEqual([
      expect.stringContaining('in a clear allusion to Russia'),
      expect.stringContaining('in a reference to Russia'),
    ]);
  });

  test('the parts of a total are held against it', () => {
    expect(rowOf(council, 'killed-in-all').parts).toMatchObject([
      {
        article: 'indian-awaaz-ends-without-unified-position',
        holds: true,
        sum: { lower: 1116, upper: null },
      },
    ]);
    expect(rowOf(french, 'palestinians-killed').parts).toMatchObject([
      {
        article: 'nz-herald-us-blocks-ceasefire-resolution',
        holds: true,
        sum: { lower: 102, upper: 102 },
      },
    ]);
  });

  test('two articles that share their wording rest on one origin', () => {
    const origins = events.get(council)?.origins;
    expect(origins).toMatchObject({ articles: 2, origins: 1 });
    expect(origins?.ties).toMatchObject([
      { joinedBy: 'shared text', ownWords: true, copied: [{ words: 71 }, { words: 71 }] },
    ]);
  });

  test('every reason cites words of a claim of its event', () => {
    for (const event of events.values()) {
      const quotes = new Map(
        event.rows.flatMap(({ cells }) =>
          cells.flatMap(({ claims }) => claims.map(({ id, quote }) => [id, quote] as const)),
        ),
      );
      const cited = event.rows.flatMap(({ reasons }) =>
        reasons.flatMap(({ sentence }) =>
          sentence.flatMap((part) => (typeof part === 'string' || 'record' in part ? [] : [part])),
        ),
      );
      expect(cited.length).toBeGreaterThan(0);
      for (const { claimId, words } of cited) expect(quotes.get(claimId)).toContain(words);
    }
  });
});

test('ages, years and sizes of bodies are read as no quantity', async () => {
  const noCount =
    /\d+-year(?:-old)?|\b(?:19|20)\d\d\b|\b193-member|\b15-nation|\ba? ?dozen ministers/g;
  const versions = await database.db.articleVersion.findMany({
    select: { body: true, claims: { where: { amountStart: { not: null } } } },
  });
  const skipped = versions.flatMap(({ body, claims }) =>
    [...body.matchAll(noCount)].map((match) => {
      const end = match.index + match[0].length;
      const read = claims.filter(
        ({ amountStart, amountEnd }) => (amountStart ?? 0) < end && (amountEnd ?? 0) > match.index,
      );
      return { words: match[0], read: read.map(({ quote }) => quote) };
    }),
  );
  expect(skipped.map(({ words }) => words)).toEqual(
    expect.arrayContaining([
      '5-year-old',
      '16-year-old',
      '14-year',
      '2014',
      '2007',
      '1967',
      '2023',
      '193-member',
      '15-nation',
      'a dozen ministers',
    ]),
  );
  expect(skipped.flatMap(({ read }) => read)).toEqual([]);
});

describe('a policy', () => {
  test.each([
    ['acled', { 'taken-hostage': [100, 100], airstrikes: [100, 100] }],
    ['airwars', {}],
  ] as const)('%s moves the bounds of vague rows, and nothing else', async (policy, moved) => {
    for (const [slug, literal] of events) {
      const event = await getEvent(slug, policy);
      expect(event).toMatchObject({ policy, slug });
      const changed = (event?.rows ?? []).filter((row, index) => {
        const { reasons: _, ...rest } = row;
        const { reasons: __, ...before } = literal.rows[index] ?? row;
        return JSON.stringify(strip(rest)) !== JSON.stringify(strip(before));
      });
      const expected = Object.fromEntries(
        Object.entries(moved).filter(([fact]) => literal.rows.some((row) => row.slug === fact)),
      );
      const bounds = changed.map(({ slug: fact, cells }) => {
        const readings = cells.flatMap(({ claims }) => claims.map(({ reading }) => reading));
        const read = readings.flatMap((reading) =>
          reading.kind === 'quantity' && reading.bounds ? [reading.bounds] : [],
        );
        return [fact, [read[0]?.lower, read[0]?.upper]];
      });
      expect(Object.fromEntries(bounds)).toEqual(expected);
      expect(event?.rows.map(({ verdict }) => verdict)).toEqual(
        literal.rows.map(({ verdict }) => verdict),
      );
    }
  });

  /** A row without the name of the policy that read its claims: a policy may read words as another does. */
  function strip<Value>(value: Value): unknown {
    return JSON.parse(JSON.stringify(value, (key, own) => (key === 'byPolicy' ? undefined : own)));
  }
});

// What the record column must show: event, fact, and its words.
// biome-ignore format: one row a line reads as a table
const records: readonly [string, string, RegExp][] = [
  [council, 'palestinians-killed-in-gaza', /^Gaza Health Ministry: 232 \(2023-10-07\), 370 \(2023-10-08\), 560 \(2023-10-09\); days in Asia\/Gaza; The hour .* \| OCHA: 413 \(2023-10-08\);/],
  [french, 'palestinians-killed', /^Gaza Health Ministry: 227 \(2021-05-19\); days in Asia\/Gaza; .* \| OHCHR: 230 \(2021-05-20\);/],
  [french, 'children-killed', /^Gaza Health Ministry: 64 \(2021-05-19\); days in Asia\/Gaza; .* \| OHCHR: 65 \(2021-05-20\);/],
  [french, 'women-killed', /^Gaza Health Ministry: 38 \(2021-05-19\); days in Asia\/Gaza; .* \| OHCHR: 38 \(2021-05-20\);/],
  [french, 'wounded', /^Gaza Health Ministry: 1620 \(2021-05-19\); days in Asia\/Gaza; The hour/],
  [french, 'statement-needs', /agreement of all fifteen members/],
  [french, 'resolution-needs', /nine or more votes in favour/],
  [usDraft, 'outcome', /^S\/2024\/239 \(2024-03-22, New York time, S\/PV\.9574\): vetoed; 11 in favour, 3 against, 1 abstaining; veto: China, Russian Federation; against: Algeria; abstaining: Guyana$/],
  [usDraft, 'who-vetoed', /veto: China, Russian Federation; against: Algeria; abstaining: Guyana$/],
  [usDraft, 'drafts-us-vetoed', /vetoed: S\/2023\/773 .*vetoed: S\/2023\/970 .*China: a sponsor; Russian Federation: a sponsor.*vetoed: S\/2024\/173 /],
];

describe('of the official record', () => {
  test.each(records)('%s, %s has its column', (event, fact, words) => {
    const { record } = rowOf(event, fact);
    expect(record && recordInWords(record)).toMatch(words);
    expect(record && recordSources(record)).not.toBe('');
  });

  test('nothing stands beside what is not on record', () => {
    const recorded = new Set(records.map(([event, fact]) => `${event} ${fact}`));
    for (const [event, { rows: all }] of events) {
      for (const { slug, record } of all) {
        const expected = recorded.has(`${event} ${slug}`) || slug === 'members';
        expect(record !== null, slug).toBe(expected);
      }
    }
  });
});
