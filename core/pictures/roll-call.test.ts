import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listed, seatsOf } from '../record/entries.testing';
import type { RollCall } from '../record/entry';
import { voters } from './roll-call';

const members =
  'Algeria, China, Ecuador, France, Guyana, Japan, Malta, Mozambique, Republic of Korea, Russian Federation, Sierra Leone, Slovenia, Switzerland, United Kingdom, United States';
const seats = seatsOf(members);

function rollCall(inFavour: string, against: string, abstaining: string): RollCall {
  return {
    inFavour: listed(inFavour),
    against: listed(against),
    abstaining: listed(abstaining),
  };
}

const rest =
  'Ecuador, France, Japan, Malta, Mozambique, Republic of Korea, Sierra Leone, Slovenia, Switzerland, United Kingdom, United States';
const usDraft = rollCall(rest, 'Algeria, China, Russian Federation', 'Guyana');

test('S/2024/239: Algeria’s vote against is no veto', () => {
  const drawn = voters(usDraft, seats, 'vetoed');
  expect(drawn.map(({ name }) => name).join(', ')).toBe(
    `${rest}, Guyana, Algeria, China, Russian Federation`,
  );
  expect(drawn.slice(-4).map(({ marks }) => marks)).toEqual([
    ['abstaining'],
    ['against'],
    ['veto'],
    ['veto'],
  ]);
  expect(drawn.filter(({ permanent }) => permanent)).toHaveLength(5);
});

test('a permanent member’s vote against a draft that had too few votes is no veto', () => {
  const drawn = voters(rollCall('Algeria', 'France', ''), seats, 'not adopted');
  expect(drawn.find(({ name }) => name === 'France')?.marks).toEqual(['against']);
});

test.each<[string, RollCall, string, object]>([
  ['in two lists', rollCall('China', 'China', ''), 'China', { marks: ['in favour', 'veto'] }],
  ['twice in one list', rollCall('Malta, Malta', '', ''), 'Malta', { marks: ['in favour'] }],
  ['in no list', rollCall('', 'China', ''), 'Malta', { marks: [], seated: true }],
  ['without a seat', rollCall('Brazil', '', ''), 'Brazil', { marks: ['in favour'], seated: false }],
])('a state %s is seen', (_, call, name, expected) => {
  const drawn = voters(call, seats, 'vetoed');
  expect(drawn.filter((voter) => voter.name === name)).toEqual([expect.objectContaining(expected)]);
});

test('a name that is not recognised is drawn as it is printed', () => {
  const call = {
    inFavour: [{ printed: 'Atlantis', code: null, name: null }],
    against: [],
    abstaining: [],
  };
  expect(voters(call, seats, 'adopted').at(-1)).toEqual({
    name: 'Atlantis',
    code: null,
    permanent: false,
    seated: false,
    marks: ['in favour'],
  });
});

test('where no seats are known, who stands in a list is seated, and a veto is the Charter’s five’s', () => {
  const drawn = voters(usDraft, [], 'vetoed');
  expect(drawn.every(({ seated }) => seated)).toBe(true);
  expect(drawn.map(({ name, marks }) => [name, marks])).toEqual(
    voters(usDraft, seats, 'vetoed').map(({ name, marks }) => [name, marks]),
  );
});

test('the order of a list changes nothing, and nobody is left out or drawn twice', () => {
  const position = fc.constantFrom('in favour', 'against', 'abstaining', 'none');
  const cast = fc.array(position, { minLength: 15, maxLength: 15 });
  fc.assert(
    fc.property(cast, (positions) => {
      const names = members.split(', ');
      const list = (wanted: string) => names.filter((_, index) => positions[index] === wanted);
      const call = (backwards: boolean) => {
        const [yes = '', no = '', abstained = ''] = ['in favour', 'against', 'abstaining'].map(
          (wanted) => (backwards ? list(wanted).reverse() : list(wanted)).join(', '),
        );
        return rollCall(yes, no, abstained);
      };
      const drawn = voters(call(false), seats, 'vetoed');
      expect(drawn.map(({ name }) => name).sort()).toEqual([...names].sort());
      expect(voters(call(true), seats, 'vetoed')).toEqual(drawn);
    }),
  );
});
