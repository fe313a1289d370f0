import { z } from 'zod';
import { refusedCharacters } from './plain-text';
import { isTooLong } from './text-length';

/** The fewest words that a text must have. */
export const fewestTakenWords = 40;
export const longestTakenTitle = 500;
export const longestTakenByline = 300;
export const longestTakenName = 200;
export const longestTakenAddress = 2000;
export const mostRemarks = 20;

const line = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine((given) => !given.includes('\n') && given.search(refusedCharacters) === -1);

/** A value and how it is known, in words that readers see after it. */
const known = (most: number) => z.strictObject({ value: line(most), basis: line(300) });

const address = line(longestTakenAddress).refine((given) => /^https?:\/\//.test(given));
const day = z.iso.date();
const moment = z.iso.datetime({ offset: true });

/** An article as it was taken from what a newsroom brought, before an editor has looked at it. */
export const takenArticle = z.strictObject({
  /** Paragraphs of the article's own words, with one empty line between. */
  text: z.string().refine((given) => !isTooLong(given) && given.search(refusedCharacters) === -1),
  title: known(longestTakenTitle).nullable(),
  byline: known(longestTakenByline).nullable(),
  outlet: z.strictObject({
    name: known(longestTakenName).nullable(),
    homepage: address.nullable(),
  }),
  /** The day in the zone that the page states it in, ISO 8601. */
  publishedOn: z.strictObject({ value: day, basis: line(300) }).nullable(),
  /** ISO 8601 with the offset as stated; null where no hour or no offset is. */
  publishedAt: moment.nullable(),
  modifiedAt: moment.nullable(),
  /** The address that the article calls its own. */
  address: z.strictObject({ value: address, basis: line(300) }).nullable(),
  /** The agency that is credited. */
  wire: known(longestTakenName).nullable(),
  /** BCP 47. */
  language: known(35).nullable(),
  kind: z.enum(['html', 'text', 'pdf', 'docx']),
  /** Sentences for the editor. */
  remarks: z.array(line(1000)).max(mostRemarks),
});

export type TakenArticle = z.infer<typeof takenArticle>;

/** A value and how it is known. */
export interface Known {
  value: string;
  basis: string;
}
