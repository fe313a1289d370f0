import { rollCallLists } from '../record/entry';
import {
  holders,
  hyphenated,
  outcomes,
  positionWords,
  type VotesOptions,
  type VotesParameter,
} from './votes-options';

/** What is wrong with the choices that could not be read, a sentence each, for whoever wrote the address. */
export function unreadProblems({ unread }: VotesOptions): string {
  return unread.map((name) => `${name} must be ${expected[name]}.`).join(' ');
}

const expected: Readonly<Record<VotesParameter, string>> = {
  outcome: `one of ${outcomes.map(hyphenated).join(', ')}`,
  year: 'a year from 1946 to 2099',
  state: 'an ISO 3166-1 alpha-3 code, as DZA is',
  voted: `one of ${rollCallLists.map((list) => positionWords[list]).join(', ')}, beside a state`,
  'vetoed-by': `one of ${holders.join(', ')}`,
  agenda: 'the slug of an agenda item',
  from: 'the `next` of another page',
};

/** Which choices could not be read and what is shown instead, for whoever reads the page; empty for none. */
export function unreadInWords({ unread, state }: VotesOptions): string {
  const withoutState = state === null && unread.includes('voted');
  const unknown = unread.filter(
    (name): name is keyof typeof labels => name !== 'from' && !(name === 'voted' && withoutState),
  );
  const names = unknown.map((name) => labels[name]).join(', ');
  return [
    ...(unknown.length === 1
      ? [`One choice in this address is not known here, and is left at “any”: ${names}.`]
      : []),
    ...(unknown.length > 1
      ? [`Some choices in this address are not known here, and are left at “any”: ${names}.`]
      : []),
    ...(withoutState && !unread.includes('state')
      ? ['How a state voted can only be chosen together with a state, and is left at “any way”.']
      : []),
    ...(unread.includes('from')
      ? ['The page that this address names is not known here; these are the newest votes.']
      : []),
  ].join(' ');
}

const labels: Readonly<Record<Exclude<VotesParameter, 'from'>, string>> = {
  outcome: 'outcome',
  year: 'year',
  state: 'state',
  voted: 'how that state voted',
  'vetoed-by': 'vetoed by',
  agenda: 'agenda item',
};
