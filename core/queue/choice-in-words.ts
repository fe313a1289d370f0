import { statusInWords } from '../annotations/status';
import { dayInWords } from '../day-in-words';
import type { QueueOptions, QueueState } from './queue-options';

/** Where a row stands, as the queue names it. */
export const stateInWords: Readonly<Record<QueueState, string>> = {
  ...statusInWords,
  changed: 'Changed since it was annotated',
  gone: 'No longer found',
};

/** A choice of the queue in words: "conflict, open, for nobody, found from 8 October 2026"; empty for all. */
export function queueChoiceInWords(
  options: QueueOptions,
  names: {
    readonly events: readonly { readonly slug: string; readonly title: string }[];
    readonly people: readonly { readonly id: string; readonly name: string }[];
  },
): string {
  const { verdict, event, state, from, to, older } = options;
  const parts = [
    verdict === 'none' ? 'no verdict' : verdict,
    state === null ? null : lowerFirst(stateInWords[state]),
    assigneeInWords(options, names.people),
    event === null
      ? null
      : `of “${names.events.find(({ slug }) => slug === event)?.title ?? event}”`,
    from === null ? null : `found from ${dayInWords(from)} on`,
    to === null ? null : `found up to ${dayInWords(to)}`,
    older === null ? null : `found ${older} ${older === 1 ? 'day' : 'days'} ago or earlier`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

function assigneeInWords(
  { assignee }: QueueOptions,
  people: readonly { readonly id: string; readonly name: string }[],
): string | null {
  switch (assignee?.who) {
    case undefined:
      return null;
    case 'me':
      return 'for you';
    case 'nobody':
      return 'for nobody';
    case 'somebody':
      return 'for somebody';
    case 'person':
      return `for ${people.find(({ id }) => id === assignee.id)?.name ?? 'someone unknown'}`;
  }
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
