import { quotedFragments } from '../quotations/fragments';
import { type Copy, type ReadText, readText, sharedCopy } from './shared-copy';

/** An article as far as its independence is concerned. */
export interface OriginText {
  readonly articleId: number;
  readonly body: string;
  /** The origins that it credits, or is inferred to come from. */
  readonly origins: readonly { readonly id: number; readonly stated: boolean }[];
}

/** What two articles have in common that speaks of where they come from. `a` has the lower identifier. */
export interface Tie {
  readonly a: number;
  readonly b: number;
  /** What of each stands in the other. */
  readonly copy: { readonly a: Copy; readonly b: Copy };
  /** Whether twelve words in a row of that are the reporters' own, and no speech that both quote. */
  readonly ownWords: boolean;
  /** Origins that both credit, and those that at least one of the two is only inferred to have. */
  readonly stated: readonly number[];
  readonly inferred: readonly number[];
  /** Why the two count as one origin; null where they do not. */
  readonly joinedBy: 'shared text' | 'stated credit' | null;
}

/**
 * Counts the origins that articles rest on: those that share their own words, or else state the same
 * credit, count as one.
 *
 * Two reporters may quote one speech, so what stands in quotation marks joins nothing by itself; neither
 * does an origin that was only inferred. Both are told.
 *
 * Returns the groups, as article identifiers in rising order, and every tie between two articles.
 */
export function independence(articles: readonly OriginText[]): {
  readonly groups: readonly (readonly number[])[];
  readonly ties: readonly Tie[];
} {
  const ordered = [...articles].sort((a, b) => a.articleId - b.articleId).map(readArticle);
  const ties = candidates(ordered).flatMap(([a, b]) => tieOf(a, b) ?? []);
  const ids = ordered.map(({ article }) => article.articleId);
  return {
    groups: joined(
      ids,
      ties.filter(({ joinedBy }) => joinedBy !== null),
    ),
    ties,
  };
}

interface ReadArticle {
  readonly article: OriginText;
  readonly whole: ReadText;
  /** Read when it is first asked for. */
  readonly ownWords: () => ReadText;
}

function readArticle(article: OriginText): ReadArticle {
  let own: ReadText | null = null;
  const ownWords = () => {
    own ??= readText(unquoted(article));
    return own;
  };
  return { article, whole: readText(article.body), ownWords };
}

type Candidate = readonly [ReadArticle, ReadArticle];

/** The pairs worth comparing: most of a large event's articles share nothing. */
function candidates(articles: readonly ReadArticle[]): readonly Candidate[] {
  const holders = new Map<string | number, number[]>();
  const found = new Map<number, Candidate>();
  for (const [index, read] of articles.entries()) {
    const credits = read.article.origins.map(({ id }) => `origin ${id}`);
    for (const mark of new Set([...credits, ...read.whole.windows])) {
      const known = holders.get(mark) ?? [];
      for (const other of known) {
        const pair = other * articles.length + index;
        const before = articles[other];
        if (before && !found.has(pair)) found.set(pair, [before, read]);
      }
      known.push(index);
      holders.set(mark, known);
    }
  }
  return [...found.values()].sort(
    ([a, b], [c, d]) =>
      a.article.articleId - c.article.articleId || b.article.articleId - d.article.articleId,
  );
}

function tieOf(a: ReadArticle, b: ReadArticle): Tie | null {
  const copy = sharedCopy(a.whole, b.whole);
  const shares = copy.a.runs.length > 0;
  const ownWords = shares && sharedCopy(a.ownWords(), b.ownWords()).a.runs.length > 0;
  const common = a.article.origins.flatMap((one) => {
    const other = b.article.origins.find(({ id }) => id === one.id);
    return other === undefined ? [] : [{ id: one.id, stated: one.stated && other.stated }];
  });
  if (!shares && common.length === 0) return null;
  const identifiers = (wanted: boolean) =>
    common.filter(({ stated }) => stated === wanted).map(({ id }) => id);
  const [stated, inferred] = [identifiers(true), identifiers(false)];
  return {
    a: a.article.articleId,
    b: b.article.articleId,
    copy,
    ownWords,
    stated,
    inferred,
    joinedBy: ownWords ? 'shared text' : stated.length > 0 ? 'stated credit' : null,
  };
}

/** A text with a mark in place of each quotation that stands in no other text, so that no run reaches across one. */
function unquoted({ articleId, body }: OriginText): string {
  let text = '';
  let last = 0;
  for (const { start, end } of quotedFragments(body)) {
    text += `${body.slice(last, start)} quotation${articleId}at${start} `;
    last = end;
  }
  return text + body.slice(last);
}

function joined(ids: readonly number[], ties: readonly Tie[]): readonly number[][] {
  const groupOf = new Map(ids.map((id) => [id, [id]]));
  for (const { a, b } of ties) {
    const [left, right] = [groupOf.get(a), groupOf.get(b)];
    if (left === undefined || right === undefined || left === right) continue;
    left.push(...right);
    for (const id of right) groupOf.set(id, left);
  }
  return [...new Set(groupOf.values())].map((group) => group.sort((a, b) => a - b));
}
