import { outletsAddress } from './addresses';
import { votesAddress } from './vote-addresses';

/** A way through the site that every page offers. */
export interface Way {
  readonly address: string;
  readonly name: string;
  /** The key that leads there after `g`. */
  readonly key: string;
}

export const ways: readonly Way[] = [
  { address: '/', name: 'Events', key: 'h' },
  { address: votesAddress, name: 'Votes', key: 'v' },
  { address: '/series', name: 'Series', key: 's' },
  { address: outletsAddress, name: 'Outlets', key: 'o' },
  { address: '/how-to-read', name: 'How to read this', key: '?' },
];
