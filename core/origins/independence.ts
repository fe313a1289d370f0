import { quotedFragments } from '../quotations/fragments';
import { type SharedRun, sharedRuns, windowsOf } from './shared-runs';

/** An article as far as its independence is concerned. */
export interface OriginText {
  readonly articleId: number;
  readonly body: string;
  /** Identifiers of the origins it credits or is inferred to come from. */
  readonly origins: readonly number[];
}

/** Two articles that are not independent of each other, and by what that is known. */
export interface Dependence {
  readonly a: number;
  readonly b: number;
  readonly runs: readonly SharedRun[];
  readonly sharedWords: number;
  readonly commonOrigins: readonly number[];
}

/**
 * Groups the articles that share wording or an origin: each group counts as one origin.
 *
 * Two reporters may quote one speech, so what stands in quotation marks joins nothing by itself; where
 * the reporters' own words do, all that is shared is shown, quotations among it.
 *
 * Returns the groups, as article identifiers in rising order, and every dependence that joined them.
 */
export function independence(articles: readonly OriginText[]): {
  readonly groups: readonly (readonly number[])[];
  readonly dependences: readonly Dependence[];
} {
  const ordered = [...articles].sort((a, b) => a.articleId - b.articleId);
  const dependences = candidates(ordered).flatMap(([a, b]) => dependence(a, b) ?? []);
  return {
    groups: joined(
      ordered.map(({ articleId }) => articleId),
      dependences,
    ),
    dependences,
  };
}

type Candidate = readonly [OriginText, OriginText];

/** The pairs worth comparing: most of a large event's articles share nothing. */
function candidates(articles: readonly OriginText[]): readonly Candidate[] {
  const holders = new Map<string | number, number[]>();
  const found = new Map<string, Candidate>();
  for (const [index, article] of articles.entries()) {
    const marks = [
      ...article.origins.map((origin) => `origin ${origin}`),
      ...windowsOf(unquoted(article.body)),
    ];
    for (const mark of new Set(marks)) {
      const known = holders.get(mark) ?? [];
      for (const other of known) {
        const before = articles[other];
        if (before) found.set(`${other} ${index}`, [before, article]);
      }
      known.push(index);
      holders.set(mark, known);
    }
  }
  return [...found.values()].sort(
    ([a, b], [c, d]) => a.articleId - c.articleId || b.articleId - d.articleId,
  );
}

function dependence(a: OriginText, b: OriginText): Dependence | null {
  const runs = sharedRuns(a.body, b.body);
  const commonOrigins = a.origins.filter((origin) => b.origins.includes(origin));
  if (runs.length === 0 && commonOrigins.length === 0) return null;
  const sharedWords = runs.reduce((total, run) => total + run.words, 0);
  return { a: a.articleId, b: b.articleId, runs, sharedWords, commonOrigins };
}

/** A text with a mark of its own in place of each quotation, so that no run reaches across one. */
function unquoted(body: string): string {
  let text = '';
  let last = 0;
  for (const { start, end } of quotedFragments(body)) {
    text += `${body.slice(last, start)} quotation ${start} `;
    last = end;
  }
  return text + body.slice(last);
}

function joined(ids: readonly number[], dependences: readonly Dependence[]): readonly number[][] {
  const groupOf = new Map(ids.map((id) => [id, [id]]));
  for (const { a, b } of dependences) {
    const [left, right] = [groupOf.get(a), groupOf.get(b)];
    if (left === undefined || right === undefined || left === right) continue;
    left.push(...right);
    for (const id of right) groupOf.set(id, left);
  }
  return [...new Set(groupOf.values())].map((group) => group.sort((a, b) => a - b));
}
