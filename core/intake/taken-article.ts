import { z } from 'zod';

const known = z.object({ value: z.string(), basis: z.string() });

/** What was taken out of a page or file, with where each part of it was found, for an editor to correct. */
export const takenArticle = z.object({
  text: z.string(),
  title: known.nullable(),
  byline: known.nullable(),
  outlet: z.object({ name: known.nullable(), homepage: z.string().nullable() }),
  publishedOn: known.nullable(),
  publishedAt: z.string().nullable(),
  modifiedAt: z.string().nullable(),
  address: known.nullable(),
  wire: known.nullable(),
  language: known.nullable(),
  kind: z.enum(['html', 'text', 'pdf', 'docx']),
  remarks: z.array(z.string()),
});

export type TakenArticle = z.infer<typeof takenArticle>;
export type Known = z.infer<typeof known>;
