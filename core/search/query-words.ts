/** A word of a query, where it stands in it, in UTF-16 code units. */
export interface QueryWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Stands in quotation marks, or is excluded by a minus sign; both are meant to the letter. */
  readonly literal: boolean;
  /** Is excluded. */
  readonly excluded: boolean;
}

/**
 * The words of a query as PostgreSQL's `websearch_to_tsquery` will take them: double quotation marks make
 * phrases, one that nobody closes reaches to the end, and a minus sign before either excludes it.
 */
export function queryWords(query: string): readonly QueryWord[] {
  return queryParts(query).flatMap(({ start, end, quoted, excluded }) =>
    [...query.slice(start, end).matchAll(runs)].map((match) => ({
      word: match[0],
      start: start + match.index,
      end: start + match.index + match[0].length,
      literal: quoted || excluded,
      excluded,
    })),
  );
}

/** A phrase in quotation marks, or what stands between two spaces. */
interface QueryPart {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  readonly excluded: boolean;
}

/** The words that are looked for, those of one phrase or symbol together, for marking where they stand. */
export function queryTerms(query: string): readonly (readonly string[])[] {
  return queryParts(query).flatMap(({ start, end, quoted, excluded }) => {
    const words = [...query.slice(start, end).matchAll(runs)].map(([word]) => word);
    if (excluded || words.length === 0) return [];
    const together = quoted || query.slice(start, end).includes('/');
    return together ? [words] : words.map((word) => [word]);
  });
}

const runs = /[\p{L}\p{M}\p{N}]+/gu;

function queryParts(query: string): readonly QueryPart[] {
  return [...query.matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/g)]
    .map((match): QueryPart => {
      const [, minus = '', quoted, plain = ''] = match;
      const start = match.index + minus.length + (quoted === undefined ? 0 : 1);
      const end = start + (quoted ?? plain).length;
      return { start, end, quoted: quoted !== undefined, excluded: minus !== '' };
    })
    .filter(({ start, end, quoted }) => quoted || !/^or$/i.test(query.slice(start, end)));
}
