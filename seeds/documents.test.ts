import { describe, expect, test } from 'vitest';
import { quantityAsJson } from '../core/extract/as-json';
import type { ExtractedClaim } from '../core/extract/claim';
import { writeBounds } from '../evaluation/bounds';
import { countReadings } from './count-readings';
import { loadSeeds } from './load';

const seeds = loadSeeds(import.meta.dirname);
const articles = new Map(seeds.articles.map((article) => [article.document.slice(0, 3), article]));

// Every casualty and every vote that the four documents claim: document, words, what was counted or
// decided, of whom or by whom, and to whom the text gives it.
// biome-ignore format: one row a line reads as a table
const casualtiesAndVotes: readonly [string, string, string, string | null, string | null][] = [
  ['000', 'claimed more than 1,000 lives', 'killed (1000,)', null, null],
  ['000', 'the Security Council did not consider any joint statement', 'no statement', '', 'diplomats'],

  ['001', 'fails to achieve the consensus necessary for a statement', 'no statement', '', null],
  ['001', 'failed to achieve the unanimity needed for a joint statement', 'no statement', '', null],
  ['001', 'At least 1,100 people have already been killed', 'killed [1100,)', 'people', null],
  ['001', 'took hundreds of people hostage', 'captive ~[200,)', 'people', null],
  ['001', 'More than 700 Israelis have been killed', 'killed (700,)', 'Israelis', null],
  ['001', 'At least 415 Palestinians have been killed', 'killed [415,)', 'Palestinians', null],
  ['001', 'No statement was agreed by council members', 'no statement', '', null],

  ['002', 'At least 227 Palestinians have been killed', 'killed [227,)', 'Palestinians', 'Gaza Health Ministry'],
  ['002', '64 children', 'killed [64]', 'children', 'Gaza Health Ministry'],
  ['002', '38 women', 'killed [38]', 'women', 'Gaza Health Ministry'],
  ['002', '1,620 people wounded', 'injured [1620]', 'people', 'Gaza Health Ministry'],
  ['002', 'at least 20 of their fighters have been killed', 'killed [20,)', 'fighters', 'Hamas and Islamic Jihad'],
  ['002', 'the number is at least 130', 'killed [130,)', null, 'Israel'],
  ['002', 'Some 58,000 Palestinians have fled their homes', 'displaced ~[57500,58500]', 'Palestinians', null],
  ['002', 'Twelve people in Israel, including a 5-year-old boy, a 16-year-old girl and a soldier, have been killed', 'killed [12]', 'people', null],

  ['003', 'was vetoed by the UN Security Council', 'vetoed', '', null],
  ['003', 'China, Russia and Algeria “cynically vetoed” (in Blinken’s words) the first US-led resolution', 'vetoed', 'China veto, Russian Federation veto, Algeria veto', null],
  ['003', 'The US has previously vetoed ceasefire resolutions put forward by China and Russia', 'vetoed', 'United States veto', null],
];

// The counts and quotations that the comparison of the documents rests on.
// biome-ignore format: one row a line reads as a table
const countsAndQuotations: readonly [string, string, string, string | null, string | null][] = [
  ['000', '“There are a good number of countries that condemned the Hamas attacks. They’re obviously not all,”', 'quotation', 'Robert Wood', 'Robert Wood'],
  ['000', '“You could probably figure out one of them without me saying anything,”', 'quotation', 'Robert Wood', 'Robert Wood'],
  ['000', '“It’s abnormal that the Security Council doesn’t say anything,”', 'quotation', 'Zhang Jun', 'Zhang Jun'],
  ['000', '“Regrettably, history for some media and politicians starts when Israelis are killed,”', 'quotation', 'Riyad Mansour', 'Riyad Mansour'],
  ['000', '“This is not a time to let Israel double-down on its terrible choices. This is a time to tell Israel it needs to change course, that there is a path to peace where neither Palestinians nor Israelis are killed.”', 'quotation', 'Riyad Mansour', 'Riyad Mansour'],

  ['001', '15 members', 'members [15]', null, null],
  ['001', 'thousands of rockets', 'rockets ~[2000,)', null, null],
  ['001', '“There are a good number of countries that condemned the Hamas attacks. They’re obviously not all,”', 'quotation', 'Robert Wood', 'Robert Wood'],
  ['001', '“You could probably figure out one of them without me saying anything,”', 'quotation', 'Robert Wood', 'Robert Wood'],
  ['001', '“double down on its terrible choices,”', 'quotation', 'Palestine’s permanent observer to the UN', 'Palestine’s permanent observer to the UN'],
  ['001', '“there is a path to peace, where neither Palestinians nor Israelis are killed. And it is the one diametrically opposed to the one Israel has embarked on.”', 'quotation', 'Palestine’s permanent observer to the UN', 'Palestine’s permanent observer to the UN'],
  ['001', '“abnormal.”', 'quotation', 'Zhang Jun', 'Zhang Jun'],
  ['001', '“history for some media and politicians starts when Israelis are killed. Our people have endured one deadly year after another.\n\n“We came to the Security Council month after month warning of the consequences of Israeli impunity and international inaction.”', 'quotation', 'Riyad Mansour', 'Riyad Mansour'],

  ['002', 'blocked at least four attempts', 'attempts blocked [4,)', null, null],
  ['002', 'all 15 council members', 'members [15]', null, null],
  ['002', 'launched hundreds of airstrikes', 'airstrikes ~[200,)', null, null],
  ['002', 'fired some 4,000 rockets', 'rockets ~[3500,4500]', null, null],
  ['002', 'damaged at least 18 hospitals and clinics', 'hospitals damaged [18,)', null, 'World Health Organisation'],
  ['002', 'destroyed one health facility', 'facilities destroyed [1]', null, 'World Health Organisation'],
];

type Row = (typeof casualtiesAndVotes)[number];

describe.each([...articles])('document %s', (document, { body, read }) => {
  const rows = read.map((claim) => rowOf(document, claim));
  const own = (table: readonly Row[]) => table.filter(([name]) => name === document);

  test('claims these casualties and votes, and no others', () => {
    const kinds = ['casualty', 'vote'];
    expect(rows.filter((_, index) => kinds.includes(read[index]?.kind ?? ''))).toEqual(
      own(casualtiesAndVotes),
    );
    expect(read.every(({ modality }) => modality === 'asserted')).toBe(true);
  });

  test('has these counts and quotations', () => {
    expect(rows).toEqual(expect.arrayContaining(own(countsAndQuotations)));
  });

  test('has every claim at its place', () => {
    for (const { quote, start, end } of read) expect(body.slice(start, end)).toBe(quote);
  });
});

test('the parts of a total come out as such', () => {
  const read = articles.get('002')?.read ?? [];
  const parts = read.flatMap((claim) =>
    claim.kind === 'casualty' && claim.partOf !== null
      ? [[claim.quote, read[claim.partOf]?.quote]]
      : [],
  );
  const total = 'At least 227 Palestinians have been killed';
  expect(parts).toEqual([
    ['64 children', total],
    ['38 women', total],
  ]);
});

describe('the curated files', () => {
  const claims = seeds.events.flatMap(({ facts }) => facts.flatMap((fact) => fact.claims));

  test('place nothing that is not listed here', () => {
    const listed = [...casualtiesAndVotes, ...countsAndQuotations];
    const unlisted = claims.filter(({ article, read }) => {
      const document = seeds.articles.find(({ slug }) => slug === article)?.document.slice(0, 3);
      return read && !listed.some(([name, quote]) => name === document && quote === read.quote);
    });
    expect(unlisted).toEqual([]);
  });

  test('correct and add these claims, and no others', () => {
    const reasons = claims.flatMap(({ quote, read, correction }) =>
      correction === null ? [] : [[read === null ? 'added' : 'corrected', quote.slice(0, 40)]],
    );
    expect(reasons).toEqual([
      ['corrected', 'A press statement requires agreement by '],
      ['added', 'a resolution requires only at least nine'],
      ['added', 'graphic pictures of Israeli civilians be'],
      ['corrected', 'the Security Council did not consider an'],
      ['added', 'The council met for about 90 minutes'],
      ['corrected', '“double down on its terrible choices,” b'],
    ]);
    expect(countReadings(seeds)).toMatchObject({ corrected: 3, added: 3, rejected: 0 });
  });
});

function rowOf(document: string, claim: ExtractedClaim): Row {
  const attribution = claim.attribution?.name ?? null;
  switch (claim.kind) {
    case 'casualty':
    case 'count': {
      const what = `${claim.measure} ${writeBounds(quantityAsJson(claim.stated))}`;
      return [document, claim.quote, what, claim.population, attribution];
    }
    case 'vote': {
      const { outcome, positions } = claim.vote;
      const by = positions.map(({ member, position }) => `${member} ${position}`).join(', ');
      return [document, claim.quote, outcome ?? '', by, attribution];
    }
    case 'quotation':
      return [document, claim.quote, 'quotation', claim.speaker, attribution];
  }
}
