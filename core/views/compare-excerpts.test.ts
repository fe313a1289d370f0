import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTwoTexts } from '../align/texts.testing';
import { excerptsOf } from '../rights/excerpts';
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

  it('shows nothing else, whatever the texts, and every word of it in its place', () => {
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
});
