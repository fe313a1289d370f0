import { z } from 'zod';
import { metadataFields } from './article-input';
import { formLine } from './form-fields';
import { isPublicationDay } from './publication-day';
import { readForm } from './read-form';

/** What can be corrected of an article that is saved, each with its name in a sentence: all but its text. */
export const correctable = {
  title: 'the title',
  outlet: 'the outlet',
  address: 'the address',
  byline: 'the byline',
  publishedOn: 'the day of publication',
  language: 'the language',
  wire: 'the agency that is credited',
} as const;

export type Correctable = keyof typeof correctable;

export const correctableFields = Object.keys(correctable) as readonly Correctable[];

/**
 * What is saved of an article besides its text; the day as ISO 8601, agencies one after the other, null for what is not
 * known.
 */
export type ArticleMetadata = Readonly<Record<Correctable, string | null>>;

/** What something was before a correction, and is since; null where it was or is not known. */
export interface MetadataChange {
  readonly field: Correctable;
  readonly before: string | null;
  readonly after: string | null;
}

/** The changes of a correction, as they are kept. */
export const metadataChanges = z
  .array(
    z
      .strictObject({
        field: z.enum(correctableFields),
        before: z.string().nullable(),
        after: z.string().nullable(),
      })
      .refine(({ field, before, after }) =>
        [before, after].every(
          (day) => field !== 'publishedOn' || day === null || isPublicationDay(day),
        ),
      ),
  )
  .min(1)
  .refine((changes) => new Set(changes.map(({ field }) => field)).size === changes.length);

/** What is different afterwards, in the order in which the form has it. */
export function changesBetween(
  before: ArticleMetadata,
  after: ArticleMetadata,
): readonly MetadataChange[] {
  return correctableFields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: before[field], after: after[field] }));
}

/** What was saved before the last corrections were made, which are given the last first. */
export function metadataBefore(
  saved: ArticleMetadata,
  corrections: readonly { readonly changes: readonly MetadataChange[] }[],
): ArticleMetadata {
  const undone = corrections.flatMap(({ changes }) =>
    changes.map(({ field, before }) => [field, before] as const),
  );
  return { ...saved, ...Object.fromEntries(undone) };
}

/** Which fields of a form say something else than what was saved when it was opened. */
export function typedOver(
  fields: Readonly<Record<string, string | undefined>>,
  opened: ArticleMetadata,
): readonly Correctable[] {
  return correctableFields.filter((field) => (fields[field] ?? '') !== (opened[field] ?? ''));
}

/** The longest reason of a correction, in UTF-16 code units. */
export const longestReason = 500;

/**
 * What the form that corrects an article has in some of its fields, as it is kept, with the reason; or in a sentence what
 * is wrong with it. What the others have stays as it is saved, and is not held to today's rules.
 */
export function readCorrection(
  fields: Readonly<Record<string, string>>,
  typed: readonly Correctable[],
): { readonly read: ReadCorrection } | { readonly problem: string } {
  const own = Object.fromEntries(typed.map((field) => [field, metadataFields[field]]));
  const form = readForm(z.object(own), fields);
  if ('problem' in form) return form;
  const others = readForm(besides, fields);
  if ('problem' in others) return others;
  return { read: { corrected: form.read, ...others.read } };
}

export interface ReadCorrection {
  readonly corrected: Partial<ArticleMetadata>;
  /** The own page of an outlet that is not here yet, where it was given. */
  readonly homepage: string | null;
  readonly why: string;
}

const besides = z.object({
  homepage: metadataFields.homepage,
  why: formLine('Why it is corrected', longestReason),
});
