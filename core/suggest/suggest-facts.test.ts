import { describe, expect, test } from 'vitest';
import type { CandidateFact, DraftOnRecord } from './candidate-fact';
import { factLike, firstToPlace, held, toPlace } from './suggest.testing';
import { suggestFacts } from './suggest-facts';
import { whyInWords } from './why-in-words';

const draft: DraftOnRecord = {
  symbol: 'S/2024/239',
  day: '2024-03-22',
  title: 'The situation in the Middle East',
  body: 'Security Council',
  tally: { inFavour: 11, against: 3, abstaining: 1 },
  sponsors: ['United States'],
};

function voteOn(id: number, changes: Partial<DraftOnRecord> = {}): CandidateFact {
  const own = { ...draft, ...changes };
  const scope = { population: null, place: null, periodStart: null, asOf: own.day };
  return factLike({ id, kind: 'vote', measure: 'outcome', ...scope, cumulative: null, draft: own });
}

describe('the reasons', () => {
  test('cite what a casualty claim and its fact have in common', () => {
    const claim = firstToPlace(
      'At least 31 people were killed in Karsova, the ministry said on Friday.',
    );
    const [first] = suggestFacts(claim, [factLike({ claims: [held('33 people were killed')] })]);
    expect(first?.strength).toBe('strong');
    expect(first && whyInWords(first)).toEqual([
      'Counts killed, as this fact does',
      'People: the same people',
      'In Karsova, as the claim says',
      'Its words name 15 July 2022, the day of the figure',
      'Near the figure of Ferry Road Times: “33 people were killed”',
    ]);
  });

  test('cite the draft of a vote', () => {
    const body = 'The Security Council rejected a US draft by 11 votes to 3, with one abstention.';
    const claim = firstToPlace(body, { publishedOn: '2024-03-22' });
    const [first] = suggestFacts(claim, [voteOn(1)]);
    expect(first && whyInWords(first)).toEqual([
      'Says how a vote ended, as this fact asks',
      'The article speaks of the Security Council',
      'The article is of 22 March 2024, the day of the vote',
      'Speaks of a draft by United States, as S/2024/239 is',
    ]);
  });
});

test('a place that is not named leaves a claim open, and a claim placed nearby closes it', () => {
  const body = 'A bridge gave way in Karsova on Friday. Twelve people were killed.';
  const [claim] = toPlace(body, { title: 'A bridge falls' });
  const fact = factLike();
  expect(claim && suggestFacts(claim, [fact])).toMatchObject([{ strength: 'possible' }]);
  const near = { event: fact.event.id, fact: 9, quote: 'Seven people are missing' };
  expect(claim && suggestFacts({ ...claim, nearby: [near] }, [fact])).toMatchObject([
    { strength: 'strong' },
  ]);
});

test('a dateline says where it was, as all does that stands before a claim', () => {
  const body = 'KARSOVA, July 15 (Mill Lane Agency) - Floods killed 31 people, the ministry said.';
  const claim = firstToPlace(body, { title: 'A river rises' });
  const [first] = suggestFacts(claim, [factLike()]);
  expect(first && whyInWords(first)).toContain('The article names Karsova before it');
});

// 13 July 2022 was a Wednesday.
describe('a day within an event of four', () => {
  const { event } = factLike();
  const days = { ...event, startsOn: '2022-07-12', endsOn: '2022-07-15' };
  const fact = factLike({ asOf: null, periodStart: null, cumulative: null, event: days });

  test.each<[string, string | null, string | null]>([
    ['on Wednesday', '2022-07-15', 'Its words name 13 July 2022, the day of the figure'],
    ['on Wednesday', null, 'Its words name 13 July 2022, the day of the figure'],
    ['on 14 July', '2022-07-25', 'Its words name 14 July 2022, the day of the figure'],
    ['', '2022-07-13', 'The article is of 13 July 2022, the day of the figure'],
    ['', '2022-07-16', 'The article is of the day after 15 July 2022, the day of the figure'],
    ['on 11 July', '2022-07-15', null],
    ['on 16 July', '2022-07-25', null],
  ])('is its own: killed %s, published on %s', (when, publishedOn, reason) => {
    const claim = firstToPlace(`31 people were killed in Karsova ${when}.`, { publishedOn });
    const [first] = suggestFacts(claim, [fact]);
    if (reason === null) expect(first).toBeUndefined();
    else expect(first && whyInWords(first)).toContain(reason);
  });
});

test('of two drafts of one day that fit alike neither is suggested, and the tally decides', () => {
  const drafts = [
    voteOn(1),
    voteOn(2, {
      symbol: 'S/2024/240',
      sponsors: ['China'],
      tally: { inFavour: 4, against: 2, abstaining: 9 },
    }),
  ];
  const about = { title: 'Council votes', publishedOn: '2024-03-22' };
  const unclear = firstToPlace('The Security Council rejected the text.', about);
  expect(suggestFacts(unclear, drafts)).toEqual([]);
  expect(suggestFacts(unclear, drafts.slice(0, 1)).map(({ fact }) => fact)).toEqual([1]);
  const clear = firstToPlace(
    'In the Security Council the text got four votes in favour, two against and nine abstentions.',
    about,
  );
  expect(suggestFacts(clear, drafts).map(({ fact }) => fact)).toEqual([2]);
});

test('nothing is certain of an article without a day but what the figure supports', () => {
  const claim = firstToPlace('31 people were killed in Karsova.', { publishedOn: null });
  expect(suggestFacts(claim, [factLike()])).toMatchObject([{ strength: 'possible' }]);
  const known = factLike({ claims: [held('31 people were killed')] });
  expect(suggestFacts(claim, [known])).toMatchObject([{ strength: 'strong' }]);
});

describe('quotations', () => {
  const words = '“The dam did not break, it was opened too late,”';
  const fact = factLike({
    kind: 'quotation',
    measure: 'quotation',
    claims: [held(words, 'Ilse Brandt')],
  });
  const quoted = (speaker: string, said = words) => firstToPlace(`${said} ${speaker} said.`);

  test('of the same words by the same speaker belong together', () => {
    expect(suggestFacts(quoted('Ilse Brandt'), [fact])).toMatchObject([{ strength: 'strong' }]);
  });

  test('of an unnamed office are possible, of another name are not', () => {
    const short = '“The dam did not break, it was”';
    expect(suggestFacts(quoted('the mayor', short), [fact])).toMatchObject([
      { strength: 'possible' },
    ]);
    expect(suggestFacts(quoted('Anton Weiss', short), [fact])).toEqual([]);
  });

  test('of other words by the same speaker are not', () => {
    expect(suggestFacts(quoted('Ilse Brandt', '“We shall count the dead,”'), [fact])).toEqual([]);
  });
});

test('people of no side and no place are not taken for those of one side', () => {
  const about = { title: 'Fighting in Karsova' };
  const fact = factLike({ population: 'Israelis', claims: [held('31 Israelis were killed')] });
  expect(suggestFacts(firstToPlace('Fighting killed 31 people on Friday.', about), [fact])).toEqual(
    [],
  );
});

test('zero is a figure: nobody killed is far from many', () => {
  const claim = firstToPlace('No one was killed in Karsova on Friday.');
  expect(suggestFacts(claim, [factLike()])).toMatchObject([]);
  expect(
    suggestFacts(claim, [
      factLike({ periodStart: '2022-07-15', claims: [held('400 people were killed')] }),
    ]).map(({ strength }) => strength),
  ).not.toContain('strong');
});
