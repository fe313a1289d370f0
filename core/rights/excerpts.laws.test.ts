import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText as anyNews } from '../align/texts.testing';
import { WORD } from '../words/word';
import { excerptsOf } from './excerpts';
import { hasWords, joinSpans } from './join-spans';
import { leftOut } from './left-out';
import { onlyShown } from './only-shown';
import { paragraphsApart } from './paragraphs-apart';
import { reach } from './reach';
import { shownParagraphs } from './shown-paragraphs';
import type { Span } from './span';
import { sureQuotations } from './sure-quotations';

const anyText = fc.oneof(
  anyNews,
  fc
    .array(
      fc.constantFrom(
        ...[
          'Ana said: “It was late. ',
          '“No,” he said. ',
          'Bo left.” ',
          '‘Yes’ ',
          "'tis 'so' ",
          '"',
        ],
        ...['The pier was shut. ', 'Two ', '\n\n', '\n', '😀', '\ud83d', ' '],
        ...['and on they went from quay to quay '.repeat(12), '人'.repeat(450), 'गए। ', '»Nej« '],
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

/** Spans of a text, some of which lie outside of it or are empty. */
function anySpans(text: string): fc.Arbitrary<Span[]> {
  const place = fc.integer({ min: -2, max: text.length + 2 });
  const short = fc.tuple(place, fc.nat({ max: 12 })).map(([a, length]) => [a, a + length] as const);
  return fc.array(
    fc
      .oneof(short, fc.tuple(place, place))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    { maxLength: 8 },
  );
}

const anyCase = anyText.chain((body) =>
  fc.tuple(fc.constant(body), anySpans(body), anySpans(body), anySpans(body)),
);

const covers = (excerpts: readonly Span[], { start, end }: Span) =>
  excerpts.some((excerpt) => excerpt.start <= start && end <= excerpt.end);

/** Whether a place lies in one of some spans, or is the other half of a character there. */
const isIn = (spans: readonly Span[], place: number) =>
  spans.some(({ start, end }) => start - 1 <= place && place <= end);

/** Whether a place is as near to a claim as what is shown around it, with no empty line between. */
function isNear(body: string, { start, end }: Span, place: number): boolean {
  if (start >= end || start >= body.length || end <= 0) return false;
  const between = place < start ? body.slice(place, start) : body.slice(end, place + 1);
  return (
    between.length <= reach.units + 1 &&
    [...between.matchAll(WORD)].length <= reach.words &&
    !/\n\s*\n/.test(between)
  );
}

const wordsIn = (text: string) => text.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');

function holds(law: (body: string, claims: Span[], also: Span[], more: Span[]) => void) {
  fc.assert(fc.property(anyCase, (own) => law(...own)));
}

describe('the excerpts of a text', () => {
  it('are in order, none empty, none over another and none beside another', () => {
    holds((body, claims, also) => {
      let last = -1;
      for (const { start, end } of excerptsOf(body, claims, also)) {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThan(last);
        if (last !== -1) expect(body.slice(last, start)).toMatch(/[\p{L}\p{M}\p{N}]/u);
        last = end;
      }
    });
  });

  it('hold every claim and all that is named besides', () => {
    holds((body, claims, also) => {
      const excerpts = excerptsOf(body, claims, also);
      for (const { start, end } of [...claims, ...also]) {
        const own = { start: Math.max(0, start), end: Math.min(body.length, end) };
        if (own.start < own.end) expect(covers(excerpts, own)).toBe(true);
      }
    });
  });

  it('lose nothing by another claim', () => {
    holds((body, claims, also, more) => {
      const after = excerptsOf(body, [...claims, ...more], also);
      for (const excerpt of excerptsOf(body, claims, also)) {
        expect(covers(after, excerpt)).toBe(true);
      }
    });
  });

  it('have no word that is not near a claim in its paragraph, surely quoted, or named', () => {
    holds((body, claims, also) => {
      const named = [...claims, ...also, ...sureQuotations(body, [...paragraphsApart(body)])];
      for (const { start, end } of excerptsOf(body, claims, also)) {
        for (const word of body.slice(start, end).matchAll(WORD)) {
          for (const place of [start + word.index, start + word.index + word[0].length - 1]) {
            expect(isIn(named, place) || claims.some((own) => isNear(body, own, place))).toBe(true);
          }
        }
      }
    });
  });

  it('have nothing around claims that hold no word', () => {
    holds((body, claims) => {
      const blank = joinSpans(body, claims).filter(
        ({ start, end }) => !hasWords(body.slice(start, end)),
      );
      const words = (excerpts: readonly Span[]) =>
        excerpts.map(({ start, end }) => wordsIn(body.slice(start, end))).filter(Boolean);
      expect(words(excerptsOf(body, blank))).toEqual(words(excerptsOf(body, [])));
    });
  });

  it('are the sure quotations alone where there are no claims', () => {
    holds((body) => {
      for (const { start, end } of excerptsOf(body, [])) {
        expect(body.slice(start, end)).toMatch(/^[“”"«»„‘'][\s\S]*$/u);
      }
      const plain = body.replaceAll(/[“”"«»„‘’']/g, ' ');
      expect(excerptsOf(plain, [])).toEqual([]);
    });
  });

  it('stay as they are when they are joined again', () => {
    holds((body, claims, also) => {
      const excerpts = excerptsOf(body, claims, also);
      expect(joinSpans(body, excerpts)).toEqual(excerpts);
      expect(excerptsOf(body, claims, excerpts)).toEqual(excerpts);
    });
  });

  it('part no character', () => {
    holds((body, claims, also) => {
      for (const place of excerptsOf(body, claims, also).flatMap(({ start, end }) => [
        start,
        end,
      ])) {
        expect(body.slice(Math.max(0, place - 1), place + 1)).not.toMatch(
          /^[\ud800-\udbff][\udc00-\udfff]$/,
        );
      }
    });
  });
});

describe('what is left out', () => {
  it('makes the text up with the excerpts, but for white space and marks', () => {
    holds((body, claims) => {
      const excerpts = excerptsOf(body, claims);
      const parts = [...excerpts, ...leftOut(body, excerpts)].sort((a, b) => a.start - b.start);
      const all = parts.map(({ start, end }) => body.slice(start, end)).join('');
      expect(wordsIn(all)).toBe(wordsIn(body));
    });
  });

  it('is nowhere in the text as it is shown, whose excerpts stay in their places', () => {
    holds((body, claims) => {
      const excerpts = excerptsOf(body, claims);
      const hidden = leftOut(body, excerpts);
      const shown = onlyShown(body, hidden);
      expect(shown.length).toBe(body.length);
      for (const { start, end } of excerpts) {
        expect(shown.slice(start, end)).toBe(body.slice(start, end));
      }
      for (const { start, end } of hidden) expect(shown.slice(start, end)).toMatch(/^\s+$/);
    });
  });

  it('is told once, among the paragraphs that show each excerpt once', () => {
    holds((body, claims) => {
      const excerpts = excerptsOf(body, claims);
      const hidden = leftOut(body, excerpts);
      const pieces = shownParagraphs(body, hidden).flatMap((paragraph) => paragraph.pieces);
      const told = pieces.flatMap((piece) =>
        piece.kind === 'gap' && piece.words !== null ? [piece.start] : [],
      );
      expect(told).toEqual(
        hidden
          .filter(({ start, end }) => /[^\r\n]/.test(body.slice(start, end)))
          .map((h) => h.start),
      );
      const texts = pieces.filter(({ kind }) => kind === 'text');
      const visible = texts.map(({ start, end }) => body.slice(start, end)).join('');
      const wanted = excerpts.map(({ start, end }) => body.slice(start, end)).join('');
      expect(wordsIn(visible)).toBe(wordsIn(wanted));
    });
  });
});
