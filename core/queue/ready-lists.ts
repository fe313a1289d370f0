import { type QueueOptions, wholeQueue } from './queue-options';

/** A list that is often wanted, by its name. */
export interface ReadyList {
  readonly name: string;
  readonly options: QueueOptions;
}

export const readyLists: readonly ReadyList[] = [
  { name: 'All', options: wholeQueue },
  { name: 'Unreviewed', options: { ...wholeQueue, state: 'unreviewed' } },
  { name: 'For you', options: { ...wholeQueue, assignee: { who: 'me' } } },
  {
    name: 'Unreviewed and for nobody',
    options: { ...wholeQueue, state: 'unreviewed', assignee: { who: 'nobody' } },
  },
  { name: 'Changed since annotated', options: { ...wholeQueue, state: 'changed' } },
  {
    name: 'Unreviewed for a week',
    options: { ...wholeQueue, state: 'unreviewed', older: 7 },
  },
];
