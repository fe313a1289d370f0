import { z } from 'zod';
import { casualtyMeasures } from '../core/extract/claim';
import { recogniseUnName } from '../core/states/recognise';
import { type Bounds, parseBounds } from './bounds';

// What labelling.md says of the files of labelled texts.

const styles = [
  'agency',
  'broadcaster',
  'tabloid',
  'headline',
  'broadsheet',
  'official',
  'live blog',
] as const;

const words = z.string().min(1);
const named = orNull(words);
const modality = z.enum(['asserted', 'denied', 'hypothetical']).default('asserted');

const bounds = z.string().transform((written, context): Bounds => {
  const read = parseBounds(written);
  if (read !== null) return read;
  const message = `"${written}" are no bounds; write [227], [227,), (700,), [0,50) or ~[3500,4500]`;
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

const amount = {
  quote: words,
  population: named,
  place: named,
  bounds,
  hedge: orNull(words.regex(/^[^\p{Lu}]+$/u, 'write hedges in lower case')),
  attribution: named,
  modality,
  partOf: named,
};

const casualty = z.strictObject({
  kind: z.literal('casualty'),
  measure: z.enum(casualtyMeasures),
  ...amount,
});

const count = z.strictObject({ kind: z.literal('count'), measure: words, ...amount });

const votes = orNull(z.int().min(0));

const positions = z
  .record(words, z.enum(['inFavour', 'against', 'abstaining', 'absent', 'veto']))
  .superRefine((byMember, context) => {
    const message = 'members have the short names of the United Nations';
    for (const member of Object.keys(byMember)) {
      if (!isUnName(member)) context.addIssue({ code: 'custom', message, path: [member] });
    }
  })
  .default({});

const vote = z.strictObject({
  kind: z.literal('vote'),
  quote: words,
  inFavour: votes,
  against: votes,
  abstaining: votes,
  positions,
  outcome: orNull(
    z.enum(['adopted', 'vetoed', 'rejected', 'not adopted', 'statement', 'no statement']),
  ),
  attribution: named,
  modality,
});

const quotation = z.strictObject({
  kind: z.literal('quotation'),
  quote: words,
  speaker: named,
  modality,
});

const text = z.strictObject({
  text: words,
  style: z.enum(styles),
  claims: z.array(z.discriminatedUnion('kind', [casualty, vote, count, quotation])),
});

export const labelFile = z.array(text).min(1);

export type LabelledClaim = z.infer<typeof text>['claims'][number];

/** What is not given is null. */
function orNull<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullish().transform((value) => value ?? null);
}

function isUnName(name: string): boolean {
  const straight = (own: string) => own.replaceAll('’', "'");
  const state = recogniseUnName(name);
  return state !== null && straight(state.name) === straight(name);
}
