import { z } from 'zod';
import { formAddress, formDay, formLine, formOptionalLine } from './form-fields';
import { isFrontPage } from './front-page';
import { plainLines, plainText } from './plain-text';
import { isPublicationDay } from './publication-day';
import { readForm } from './read-form';
import { isTooLong, textTooLong } from './text-length';

/** An article as it is to be held: what an editor has confirmed, or an archive says. */
export interface ArticleInput {
  /** The outlet's own page is null where nothing says it, as it need not for one that is here. */
  readonly outlet: { readonly name: string; readonly homepage: string | null };
  readonly title: string;
  readonly titleBasis: string;
  /** Where the outlet published it; null where it has no address. */
  readonly address: string | null;
  readonly byline: string | null;
  /** ISO 8601 day; null where it is not known. */
  readonly publishedOn: string | null;
  readonly publishedBasis: string;
  /** How outlet and address are known, as it stands after the outlet’s name. */
  readonly basis: string;
  /** As BCP 47 names it; null where it is not known. */
  readonly language: string | null;
  /** The agency that the text credits, and by which words that is known; null for none. */
  readonly wire: { readonly name: string; readonly basis: string } | null;
  readonly text: string;
}

/** The fields of the form in which an editor corrects what was taken out, all of them texts. */
export interface ArticleFields {
  readonly title: string;
  readonly outlet: string;
  readonly homepage: string;
  readonly address: string;
  readonly byline: string;
  readonly publishedOn: string;
  readonly language: string;
  readonly wire: string;
  readonly text: string;
}

export const articleFields: readonly (keyof ArticleFields)[] = [
  ...(['title', 'outlet', 'homepage', 'address', 'byline'] as const),
  ...(['publishedOn', 'language', 'wire', 'text'] as const),
];

/** The fields as they are kept, or in a sentence what is wrong with one. */
export function readArticleFields(
  fields: Partial<ArticleFields>,
): { readonly read: ReadFields } | { readonly problem: string } {
  return readForm(schema, fields);
}

export type ReadFields = z.infer<typeof schema>;

/** What there is of an article besides its text, as the fields of a form have it. */
export const metadataFields = {
  title: formLine('The title', 500),
  outlet: formLine('The outlet’s name', 200),
  homepage: formAddress('The outlet’s own page'),
  address: formAddress('The article’s address').refine(
    (address) => address === null || !isFrontPage(address),
    'The article’s address is that of a site’s front page. Give its own, or leave it out.',
  ),
  byline: formOptionalLine('The byline', 300),
  publishedOn: formDay('The day of publication').refine(
    (day) => day === null || isPublicationDay(day),
    'The day of publication is of no year from 1000 to 2199.',
  ),
  language: formOptionalLine('The language', 35).refine(
    (language) => language === null || isLanguage(language),
    'The language is a short code: en, en-GB, fr.',
  ),
  wire: formOptionalLine('The agency', 200),
};

/** The outlet's own page: as it was given or, where it was not, as an article's address tells it. */
export function homepageOf(read: {
  readonly homepage: string | null;
  readonly address: string | null;
}): string | null {
  if (read.homepage !== null || read.address === null) return read.homepage;
  return URL.canParse(read.address) ? `${new URL(read.address).origin}/` : null;
}

const schema = z
  .object({
    ...metadataFields,
    text: z
      .string('The text is missing.')
      .transform((text) => plainText(plainLines(text)))
      .refine((text) => text !== '', 'The text is missing.')
      .refine((text) => !isTooLong(text), textTooLong),
  })
  .transform((read) => ({ ...read, homepage: homepageOf(read) }));

/** Whether a text is written as a code of a language is: en, en-GB, fr. */
export function isLanguage(text: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(text);
}
