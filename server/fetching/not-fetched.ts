/** Why something was not fetched, in a sentence for an editor. */
export class NotFetched extends Error {
  constructor(
    readonly sentence: string,
    readonly again: {
      /** Whether another try may succeed. */
      readonly later: boolean;
      /** Seconds before which it is not worth trying; null where nobody said. */
      readonly waitSeconds?: number | null;
      /** Nothing was asked, as no connection came to be; or redirects that came to no end. */
      readonly kind?: 'unreached' | 'astray';
      /** Others come first at its host. */
      readonly crowded?: boolean;
    },
  ) {
    super(sentence);
    this.name = 'NotFetched';
  }
}
