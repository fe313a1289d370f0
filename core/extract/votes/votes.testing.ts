import type { ExtractedVote } from '../claim';
import { paragraphsOf } from '../text/sentences';
import { votesIn } from './votes-in';

/** Votes found in a text as `words → in favour/against/abstaining member:position… outcome`. */
export function found(text: string): readonly { readonly quote: string; readonly says: string }[] {
  return [...paragraphsOf(text)]
    .flatMap(({ sentences }) => sentences.flatMap((own, at) => votesIn(own, sentences[at - 1])))
    .map(({ start, end, vote }) => ({ quote: text.slice(start, end), says: said(vote) }));
}

function said({ inFavour, against, abstaining, positions, outcome }: ExtractedVote): string {
  const tally = [inFavour, against, abstaining].map((votes) => votes ?? '?').join('/');
  const members = positions.map(({ member, position }) => `${member}:${position}`).join(', ');
  return [tally, members, outcome ?? ''].filter((part) => part !== '').join(' | ');
}

/** What each of them says. */
export const says = (text: string) => found(text).map((vote) => vote.says);
