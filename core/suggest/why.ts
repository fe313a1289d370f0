/** A reason for which a claim may belong to a fact, with the words that it rests on. */
export type Why =
  | { readonly kind: 'same measure'; readonly measure: string }
  | { readonly kind: 'same population'; readonly population: string }
  /** The claim is a part of a total that names the people whom the fact's part is of. */
  | { readonly kind: 'part of population'; readonly part: string; readonly of: string }
  | {
      readonly kind: 'place';
      readonly place: string;
      readonly named: 'claim' | 'sentence' | 'article';
    }
  | { readonly kind: 'same day'; readonly day: string; readonly by: DayKnownBy; readonly of: DayOf }
  | { readonly kind: 'same period'; readonly from: string }
  | { readonly kind: 'same body'; readonly body: string }
  | { readonly kind: 'same vote'; readonly symbol: string; readonly by: VoteKnownBy }
  | { readonly kind: 'same question'; readonly words: readonly string[] }
  | { readonly kind: 'earlier vetoes'; readonly member: string }
  | {
      readonly kind: 'same words in another article';
      readonly words: string;
      readonly outlet: string;
    }
  | { readonly kind: 'near figure'; readonly quote: string; readonly outlet: string }
  | { readonly kind: 'same speaker'; readonly speaker: string }
  | { readonly kind: 'nearby claim placed there'; readonly quote: string };

export type DayKnownBy = 'its words' | 'publication that day' | 'publication the day after';

/** What happened or held on the day. */
export type DayOf = 'the figure' | 'the vote' | 'the event';

export type VoteKnownBy =
  | { readonly how: 'symbol' }
  | { readonly how: 'sponsor'; readonly sponsor: string }
  | { readonly how: 'tally' };

/**
 * What one side of a claim and a fact says of whether they belong together. `open` is as many sides as it
 * leaves unknown; `supports` makes up for one that is.
 */
export type Aspect =
  | { readonly says: 'agrees'; readonly why: Why }
  | { readonly says: 'supports'; readonly why: Why }
  | { readonly says: 'open'; readonly sides: number; readonly why: Why | null }
  | { readonly says: 'contradicts' };

export function agrees(why: Why): Aspect {
  return { says: 'agrees', why };
}

export function supports(why: Why): Aspect {
  return { says: 'supports', why };
}

/** Open with what speaks for it nevertheless, if anything does. */
export function open(sides = 1, why: Why | null = null): Aspect {
  return { says: 'open', sides, why };
}

/** Whatever else they have in common, the claim does not belong to the fact. */
export const contradicted: Aspect = { says: 'contradicts' };
