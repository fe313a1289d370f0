import { z } from 'zod';
import { addressKey } from './address-key';

/** An article as it is to be held: what an editor has confirmed, or an archive says. */
export interface ArticleInput {
  readonly outlet: { readonly name: string; readonly homepage: string };
  readonly title: string;
  readonly titleBasis: string;
  /** Where the outlet published it; null where it has no address. */
  readonly address: string | null;
  readonly byline: string | null;
  /** ISO 8601 day; null where it is not known. */
  readonly publishedOn: string | null;
  readonly publishedBasis: string;
  /** How outlet and address are known. */
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

/** Most bytes of a text in UTF-8, as the database has it. */
export const longestText = 1_000_000;

/** The fields as they are kept, or in a sentence what is wrong with one. */
export function readArticleFields(
  fields: Partial<ArticleFields>,
): { readonly read: ReadFields } | { readonly problem: string } {
  const parsed = schema.safeParse(fields);
  if (parsed.success) return { read: parsed.data };
  return { problem: parsed.error.issues[0]?.message ?? 'Something of the form cannot be read.' };
}

export type ReadFields = z.infer<typeof schema>;

const line = (name: string, most: number) =>
  z
    .string(`${name} is missing.`)
    .transform((text) => text.replaceAll(/\s+/g, ' ').trim())
    .refine((text) => !refusedCharacters.test(text), `${name} has characters that cannot be kept.`)
    .refine((text) => text.length <= most, `${name} has at most ${most} characters.`);

const required = (name: string, most: number) =>
  line(name, most).refine((text) => text !== '', `${name} is missing.`);

const optional = (name: string, most: number) =>
  line(name, most)
    .optional()
    .transform((text) => (text ? text : null));

/** Characters that PostgreSQL does not take, or that the rules of a version's text forbid. */
const refusedCharacters = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/u;

const webAddress = (name: string) =>
  optional(name, 2000).refine(
    (address) => address === null || addressKey(address) !== null,
    `${name} is no address of the web: one begins with https:// or http://.`,
  );

const schema = z
  .object({
    title: required('The title', 500),
    outlet: required('The outlet’s name', 200),
    homepage: webAddress('The outlet’s own page'),
    address: webAddress('The article’s address'),
    byline: optional('The byline', 300),
    publishedOn: optional('The day', 10).refine(
      (day) => day === null || isDay(day),
      'The day of publication is no day: write it as 2024-03-22.',
    ),
    language: optional('The language', 35).refine(
      (language) => language === null || /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(language),
      'The language is a short code: en, en-GB, fr.',
    ),
    wire: optional('The agency', 200),
    text: z
      .string('The text is missing.')
      .transform(asParagraphs)
      .refine((text) => text !== '', 'The text is missing.')
      .refine(
        (text) => !refusedCharacters.test(text),
        'The text has characters that cannot be kept.',
      )
      .refine(
        (text) => new TextEncoder().encode(text).length <= longestText,
        'The text is too long: at most 1 MB, some 150,000 words.',
      ),
  })
  .transform((read, context) => {
    const homepage = read.homepage ?? (read.address === null ? null : originOf(read.address));
    if (homepage === null) {
      context.addIssue(
        'The outlet’s own page is missing: its address, as https://gazette.example.',
      );
      return z.NEVER;
    }
    return { ...read, homepage };
  });

function originOf(address: string): string {
  return `${new URL(address).origin}/`;
}

function isDay(text: string): boolean {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A text as a form sends it, with the ends of lines that texts have here. */
function asParagraphs(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[ \t]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
