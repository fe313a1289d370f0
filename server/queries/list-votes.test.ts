import pg from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { electedCode, generateVotes } from '../../bench/generate-votes';
import { rollCallLists } from '../../core/record/entry';
import { allVotes, holders, outcomes, type VotesOptions } from '../../core/views/votes-options';
import { positionColumns } from '../record/columns';
import { testDatabase } from '../test-database.testing';
import { listVotes } from './list-votes';
import { listVoteChoices } from './list-votes-choices';

const database = testDatabase('recount_template');

beforeAll(async () => {
  const client = new pg.Client(database.url);
  await client.connect();
  await generateVotes(client, 1200);
  // The record may name a state in two lists, or twice in one.
  await client.query(`
    INSERT INTO "Ballot" ("voteId", position, ordinal, printed, "stateCode", date)
    SELECT id, position, 90, 'USA', 'USA', date FROM "RecordedVote",
      unnest(ARRAY['in_favour', 'abstaining']::"VotePosition"[]) position WHERE id % 10 = 0`);
  // Many votes of one day, so that a page ends in the middle of it.
  await client.query(`
    UPDATE "RecordedVote" SET date = DATE '2010-06-01' WHERE id BETWEEN 600 AND 700`);
  await client.end();
}, 60_000);

/** Every page of a choice, one after another. */
async function allPages(choice: Partial<VotesOptions>): Promise<string[]> {
  const drafts: string[] = [];
  let from: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listVotes>> = await listVotes({
      ...allVotes,
      ...choice,
      from,
    });
    expect(page.votes.length).toBeLessThanOrEqual(50);
    drafts.push(...page.votes.map(({ draft }) => draft));
    from = page.next;
  } while (from !== null);
  return drafts;
}

/** The same choice, made in JavaScript among all the votes that there are. */
async function expected(choice: Partial<VotesOptions>): Promise<string[]> {
  const votes = await database.db.recordedVote.findMany({
    orderBy: [{ date: 'desc' }, { id: 'desc' }],
    include: { ballots: true, agendaItem: true },
  });
  const { outcome, year, state, position, vetoedBy, agenda } = { ...allVotes, ...choice };
  return votes
    .filter((vote) => outcome === null || vote.outcome.replace('_', ' ') === outcome)
    .filter((vote) => year === null || vote.date.getUTCFullYear() === year)
    .filter((vote) => agenda === null || vote.agendaItem?.slug === agenda)
    .filter(
      ({ ballots }) =>
        state === null ||
        ballots.some(
          (ballot) =>
            ballot.stateCode === state &&
            (position === null || ballot.position === positionColumns[position]),
        ),
    )
    .filter(
      (vote) =>
        vetoedBy === null ||
        (vote.outcome === 'vetoed' &&
          vote.ballots.some(
            ({ stateCode, position: cast }) => stateCode === vetoedBy && cast === 'against',
          )),
    )
    .map(({ draft }) => draft);
}

describe('the pages of a choice hold every vote that fits it, once, newest first', () => {
  const elected = electedCode(12);
  test.each<Partial<VotesOptions>>([
    {},
    ...outcomes.map((outcome) => ({ outcome })),
    { year: 2010 },
    { year: 1970 },
    { agenda: 'item-1' },
    { agenda: 'nothing' },
    { state: 'USA' },
    ...rollCallLists.map((position) => ({ state: 'USA', position })),
    { state: elected },
    { state: elected, position: 'against' },
    { state: 'ZZZ' },
    ...holders.map((vetoedBy) => ({ outcome: 'vetoed' as const, vetoedBy })),
    { outcome: 'adopted', vetoedBy: 'USA' },
    { outcome: 'vetoed', vetoedBy: 'CHN', state: 'USA', position: 'abstaining' },
    { outcome: 'vetoed', vetoedBy: 'RUS', year: 2002, agenda: 'item-2' },
    { outcome: 'not adopted', state: 'FRA', position: 'inFavour', year: 2010 },
  ])('%j', async (choice) => {
    const drafts = await expected(choice);
    expect(await allPages(choice)).toEqual(drafts);
    const { total } = await listVotes({ ...allVotes, ...choice });
    expect(total).toEqual({ count: Math.min(drafts.length, 1000), more: drafts.length > 1000 });
  });
});

test('a page says of each vote what the record states', async () => {
  const { votes } = await listVotes({ ...allVotes, outcome: 'vetoed', vetoedBy: 'CHN' });
  expect(votes[0]).toMatchObject({
    outcome: 'vetoed',
    tally: { inFavour: 13, against: 1, abstaining: 1 },
    against: [{ name: 'State CHN', veto: true }],
    source: { name: 'Made-up votes' },
  });
  expect(votes[0]?.subject).toMatch(/^The situation in place \d+$/);
});

test('a page after the last vote is empty, and the count stays that of the choice', async () => {
  const page = await listVotes({ ...allVotes, outcome: 'vetoed', from: '1946-01-01.1' });
  expect(page).toMatchObject({ votes: [], next: null, total: { count: 48, more: false } });
});

test('the filters offer the years from the first vote to the last, seats and agenda', async () => {
  const { years, states, agenda } = await listVoteChoices();
  expect([years[0], years.at(-1)]).toEqual([2026, 1990]);
  expect(states).toHaveLength(65);
  expect(agenda).toHaveLength(40);
});
