import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotationCollection, annotationPage } from './annotation-pages';
import { anyAnnotation, anyReply, base, body, published, targetOf } from './published.testing';
import { type SpecificResource, toWebAnnotation, type WebAnnotation } from './to-web-annotation';

/** One requirement of the Web Annotation Data Model, a Recommendation of 23 February 2017, and its section. */
type Must<Made> = readonly [section: string, requirement: string, holds: (made: Made) => boolean];

const isIri = (value: unknown) =>
  typeof value === 'string' && /^(?:https?:\/\/|urn:)[!-~]+$/.test(value) && URL.canParse(value);
const isDateTime = (value: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value);
const isCount = (value: unknown) => Number.isInteger(value) && Number(value) >= 0;
const motivations = new Set(
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  ),
);
const targets = ({ target }: WebAnnotation) => [target].flat();
const segments = (made: WebAnnotation) =>
  targets(made).filter((target): target is SpecificResource => typeof target === 'object');
const selectors = (made: WebAnnotation) =>
  segments(made).flatMap(({ selector }) => selector as Record<string, unknown>[]);
const ofType = (made: WebAnnotation, type: string) =>
  selectors(made).filter((selector) => selector.type === type);

const annotations: Must<WebAnnotation>[] = [
  [
    '3.1',
    'the context is a value of @context',
    (made) => made['@context'] === 'http://www.w3.org/ns/anno.jsonld',
  ],
  ['3.1', 'there is one id, an IRI', ({ id }) => isIri(id)],
  ['3.1', 'Annotation is a type', ({ type }) => type === 'Annotation'],
  ['3.1', 'there are one or more targets', (made) => targets(made).length > 0],
  [
    '3.2',
    'every target is an IRI or an object with one',
    (made) => targets(made).every((each) => isIri(typeof each === 'string' ? each : each.source)),
  ],
  [
    '3.2.1',
    'a text direction is ltr, rtl or auto',
    (made) =>
      made.body.every(({ textDirection = 'auto' }) =>
        ['ltr', 'rtl', 'auto'].includes(textDirection),
      ),
  ],
  [
    '3.2.4',
    'a textual body has one value, a text',
    (made) => made.body.every(({ value }) => typeof value === 'string'),
  ],
  [
    '3.2.4',
    'a textual body has no more than one language and format',
    (made) =>
      made.body.every(
        ({ language = '', format }) => typeof language === 'string' && typeof format === 'string',
      ),
  ],
  ['3.2.5', 'body and bodyValue do not stand together', (made) => !('bodyValue' in made)],
  [
    '3.3.1',
    'created and modified are each one xsd:dateTime in UTC',
    (made) => isDateTime(made.created) && isDateTime(made.modified),
  ],
  ['3.3.2', 'an agent has one name, a text', (made) => typeof made.creator.name === 'string'],
  ['3.3.2', 'an agent that has an id has an IRI', (made) => isIri(made.generator.id)],
  ['3.3.5', 'a motivation is one of the motivations', (made) => motivations.has(made.motivation)],
  [
    '3.3.5',
    'a purpose is one of the motivations',
    (made) => made.body.every(({ purpose }) => motivations.has(purpose)),
  ],
  [
    '3.3.7',
    'there is no more than one canonical, an IRI',
    ({ canonical }) => canonical === undefined || isIri(canonical),
  ],
  ['3.3.7', 'via is an IRI', ({ via }) => via === undefined || isIri(via)],
  [
    '4',
    'a specific resource has one source',
    (made) => segments(made).every(({ source }) => isIri(source)),
  ],
  [
    '4.2',
    'a selector has a class',
    (made) =>
      selectors(made)
        .flat()
        .every(({ type }) => typeof type === 'string'),
  ],
  [
    '4.2.1',
    'a fragment selector has one value',
    (made) => ofType(made, 'FragmentSelector').every(({ value }) => typeof value === 'string'),
  ],
  [
    '4.2.4',
    'a quote has one exact, one prefix and one suffix, all texts',
    (made) =>
      ofType(made, 'TextQuoteSelector').every(({ exact, prefix, suffix }) =>
        [exact, prefix, suffix].every((text) => typeof text === 'string'),
      ),
  ],
  [
    '4.2.5',
    'a position has one start and one end, counts from 0',
    (made) =>
      ofType(made, 'TextPositionSelector').every(
        ({ start, end }) => isCount(start) && isCount(end) && Number(start) < Number(end),
      ),
  ],
  [
    '4.6',
    'a scope is an IRI',
    (made) => segments(made).every(({ scope }) => scope === undefined || isIri(scope)),
  ],
];

describe('an annotation keeps to the Web Annotation Data Model', () => {
  it.each(annotations)('section %s: %s', (_, __, holds) => {
    const any = fc.oneof(
      anyAnnotation.map(({ annotation }) => annotation),
      anyReply,
    );
    fc.assert(
      fc.property(any, (annotation) => {
        expect(holds(JSON.parse(JSON.stringify(toWebAnnotation(annotation, base))))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('section 3.2.6: has one target by itself and several in a list, as the schemas of W3C ask', () => {
    const [first = targetOf(body, 0, 2), second = first] = published().targets;
    const made = (targets: readonly (typeof first)[]) =>
      toWebAnnotation(published({ targets }), base).target;
    expect(made([first])).toMatchObject({ type: 'SpecificResource' });
    expect(made([first, second])).toHaveLength(2);
    const about = { kind: 'reply', to: '0190a5d2-5f6e-7c1a-9b3d-2f4e6a8c0b1e' } as const;
    expect(toWebAnnotation(published({ about, targets: [] }), base).target).toBe(
      `${base}/api/annotations/${about.to}`,
    );
  });

  it('section 4.2.4: counts code points and not code units', () => {
    const start = body.indexOf('Later');
    const made = toWebAnnotation(published({ targets: [targetOf(body, start, start + 5)] }), base);
    const [position] = ofType(made, 'TextPositionSelector');
    expect(position).toMatchObject({ start: start - 3, end: start + 2 });
    expect(
      Array.from(body)
        .slice(start - 3, start + 2)
        .join(''),
    ).toBe('Later');
  });

  it('section 4.2.4: keeps text in its logical order, with marks of direction and markup', () => {
    const words = '\u202E<b>twelve</b>';
    const start = body.indexOf(words);
    const target = targetOf(body, start, start + words.length);
    const made = toWebAnnotation(published({ targets: [target] }), base);
    expect(ofType(made, 'TextQuoteSelector')).toMatchObject([{ exact: words }]);
  });
});

type Collection = ReturnType<typeof annotationCollection>;
type Page = ReturnType<typeof annotationPage>;

const counted = { event: 'some-event', title: 'An event', total: 120, pages: 3 };
const pageOf = (number: number) =>
  annotationPage(counted, number, (number - 1) * 50, [toWebAnnotation(published(), base)], base);

const collections: Must<Collection>[] = [
  [
    '5.1',
    'the context is a value of @context',
    (made) => made['@context'] === 'http://www.w3.org/ns/anno.jsonld',
  ],
  ['5.1', 'there is one id, an IRI', ({ id }) => isIri(id)],
  ['5.1', 'AnnotationCollection is a type', ({ type }) => type === 'AnnotationCollection'],
  ['5.1', 'a label is a text', ({ label }) => label === 'Annotations on An event'],
  ['5.1', 'the total is a count from 0', ({ total }) => isCount(total)],
  ['5.1', 'there is a first page where there are annotations, an IRI', ({ first }) => isIri(first)],
  ['5.1', 'the last page is an IRI', ({ last }) => isIri(last)],
];
const pages: Must<Page>[] = [
  [
    '5.2',
    'the context is a value of @context',
    (made) => made['@context'] === 'http://www.w3.org/ns/anno.jsonld',
  ],
  ['5.2', 'there is one id, an IRI', ({ id }) => isIri(id)],
  ['5.2', 'AnnotationPage is a type', ({ type }) => type === 'AnnotationPage'],
  [
    '5.2',
    'the items are annotations in a list',
    ({ items }) => items.every(({ type }) => type === 'Annotation'),
  ],
  [
    '5.2',
    'there is one collection that it is part of, an IRI',
    ({ partOf }) => partOf === `${base}/api/events/some-event/annotations`,
  ],
  ['5.2', 'the place of the first item counts from 0', ({ startIndex }) => isCount(startIndex)],
];

describe('a collection keeps to the Web Annotation Data Model', () => {
  it.each(collections)('section %s: %s', (_, __, holds) => {
    expect(holds(annotationCollection(counted, base))).toBe(true);
  });

  it.each(pages)('section %s: %s', (_, __, holds) => {
    expect([1, 2, 3].every((number) => holds(pageOf(number)))).toBe(true);
  });

  it('section 5.2: pages lead to each other, the first to none before and the last to none after', () => {
    const address = `${base}/api/events/some-event/annotations?page=`;
    expect(
      [1, 2, 3].map((number) => ({ prev: null, next: null, ...pageOf(number) })),
    ).toMatchObject([
      { id: `${address}1`, prev: null, next: `${address}2` },
      { id: `${address}2`, prev: `${address}1`, next: `${address}3` },
      { id: `${address}3`, prev: `${address}2`, next: null },
    ]);
  });

  it('section 5.1: an empty one has no pages', () => {
    const made = annotationCollection({ ...counted, total: 0, pages: 0 }, base);
    expect(made).not.toHaveProperty('first');
    expect(made).not.toHaveProperty('last');
  });
});
