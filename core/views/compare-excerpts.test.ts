import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTwoTexts } from '../align/texts.testing';
import { excerptsOf } from '../rights/excerpts';
import type { Span } from '../rights/span';
import type { WholeArticle } from './article-view';
import { compareTexts } from './compare-texts';
import type { ComparedText } from './side-by-side-view';

/** An article of which readers get a few sentences and what it quotes. */
function article(slug: string, body: string, claims: { start: number; end: number }[] = []) {
  const nothing = { publishedOn: null, publishedBasis: '', sha256: '', origins: [], url: '' };
  return {
    ...{
      ...nothing,
      slug,
      body,
      outlet: slug,
      outletSlug: slug,
      title: slug,
      version: 1,
      versions: [1],
    },
    ...{
      readAt: '',
      corrections: { latest: [], earlier: 0 },
      titleBasis: '',
      byline: null,
      basis: '',
      outletHomepage: '',
      events: [],
      claims: [],
    },
    excerpts: excerptsOf(body, claims),
  } satisfies WholeArticle;
}

/** The words of a text in lower case, each with its place. */
const wordsOf = (text: string) =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index: start }) => ({
    ...{ word: word.toLowerCase(), start, end: start + word.length },
  }));

/** The words of a text that are part of twelve in a row which another has too. */
function wordsOfBoth(text: string, other: string): readonly Span[] {
  const words = wordsOf(text);
  const rowAt = (all: readonly { word: string }[], at: number) =>
    all
      .slice(at, at + 12)
      .map(({ word }) => word)
      .join(' ');
  const others = wordsOf(other);
  const rows = new Set(others.slice(11).map((_, at) => rowAt(others, at)));
  const starts = words.slice(11).flatMap((_, at) => (rows.has(rowAt(words, at)) ? [at] : []));
  return words.filter((_, at) => starts.some((start) => start <= at && at < start + 12));
}

const isIn = ({ start, end }: Span, spans: readonly Span[]) =>
  spans.some((own) => own.start <= start && end <= own.end);

const shownIn = ({ passages }: ComparedText) =>
  passages.flatMap(({ segments }) => segments).map(({ text }) => text);

const shared = 'the ferry left the eastern quay at nine with forty passengers and two dogs aboard';

describe('a text in excerpts beside another', () => {
  it('is shown by its excerpts and what the other has word for word, and counted whole', () => {
    const a = article('a', `A secret was kept. We know that ${shared}. “No,” he said.`);
    const view = compareTexts(a, { ...article('b', `Later ${shared}.`), excerpts: null });
    expect(shownIn(view.a).join('').trim()).toBe(`${shared}. “No,”`);
    expect(view.a.leftOut).toBe(9);
    expect(view.a.copied).toEqual({ words: 15, of: 25 });
    expect(view.b.leftOut).toBeNull();
    const lengths = view.a.passages.flatMap(({ segments }) => segments.map((s) => s.leftOut));
    expect(lengths.filter((words) => words !== null)).toEqual([7, 2]);
  });

  it('does not show for it what two versions of one article share', () => {
    const [a, b] = [article('a', `Then ${shared}.`), article('a', `Now ${shared}.`)];
    const view = compareTexts(a, { ...b, version: 2 });
    expect(shownIn(view.a).join('').trim()).toBe('');
    expect(view.a.leftOut).toBe(16);
  });

  it('shows nothing else of one version beside another, and every word of it in its place', () => {
    fc.assert(
      fc.property(anyTwoTexts, fc.nat(), ([textA, textB], at) => {
        const start = at % (textA.length + 1);
        const a = article('a', textA, [{ start, end: start + 4 }]);
        const view = compareTexts(a, { ...article('a', textB), version: 2 });
        for (const { start: from, end, text, leftOut } of view.a.passages.flatMap(
          ({ segments }) => segments,
        )) {
          expect(text).toBe(leftOut === null ? textA.slice(from, end) : '');
          if (/[\p{L}\p{M}\p{N}]/u.test(text)) {
            expect(a.excerpts.some((own) => own.start <= from && end <= own.end)).toBe(true);
          }
        }
        for (const { a: words } of view.wordings) {
          expect(a.excerpts.some((own) => own.start <= words.start && words.end <= own.end)).toBe(
            true,
          );
        }
      }),
    );
  });

  it('shows of one article beside another nothing but its excerpts and words that the other has', () => {
    let shared = 0;
    fc.assert(
      fc.property(anyTwoTexts, fc.nat(), ([textA, textB], at) => {
        const start = at % (textA.length + 1);
        const a = article('a', textA, [{ start, end: start + 4 }]);
        const view = compareTexts(a, article('b', textB));
        const segments = view.a.passages.flatMap((own) => own.segments);
        for (const { start: from, end, text, leftOut } of segments) {
          expect(text).toBe(leftOut === null ? textA.slice(from, end) : '');
        }
        const shown = segments.filter(({ leftOut }) => leftOut === null);
        const given = [...shown, ...view.wordings.map((own) => own.a)];
        const allowed = [...a.excerpts, ...wordsOfBoth(textA, textB)];
        for (const word of wordsOf(textA).filter((own) => isIn(own, given))) {
          expect(isIn(word, allowed), word.word).toBe(true);
          if (!isIn(word, a.excerpts)) shared += 1;
        }
      }),
      { numRuns: 50 },
    );
    // Else nothing was asked.
    expect(shared).toBeGreaterThan(0);
  });
});
