import { z } from 'zod';
import { addressAsKept } from './kept-address';
import { plainLine } from './plain-text';
import type { Known, TakenArticle } from './taken-article';

/** What an archive says of one of its entries, besides its text. */
export const givenMetadata = z.strictObject({
  title: z.string().max(500).optional(),
  outlet: z.string().max(200).optional(),
  homepage: z.string().max(2000).optional(),
  address: z.string().max(2000).optional(),
  byline: z.string().max(300).optional(),
  publishedOn: z.string().max(10).optional(),
  language: z.string().max(35).optional(),
  wire: z.string().max(200).optional(),
});

export type GivenMetadata = z.infer<typeof givenMetadata>;

/**
 * What was taken out of an entry, with what the archive says of it instead, by the same rules, where it says something.
 */
export function withGiven(taken: TakenArticle, given: unknown): TakenArticle {
  const said = givenMetadata.parse(given ?? {});
  const or = (given: string | null | undefined, found: Known | null): Known | null => {
    const value = plainLine(given ?? '');
    return value === '' ? found : { value, basis: 'as the archive gives it' };
  };
  return {
    ...taken,
    title: or(said.title, taken.title),
    outlet: {
      name: or(said.outlet, taken.outlet.name),
      homepage: addressAsKept(said.homepage ?? '') ?? taken.outlet.homepage,
    },
    address: or(addressAsKept(said.address ?? ''), taken.address),
    byline: or(said.byline, taken.byline),
    publishedOn: or(said.publishedOn, taken.publishedOn),
    language: or(said.language, taken.language),
    wire: or(said.wire, taken.wire),
  };
}
