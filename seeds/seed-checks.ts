import { anchor, type Span } from './anchor';
import type { LocatedYaml } from './located-yaml';
import { SeedError } from './seed-error';

/** A line of a seed file. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** The place of a value inside of something, by its keys. */
export type At = (...key: (string | number)[]) => Place;

/** A sentence about what a person has to mend, and where. */
export function problem({ file, line }: Place, sentence: string): SeedError {
  return new SeedError(file, line, sentence);
}

export function requireKnown(
  at: Place,
  what: string,
  slug: string,
  known: readonly { readonly slug: string }[],
): void {
  if (!known.some((item) => item.slug === slug)) throw problem(at, `${what} ${slug} is not known`);
}

export function requireUnique(
  file: string,
  { lineOf }: LocatedYaml<unknown>,
  path: readonly (string | number)[],
  names: readonly string[],
): void {
  const twice = firstRepeated(names);
  if (twice === -1) return;
  throw problem({ file, line: lineOf([...path, twice]) }, `${names[twice]} is named twice`);
}

/** `from` and `to` are days, ISO 8601. */
export function requireInOrder(at: Place, what: string, from?: string, to?: string): void {
  if (from === undefined || to === undefined || from <= to) return;
  throw problem(at, `${what} ${to} is before ${from}`);
}

/** Where words stand in a text; a SeedError at `at` where they do not stand there once. */
export function found(at: Place, text: string, words: string): Span {
  const span = anchor(text, words);
  if ('problem' in span) throw problem(at, span.problem);
  return span;
}

/** Where the first name stands that stood earlier already, or -1. */
export function firstRepeated(names: readonly string[]): number {
  return names.findIndex((name, index) => names.indexOf(name) !== index);
}

export function slugsOf(items: readonly { readonly slug: string }[]): readonly string[] {
  return items.map(({ slug }) => slug);
}
