import { z } from 'zod';
import { vagueTerms } from '../quantities/stated';

const offset = z.int().min(0).max(2_147_483_647);
const number = z.number().min(0).max(Number.MAX_SAFE_INTEGER);
const count = z.int().min(0).max(1000);
const bound = z.exactOptional(z.enum(['at least', 'more than', 'at most', 'fewer than']));

/** What words state of a number, as core/quantities/stated.ts has it. */
export const statedQuantity = z.discriminatedUnion('form', [
  z.strictObject({
    form: z.literal('bounded'),
    interval: z.strictObject({
      lower: number.nullable(),
      upper: number.nullable(),
      lowerInclusive: z.boolean(),
      upperInclusive: z.boolean(),
    }),
    hedge: z.string().nullable(),
  }),
  z.strictObject({
    form: z.literal('approximate'),
    value: number,
    unit: number,
    side: z.enum(['around', 'below', 'above']),
    hedge: z.string(),
    bound,
  }),
  z.strictObject({
    form: z.literal('vague'),
    term: z.enum(vagueTerms),
    multiple: number.nullable(),
    hedge: z.string().nullable(),
    bound,
  }),
]);

/** A vote as words report it: three layers, each of which may be left unsaid. */
export const reportedVote = z.strictObject({
  tally: z.strictObject({ inFavour: count, against: count, abstaining: count }).nullable(),
  positions: z
    .array(
      z.strictObject({
        member: z.string().min(1).max(200),
        position: z.enum(['in favour', 'against', 'abstaining', 'absent', 'veto']),
      }),
    )
    .max(200),
  outcome: z.enum(['adopted', 'vetoed', 'not adopted']).nullable(),
});

/** What of its fact's scope a claim states otherwise; null is "as the fact has it". */
export const ownScope = z.strictObject({
  asOf: z.string().nullable(),
  population: z.string().nullable(),
  place: z.string().nullable(),
  cumulative: z.boolean().nullable(),
});

/** All that was read of a claim's words, as it is kept with every revision of it. */
export const claimReading = z.strictObject({
  /** The words of the amount, in UTF-16 code units of the body. */
  amount: z.strictObject({ start: offset, end: offset }).nullable(),
  stated: statedQuantity.nullable(),
  /** Keys of the fact's options that the words leave open, in the order of the alphabet. */
  answers: z.array(z.string()),
  implied: z.boolean(),
  /** Positions by member, in the order of the alphabet. */
  vote: reportedVote,
  /** Slug of who speaks. */
  speaker: z.string().nullable(),
  /** Codes of the states whose drafts are meant, in the order of the alphabet. */
  sponsors: z.array(z.string()),
  /** The chain of attribution by slugs, from whom the outlet cites to that source's source. */
  sources: z.array(
    z.strictObject({ source: z.string(), words: z.string(), start: offset, end: offset }),
  ),
  scope: ownScope,
  note: z.string().nullable(),
  pattern: z.string().nullable(),
  correction: z.string().nullable(),
});

export type ClaimReading = z.infer<typeof claimReading>;

/** A reading as one text, the same for the same reading in whatever order its keys stand. */
export function readingKey(reading: ClaimReading): string {
  return JSON.stringify(reading, (_key, value: unknown) =>
    typeof value !== 'object' || value === null || Array.isArray(value)
      ? value
      : Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
}
