import { expect, test } from 'vitest';
import { recorded } from '../../core/record/council-record.testing';
import { writeVotes } from '../../seeds/write-votes';
import { getVote } from '../queries/get-vote';
import { testDatabase } from '../test-database.testing';
import { seatsByDay } from './seats';

const database = testDatabase('recount_seeded');

test.each([
  ['1990-11-29', 0],
  ['2019-12-31', 0],
  ['2020-01-01', 15],
  ['2024-03-22', 15],
])('on %s the seats that are known are %i', async (day, seats) => {
  const { id } = await database.db.body.findUniqueOrThrow({ where: { slug: 'security-council' } });
  expect((await seatsByDay(database.db, id))(day)).toHaveLength(seats);
});

test('of a vote of 1990 nobody is said to have had no seat, and no finding is about seats', async () => {
  const entry = {
    ...recorded('S/2024/239'),
    ...{ draft: 'S/1990/1', date: '1990-01-17', meetingRecord: 'S/PV.2905' },
  };
  const votes = { body: 'security-council', source: 'un-security-council-resolutions' };
  await database.db.$transaction((db) => writeVotes(db, { ...votes, entries: [entry] }));
  const [shown] = (await getVote('S/1990/1'))?.entries ?? [];
  expect(shown?.voters).toHaveLength(15);
  expect(shown?.voters.filter(({ seated }) => !seated)).toEqual([]);
  expect(shown?.voters.filter(({ marks }) => marks.includes('veto'))).toHaveLength(2);
  expect(shown?.findings).toEqual([]);
});
