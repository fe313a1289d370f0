import { z } from 'zod';

/** The most targets of an annotation, bodies of one, and selectors of a target. */
const most = 100;

const text = z.string();
const texts = oneOrMore(text, 'This is a text, or a list of texts.');

/** A body: text, or a resource. */
const body = z.looseObject({
  type: texts.optional(),
  value: text.optional(),
  format: texts.optional(),
  purpose: texts.optional(),
});

const resource = z.union([text, z.looseObject({ id: text })], {
  error: 'A source is an address, or an object with an id.',
});

/** One way to choose part of a resource. What refines it is read when it is come to. */
export const selectorShape = z.looseObject({
  type: texts.optional(),
  value: text.optional(),
  exact: text.optional(),
  prefix: text.optional(),
  suffix: text.optional(),
  start: z.int('A position is a whole number of characters.').min(0).optional(),
  end: z.int('A position is a whole number of characters.').min(0).optional(),
  refinedBy: z.unknown().optional(),
});

export const selectorsShape = oneOrMore(
  selectorShape,
  'A selector is an object, or a list of objects.',
);

const target = z.looseObject({
  id: text.optional(),
  source: resource.optional(),
  selector: selectorsShape.optional(),
  scope: oneOrMore(resource, 'A scope is an address.').optional(),
});

/** As much of an annotation's shape as is read of it; properties besides are left as they are. */
export const annotationShape = z.looseObject({
  '@context': z.unknown().optional(),
  id: z.string({
    error: 'It has no id: the address where it is published, or urn:uuid: and a new UUID.',
  }),
  type: texts,
  motivation: texts.optional(),
  body: oneOrMore(
    z.union([text, body], { error: 'A body is a text, an address, or an object.' }),
    'A body is a text, an address, or an object, or a list of them.',
  ).optional(),
  bodyValue: z.string({ error: 'bodyValue is a text.' }).optional(),
  target: oneOrMore(
    z.union([text, target], { error: 'A target is an address, or an object.' }),
    'It has no target: the address of what it speaks of.',
  ),
});

export type AnnotationShape = z.infer<typeof annotationShape>;
export type BodyShape = z.infer<typeof body>;
export type TargetShape = z.infer<typeof target>;
export type SelectorShape = z.infer<typeof selectorShape>;

/** What is wrong with a shape, and where, in a sentence. */
export function misshapen(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue === undefined ? 'It has another shape.' : sentenceOf(issue, []);
}

/** Of several shapes that all do not fit, what is wrong inside of one says more than that it is none of them. */
function sentenceOf(issue: z.core.$ZodIssue, outer: readonly PropertyKey[]): string {
  const path = [...outer, ...issue.path];
  if (issue.code === 'invalid_union') {
    const within = issue.errors.map(([first]) => first).find((first) => first?.path.length);
    if (within !== undefined) return sentenceOf(within, path);
  }
  const place = path.map(String).join('.');
  return place === '' ? issue.message : `At ${place}: ${issue.message}`;
}

/** What JSON-LD lets stand by itself or in a list (Web Annotation Data Model, section 3.2.6), as a list. */
function oneOrMore<Shape extends z.ZodType>(shape: Shape, error: string) {
  return z.preprocess(
    (given) => (given === undefined || Array.isArray(given) ? given : [given]),
    z
      .array(shape, { error })
      .min(1, { error })
      .max(most, { error: `There are more than ${most} of them.` }),
  );
}
