import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alArabiya, anyTwoTexts, indianAwaaz } from '../align/texts.testing';
import type { MarkedClaim, WholeArticle } from './article-view';
import { compareTexts } from './compare-texts';
import type { ComparedText } from './side-by-side-view';

function article(slug: string, body: string, given: Partial<WholeArticle> = {}): WholeArticle {
  return {
    ...{
      slug,
      body,
      outlet: `Outlet of ${slug}`,
      outletSlug: slug,
      title: slug,
      version: 1,
      versions: [1],
    },
    ...{ publishedOn: null, publishedBasis: '', sha256: '', origins: [], url: '', readAt: '' },
    ...{
      corrections: { latest: [], earlier: 0 },
      titleBasis: '',
      byline: null,
      basis: '',
      outletHomepage: '',
      events: [],
      claims: [],
      excerpts: null,
    },
    ...given,
  };
}

/** A claim on the words of a body. */
function claim(
  body: string,
  words: string,
  fact: string,
  speaker: string | null = null,
): MarkedClaim {
  const start = body.indexOf(words);
  return {
    ...{ id: start, start, end: start + words.length, event: 'event', eventTitle: 'Event', fact },
    ...{
      factTitle: fact,
      verdict: 'compatible',
      speaker,
      pattern: null,
      correction: null,
      corrected: null,
    },
  };
}

function printed({ passages }: ComparedText): readonly string[] {
  return passages.map(({ segments }) => segments.map(({ text }) => text).join(''));
}

describe('two texts beside each other', () => {
  it('are printed whole, but for the line breaks between passages', () => {
    const span = fc.tuple(fc.nat(), fc.nat());
    fc.assert(
      fc.property(anyTwoTexts, fc.array(span, { maxLength: 5 }), ([a, b], spans) => {
        const claims = spans.flatMap(([from, to], index): MarkedClaim[] => {
          const ends = [from % (a.length + 1), to % (a.length + 1)].sort((x, y) => x - y);
          const [start = 0, end = 0] = ends;
          if (start === end) return [];
          return [{ ...claim(a, '', `fact-${index}`), id: index, start, end }];
        });
        const view = compareTexts(article('a', a, { claims }), article('b', b));
        for (const [text, body] of [
          [view.a, a],
          [view.b, b],
        ] as const) {
          expect(printed(text)).toEqual(
            text.passages.map(({ start, end }) =>
              body.slice(start, end).replace(/^[\r\n]+|[\r\n]+$/g, ''),
            ),
          );
          for (const { segments } of text.passages) {
            for (const { start, text: words } of segments) {
              expect(body.slice(start, start + words.length)).toBe(words);
            }
          }
        }
      }),
    );
  });

  const [bodyA, bodyB] = [
    'The ministry counted at least 40 dead in Rafah on Monday.\n\n“We will never yield to threats,” Ana Diaz said.\n\nShops stayed shut.',
    '“We will never, ever yield to threats,” said Diaz.\n\nThe ministry counted 45 dead in Rafah on Monday.',
  ] as const;
  const view = compareTexts(
    article('a', bodyA, {
      events: [
        { slug: 'event', title: 'Event' },
        { slug: 'another', title: 'Another' },
      ],
      claims: [
        claim(bodyA, 'at least 40 dead', 'killed'),
        claim(bodyA, '“We will never yield to threats,”', 'diaz', 'Ana Diaz'),
        claim(bodyA, 'Shops stayed shut', 'shops'),
      ],
    }),
    article('b', bodyB, {
      events: [{ slug: 'event', title: 'Event' }],
      claims: [
        claim(bodyB, '“We will never, ever yield to threats,”', 'diaz', 'Ana Diaz'),
        claim(bodyB, '45 dead', 'killed'),
      ],
    }),
  );

  it('join the claims on a fact of both, with its verdict and the passages they stand in', () => {
    expect(view.facts).toMatchObject([
      {
        ...{ number: 1, fact: 'killed', verdict: 'compatible' },
        a: [{ text: 'at least 40 dead', passage: 0 }],
        b: [{ text: '45 dead', passage: 1 }],
      },
      { number: 2, fact: 'diaz', a: [{ passage: 1 }], b: [{ passage: 0 }] },
    ]);
    const numbers = view.a.passages.flatMap(({ segments }) =>
      segments.flatMap(({ ends }) => ends.map(({ number }) => number)),
    );
    expect(numbers).toEqual([1, 2, null]);
  });

  it('name the events of both, and give a quotation to whom its claim gives it', () => {
    expect(view.events).toEqual([{ slug: 'event', title: 'Event' }]);
    expect(view.quotations).toMatchObject([
      { a: [{ speaker: 'Ana Diaz' }], b: [{ speaker: 'Ana Diaz' }], facts: [2] },
    ]);
    expect(view.quotations[0]?.differences).toEqual([
      { kind: 'words', a: 'never yield', b: 'never, ever yield' },
    ]);
  });

  it('count as one origin by their own words or a stated credit, and else as two', () => {
    const wire = { name: 'Wire', basis: '' };
    const of = (certainty: 'stated' | 'inferred') => ({ origins: [{ ...wire, certainty }] });
    const joined = (a: WholeArticle, b: WholeArticle) => compareTexts(a, b).joinedBy;
    expect(view.joinedBy).toBeNull();
    expect(joined(article('a', alArabiya), article('b', indianAwaaz))).toBe('shared text');
    expect(joined(article('a', bodyA, of('stated')), article('b', bodyB, of('stated')))).toBe(
      'stated credit',
    );
    expect(
      joined(article('a', bodyA, of('stated')), article('b', bodyB, of('inferred'))),
    ).toBeNull();
    expect(joined(article('a', alArabiya), article('a', alArabiya, { version: 2 }))).toBeNull();
  });

  it('go by their outlets, and versions of one article by their numbers', () => {
    expect([view.a.name, view.b.name]).toEqual(['Outlet of a', 'Outlet of b']);
    const versions = compareTexts(article('a', bodyA), article('a', bodyB, { version: 2 }));
    expect([versions.a.name, versions.b.name]).toEqual(['version 1', 'version 2']);
    const [a, b] = ['a', 'b'].map((slug) => article(slug, bodyA, { outlet: 'Agency' }));
    if (a === undefined || b === undefined) throw new Error('There are two.');
    const agency = compareTexts(a, b);
    expect(agency.a.name).not.toBe(agency.b.name);
  });
});
