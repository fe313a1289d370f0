import { nearlyTheTextOf } from './likeness-in-words';

/** Why what was brought in is no article yet, where it lacks nothing but somebody's word. */
export type Undecided =
  /** It is nearly the text of an article of its outlet. */
  | {
      readonly came: 'alike';
      readonly alike: { readonly title: string; readonly likeness: number };
    }
  /** Its address is that of another outlet's article. */
  | { readonly came: 'elsewhere'; readonly there: ArticleThere }
  /** Its address is that of an article of its outlet, whose title and text are others. */
  | { readonly came: 'unlike'; readonly there: ArticleThere }
  /** Its outlet is not here yet, and nothing says where that is. */
  | { readonly came: 'without-outlet' }
  /** The article that it was said to be is not here. */
  | { readonly came: 'gone' };

/** The article that is at an address. */
export interface ArticleThere {
  readonly title: string;
  readonly outlet: string;
}

/** What is to be decided, in a sentence. */
export function undecidedInWords(undecided: Undecided): string {
  switch (undecided.came) {
    case 'alike':
      return nearlyTheTextOf(undecided.alike);
    case 'elsewhere': {
      const { title, outlet } = undecided.there;
      return `Its address is that of “${title}”, of ${outlet}, and it is said to be of another outlet: say whether it is that article, or another whose address this is not.`;
    }
    case 'unlike':
      return `Its address is that of “${undecided.there.title}”, and both its title and its text are others: say whether it is that article, or another whose address this is not.`;
    case 'without-outlet':
      return 'The outlet is not here yet, and its own page is missing: its address, as https://gazette.example.';
    case 'gone':
      return 'The article that it was said to be is not here. Say once more whether it is one that is.';
  }
}
