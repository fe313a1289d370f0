import { z } from 'zod';

// What labelling.md says of the files in this folder.

const words = z.string().min(1);
const day = z.iso.date();
const orNull = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => value ?? null);

const factBase = {
  slug: words,
  kind: z.enum(['quantity', 'answer', 'vote', 'quotation', 'wording']),
  title: words,
  measure: words,
  population: orNull(words),
  place: orNull(words),
  periodStart: orNull(day),
  asOf: orNull(day),
  cumulative: orNull(z.boolean()),
  unit: orNull(words),
  draft: orNull(words),
  vetoedBy: orNull(words),
};

const eventBase = {
  slug: words,
  title: words,
  summary: words,
  place: words,
  startsOn: day,
  endsOn: day,
  timeZone: words,
};

const known = z.strictObject({ quote: words, speaker: orNull(words) });

const draft = z.strictObject({
  symbol: words,
  day,
  tally: z.tuple([z.int(), z.int(), z.int()]),
  title: words,
  body: words,
  sponsors: z.array(words),
});

export const eventsFile = z.strictObject({
  drafts: z.array(draft),
  events: z.array(
    z.strictObject({
      ...eventBase,
      facts: z.array(z.strictObject({ ...factBase, known: z.array(known).default([]) })),
    }),
  ),
});

/** The events of the seeding, as far as suggestions look at them. */
export const seededEvent = z.object({
  ...eventBase,
  facts: z.array(
    z.object({
      ...factBase,
      question: words,
      claims: z.array(z.object({ article: words, quote: words })).default([]),
    }),
  ),
});

export const seededArticles = z.array(z.object({ slug: words, document: words, outlet: words }));

export const labelledArticles = z.array(
  z.strictObject({
    outlet: words,
    publishedOn: orNull(day),
    title: words,
    text: words,
    claims: z.array(
      z.strictObject({
        quote: words,
        belongs: z.array(words),
        not: z.array(words).default([]),
      }),
    ),
  }),
);
