import { z } from 'zod';
import { addressKey } from '../core/intake/address-key';
import { recogniseState } from '../core/states/recognise';
import { isRuleFigureKey, isVotingRuleKey, permanentMembers } from '../core/votes/rules';

export const slug = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a slug is lower-case words joined by hyphens');
/** PostgreSQL keeps neither U+0000 nor half a surrogate pair. */
const storable = z.string().regex(/^[^\0\p{Surrogate}]*$/u, 'holds a character that no text has');
export const words = storable.min(1).max(10_000);
export const line = storable.min(1).max(500);
const votes = z.int().nonnegative().max(10_000);
export const day = z.iso.date();
export const webAddress = z
  .url({ protocol: /^https?$/ })
  .max(2_000)
  .refine((address) => addressKey(address) !== null, 'has a user name or a password in it');

export const outletsSchema = z.array(z.strictObject({ slug, name: line, homepage: webAddress }));

export const originsSchema = z.array(z.strictObject({ slug, name: line }));

/** `names` are the other names by which articles call a source. */
export const sourcesSchema = z.array(
  z.strictObject({
    slug,
    name: line,
    names: z.array(line).max(50).default([]),
    named: z.boolean(),
  }),
);

export const articlesSchema = z.array(
  z.strictObject({
    slug,
    document: z.string().regex(/^[\w.-]+\.txt$/, 'a document is a .txt file in seeds/documents'),
    outlet: slug,
    title: line,
    titleBasis: line,
    url: webAddress,
    publishedOn: day.nullable(),
    publishedBasis: line,
    basis: line,
    origins: z.array(
      z.strictObject({ origin: slug, certainty: z.enum(['stated', 'inferred']), basis: line }),
    ),
  }),
);

/** A state by its United Nations short name or any other by which it is known. */
export const stateName = z.string().transform((name, context) => {
  const state = recogniseState(name);
  if (state === null) context.issues.push({ code: 'custom', input: name, message: notAState });
  return state ?? z.NEVER;
});

const notAState = 'is not the name of one state';

/** How members voted, by any of their names; given back by their United Nations short names. */
const positionsSchema = z
  .record(line, z.enum(['in favour', 'against', 'abstaining', 'absent', 'veto']))
  .superRefine((positions, context) => {
    const named = Object.keys(positions).map((name) => ({ name, state: recogniseState(name) }));
    for (const [index, { name, state }] of named.entries()) {
      const before = named.slice(0, index).find((other) => other.state === state);
      const message = state === null ? notAState : `is ${before?.name} again`;
      if (state === null || before) context.addIssue({ code: 'custom', path: [name], message });
    }
  })
  .transform((positions) =>
    Object.fromEntries(
      Object.entries(positions).map(([name, own]) => [recogniseState(name)?.name ?? name, own]),
    ),
  );

/** What the words of a claim are read as, where a reader says so instead of the extraction. */
const readingFields = {
  /** The part of the quote that the quantity is read from. */
  amount: words.optional(),
  vote: z
    .strictObject({
      outcome: z.enum(['adopted', 'vetoed', 'not adopted']).optional(),
      tally: z
        .strictObject({
          inFavour: votes,
          against: votes,
          abstaining: votes,
        })
        .optional(),
      positions: positionsSchema.default({}),
    })
    .optional(),
  speaker: slug.optional(),
  sources: z
    .array(z.strictObject({ source: slug, words }))
    .max(5)
    .optional(),
};

const claimSchema = z.strictObject({
  article: slug,
  /** The words of a claim that was read in the article; those of its own where it is added or an excerpt. */
  quote: words,
  /** What replaces the reading, and why. */
  correction: z
    .strictObject({
      reason: line,
      /** Other words of the text, for those that were read. */
      quote: words.optional(),
      /** That the text reports as so what was read as denied or as what may be. */
      modality: z.literal('asserted').optional(),
      ...readingFields,
    })
    .optional(),
  /** Why a reader adds a claim that was not read. */
  added: line.optional(),
  ...readingFields,
  answers: z.array(slug).min(1).optional(),
  implied: z.boolean().default(false),
  /** States whose drafts the words speak of. */
  sponsors: z.array(stateName).max(50).default([]),
  scope: z
    .strictObject({
      asOf: day.optional(),
      population: line.optional(),
      place: line.optional(),
      cumulative: z.boolean().optional(),
    })
    .default({}),
  note: line.optional(),
});

/** What the extraction reads as a claim and a reader does not. */
const rejectedSchema = z.strictObject({ article: slug, quote: words, reason: line });

const factBase = {
  slug,
  title: line,
  question: line,
  measure: line,
  population: line.optional(),
  place: line.optional(),
  periodStart: day.optional(),
  asOf: day.optional(),
  cumulative: z.boolean().optional(),
  partOf: slug.optional(),
  partGroup: line.optional(),
  claims: z.array(claimSchema).min(1).max(500),
};

const factSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...factBase,
    kind: z.literal('quantity'),
    unit: line,
    whole: z.boolean().default(true),
    rule: z.string().refine(isRuleFigureKey, 'names no figure of the rules').optional(),
  }),
  z.strictObject({
    ...factBase,
    kind: z.literal('answer'),
    options: z.array(z.strictObject({ key: slug, label: line })).min(2),
  }),
  z.strictObject({
    ...factBase,
    kind: z.literal('vote'),
    rule: z.string().refine(isVotingRuleKey, 'names no voting rule'),
    /** Symbol of the draft that was voted on. */
    draft: z.string().regex(/^[A-Z]\/[\w./-]{1,50}$/, 'a draft is a document symbol, S/2024/239'),
  }),
  z.strictObject({ ...factBase, kind: z.literal('quotation') }),
  z.strictObject({
    ...factBase,
    kind: z.literal('wording'),
    /** The member whose earlier vetoes the words speak of; the record answers with the drafts. */
    vetoedBy: stateName
      .refine(({ name }) => isPermanent(name), 'is not a permanent member, so it has no veto')
      .optional(),
  }),
]);

export const eventSchema = z.strictObject({
  slug,
  title: line,
  summary: words,
  place: line,
  startsOn: day,
  endsOn: day,
  timeZone: z.string().refine(isTimeZone, 'is no IANA time zone'),
  articles: z.array(slug).min(1).max(50),
  rejected: z.array(rejectedSchema).max(500).default([]),
  facts: z.array(factSchema).min(1).max(500),
});

export type SeedEvent = z.infer<typeof eventSchema>;
export type SeedFact = z.infer<typeof factSchema>;
export type SeedClaim = z.infer<typeof claimSchema>;
export type SeedSource = z.infer<typeof sourcesSchema>[number];
export type SeedVote = NonNullable<SeedClaim['vote']>;
/** What a reader says that a claim's words are read as. */
export type GivenReading = Pick<SeedClaim, 'amount' | 'answers' | 'vote' | 'speaker' | 'sources'>;
export type SeedArticle = z.infer<typeof articlesSchema>[number];

/** Intl lists only one name of each zone, Europe/Kiev and not Europe/Kyiv, but knows them all. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function isPermanent(name: string): boolean {
  return permanentMembers.some((member) => member === name);
}
