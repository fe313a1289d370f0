import { z } from 'zod';
import { unstorable } from '../annotations/storable-text';
import { reportedVote, statedQuantity } from './claim-reading';

/** The longest reason for a change, in characters; the database has the same bound. */
export const longestClaimReason = 500;
/** The longest remark for readers on how words were read, in characters. */
export const longestClaimNote = 1000;
/** The longest chain of sources. */
export const mostSources = 5;
/** The most bytes that a request about a claim may have. */
export const mostBytesOfClaim = 131_072;

const text = z.string().superRefine((given, context) => {
  const problem = unstorable(given);
  if (problem !== null) context.addIssue({ code: 'custom', message: problem });
});

/** Text without what stands around it, of at most so many characters. */
function upTo(most: number, what: string) {
  return text
    .transform((given) => given.trim())
    .refine((given) => Array.from(given).length <= most, {
      error: `${what} is longer than ${most} characters. Shorten it.`,
    });
}

function filled(most: number, what: string) {
  return upTo(most, what).refine((given) => given !== '', { error: `${what} is empty.` });
}

const orNone = (most: number, what: string) =>
  upTo(most, what)
    .nullable()
    .transform((given) => (given === '' ? null : given));

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'No such name.')
  .max(100);
const offset = z.int().min(0).max(2_147_483_647);
const version = z.int().min(1).max(1_000_000_000);
const reason = filled(longestClaimReason, 'The reason');

/** Words of the text, to the letter; where they stand more than once, `start` says which are meant. */
const words = (most: number, what: string) => ({
  words: text
    .refine((given) => given.trim() !== '', { error: `${what} are empty.` })
    .refine((given) => given.length <= most, {
      error: `${what} are longer than ${most} characters.`,
    }),
  start: offset.nullable(),
});

/** A source that is known, by its slug, or a new one. */
const sourceChoice = z.union([
  z.strictObject({ slug: text.refine((given) => given !== '' && given.length <= 200) }),
  z.strictObject({ name: filled(200, 'The name of the source'), named: z.boolean() }),
]);

/** A reading as an editor gives it: all of it, not only what changes. */
export const givenReading = z.strictObject({
  /** Null where the words give no figure. Without `stated` the amount's own words are read. */
  amount: z
    .strictObject({ ...words(200, 'The words of the amount'), stated: statedQuantity.nullable() })
    .nullable(),
  answers: z.array(z.string().max(100)).max(100),
  implied: z.boolean(),
  vote: reportedVote,
  speaker: sourceChoice.nullable(),
  /** States by any of their names, or by their codes. */
  sponsors: z.array(filled(200, 'The name of the state')).max(200),
  sources: z
    .array(
      z.strictObject({ source: sourceChoice, ...words(500, 'The words that credit a source') }),
    )
    .max(mostSources, `A chain has ${mostSources} sources at most.`),
  scope: z.strictObject({
    asOf: z.iso
      .date('The day is not a day as 2023-10-08 is.')
      .refine((day) => day >= '0001', { error: 'The day is not a day as 2023-10-08 is.' })
      .nullable(),
    population: orNone(200, 'The population'),
    place: orNone(200, 'The place'),
    cumulative: z.boolean().nullable(),
  }),
  note: orNone(longestClaimNote, 'The remark'),
});

/** Another reading of a claim, on top of the version that its editor saw. */
export const correctedClaim = z.strictObject({ version, reading: givenReading, reason });
/** Another fact for a claim; `answers` are keys of that fact's options, where it has any. */
export const movedClaim = z.strictObject({
  version,
  event: slug,
  fact: slug,
  answers: z.array(z.string().max(100)).max(100),
  reason,
});
/** A claim from words that nothing was read in. */
export const addedClaim = z.strictObject({
  article: slug,
  /** Number of the article's version, and where in its body the words stand. */
  articleVersion: z.int().min(1).max(999_999),
  start: offset,
  end: offset,
  event: slug,
  fact: slug,
  reading: givenReading,
  reason,
});
/** A claim that is none. */
export const rejectedClaim = z.strictObject({ version, reason });
/** An earlier revision, to be brought back on top of the last. */
export const restoredClaim = z.strictObject({
  version,
  revision: z.int().min(0).max(1_000_000_000),
  reason,
});

/** Words that a reading is proposed for, from the query of an address. */
export const askedWords = z.strictObject({
  article: slug,
  version: z.coerce.number().pipe(z.int().min(1).max(999_999)),
  start: z.coerce.number().pipe(offset),
  end: z.coerce.number().pipe(offset),
  event: slug,
  fact: slug,
});

export type SourceChoice = z.infer<typeof sourceChoice>;
export type GivenReading = z.infer<typeof givenReading>;
export type CorrectedClaim = z.infer<typeof correctedClaim>;
export type MovedClaim = z.infer<typeof movedClaim>;
export type AddedClaim = z.infer<typeof addedClaim>;
export type RejectedClaim = z.infer<typeof rejectedClaim>;
export type RestoredClaim = z.infer<typeof restoredClaim>;
