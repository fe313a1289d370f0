import { expect, test } from 'vitest';
import { electedCode } from '../../bench/generate-votes';
import { tablesOfVotes } from '../../bench/sequential-scans';
import { allVotes, type VotesOptions } from '../../core/views/votes-options';
import { withGeneratedVotes } from '../generated-votes.testing';
import { scansOf } from '../scans-of.testing';
import { testDatabase } from '../test-database.testing';
import { getVote } from './get-vote';
import { getVoteDraft } from './get-vote-draft';
import { listFindings } from './list-findings';
import { listVotes } from './list-votes';
import { listVoteChoices } from './list-votes-choices';

const database = testDatabase('recount_template');

withGeneratedVotes(database);

const elected = electedCode(30);

const choices: readonly Partial<VotesOptions>[] = [
  {},
  { from: '2008-03-22.10000' },
  { outcome: 'adopted' },
  { outcome: 'vetoed' },
  { outcome: 'not adopted', from: '2008-03-22.10000' },
  { year: 2010 },
  { year: 2010, from: '2010-06-01.11000' },
  { agenda: 'item-1' },
  { agenda: 'item-40', outcome: 'vetoed' },
  { agenda: 'item-40', outcome: 'not adopted', year: 2010 },
  { state: 'USA' },
  { state: 'USA', position: 'against' },
  { state: 'USA', position: 'inFavour', outcome: 'not adopted', from: '2008-03-22.10000' },
  { state: 'USA', agenda: 'item-40' },
  { state: elected },
  { state: elected, position: 'against' },
  { state: elected, year: 2010, outcome: 'vetoed' },
  { state: 'ZZZ' },
  { outcome: 'vetoed', vetoedBy: 'RUS' },
  { outcome: 'vetoed', vetoedBy: 'RUS', year: 2010, agenda: 'item-2' },
  { outcome: 'vetoed', vetoedBy: 'RUS', state: 'CHN', position: 'abstaining' },
  { outcome: 'vetoed', vetoedBy: 'FRA', state: elected, from: '2008-03-22.10000' },
];

test.each(choices)(
  'votes by %j are found without reading a table of votes whole',
  async (choice) => {
    const { queries, scans } = await scansOf(
      database.url,
      () => listVotes({ ...allVotes, ...choice }),
      tablesOfVotes,
    );
    expect(queries).toBeGreaterThan(1);
    expect(scans).toEqual([]);
  },
);

test.each<[string, number, () => Promise<unknown>]>([
  ['what the filters offer', 4, listVoteChoices],
  ['a vote', 10, () => getVote('S/2008/10007')],
  ['the draft of a resolution', 1, () => getVoteDraft('S/RES/10006')],
  ['the draft of a symbol', 1, () => getVoteDraft('s/2008/10007')],
  ['the findings of the audit', 10, () => listFindings(null)],
  ['a later page of findings', 10, () => listFindings('2008-03-22.10000')],
])('%s is found without reading a table of votes whole', async (_, least, read) => {
  const { queries, scans } = await scansOf(database.url, read, tablesOfVotes);
  expect(queries).toBeGreaterThanOrEqual(least);
  expect(scans).toEqual([]);
});
