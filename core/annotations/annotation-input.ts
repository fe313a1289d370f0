import { z } from 'zod';
import { longestReason, reasonChoices } from './reason-choices';
import { annotationStatuses } from './status';
import { unstorable } from './storable-text';

/** The longest note, in bytes of UTF-8; the database has the same bound. */
export const longestNote = 262_144;
/** The longest words that an annotation speaks of, in characters; the database has the same bound. */
export const longestWords = 5000;
/** The most passages that one annotation may speak of. */
export const mostPassages = 20;

const utf8 = new TextEncoder();

const text = z.string().superRefine((given, context) => {
  const problem = unstorable(given);
  if (problem !== null) context.addIssue({ code: 'custom', message: problem });
});

const note = text.refine((given) => utf8.encode(given).length <= longestNote, {
  error: 'The note is longer than 256 kB. Shorten it, or save it as several.',
});

const reasonWords = text
  .refine((given) => given.trim() !== '', { error: 'Say the reason in a few words, or give none.' })
  .refine((given) => Array.from(given).length <= longestReason, {
    error: `The reason is longer than ${longestReason} characters. Say the rest in the note.`,
  });

const reason = z.union([
  z.strictObject({ code: z.enum(reasonChoices) }),
  z.strictObject({ words: reasonWords }),
]);

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'No such name.')
  .max(200);
const serial = z.int().min(1).max(2_147_483_647);
const person = text.refine((given) => given !== '' && given.length <= 100, {
  error: 'No such person.',
});
const version = z.int().min(1).max(1_000_000_000);
const fingerprint = z.string().regex(/^[0-9a-f]{64}$/, 'No fingerprint of what was seen.');

/** What an annotation says; what of it each save may change. */
const said = {
  reason: reason.nullable(),
  note,
  status: z.enum(annotationStatuses),
  assigneeId: person.nullable(),
  /** Fingerprint of what it speaks of, as the editor saw it; null where that has none. */
  seenFingerprint: fingerprint.nullable(),
};

const about = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('discrepancy'),
    event: slug,
    fact: slug,
    /** Slugs of two articles of the row; null for the whole of it. */
    pair: z.tuple([slug, slug]).nullable(),
  }),
  z.strictObject({ kind: z.literal('claim'), claimId: serial }),
  z.strictObject({
    kind: z.literal('passages'),
    passages: z
      .array(
        z.strictObject({
          article: slug,
          version: z.int().min(1).max(999_999),
          start: z.int().min(0),
          end: z.int().min(1),
        }),
      )
      .min(1)
      .max(mostPassages),
  }),
]);

/** A new annotation, as its editor sends it. */
export const newAnnotation = z.strictObject({ id: z.uuid(), about, ...said });
/** A new reply to an annotation. */
export const newReply = z.strictObject({
  id: z.uuid(),
  note: note.refine((given) => given.trim() !== '', { error: 'A reply says something.' }),
});
/** A save of an annotation that stands, on top of the version that its editor saw. */
export const changedAnnotation = z.strictObject({ version, ...said });
/** A save of a reply. */
export const changedReply = z.strictObject({ version, note: newReply.shape.note });
/** The version that is to be retracted. */
export const retractedAnnotation = z.strictObject({ version });
/** Discrepancies that somebody is to look at, or nobody. */
export const assignment = z.strictObject({
  discrepancyIds: z.array(serial).min(1).max(200),
  assigneeId: person.nullable(),
});

export type NewAnnotation = z.infer<typeof newAnnotation>;
export type NewReply = z.infer<typeof newReply>;
export type ChangedAnnotation = z.infer<typeof changedAnnotation>;
export type ChangedReply = z.infer<typeof changedReply>;
export type Assignment = z.infer<typeof assignment>;
