import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseLocatedYaml } from '../seeds/located-yaml';
import { SeedError } from '../seeds/seed-error';
import { type LabelledClaim, labelFile } from './label-schema';

/** A text with the claims that a careful reader finds in it. */
export interface LabelledText {
  readonly file: string;
  /** Where the text stands in the file, from 1. */
  readonly line: number;
  readonly text: string;
  readonly claims: readonly LocatedLabel[];
}

/** A labelled claim, with its place in the file and in the text. */
export interface LocatedLabel {
  readonly line: number;
  readonly label: LabelledClaim;
  /** Where the quote stands in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

const ownFolder = path.join(import.meta.dirname, 'sentences');

/** The files of the development set, in their order. */
export function developmentFiles(): readonly string[] {
  return readdirSync(ownFolder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => path.join(ownFolder, name));
}

/**
 * Reads a file of labelled texts.
 *
 * Throws a SeedError that names file and line where a label is not as labelling.md says.
 */
export function readLabels(file: string): readonly LabelledText[] {
  const shown = shownPath(file);
  return parseLabels(shown, contentOf(file, shown));
}

/** Reads the content of a file of labelled texts; `file` is its name in messages. */
export function parseLabels(file: string, yaml: string): readonly LabelledText[] {
  const { value, lineOf } = parseLocatedYaml(file, yaml, labelFile);
  return value.map(({ text, claims }, index) => {
    const located = claims.map((label, claim) => {
      const at = [index, 'claims', claim] as const;
      const problem = (key: string, what: string) =>
        new SeedError(file, lineOf([...at, key]), what);
      const start = text.indexOf(label.quote);
      if (start === -1) throw problem('quote', 'the quote does not stand in the text');
      if (text.indexOf(label.quote, start + 1) !== -1)
        throw problem('quote', 'the quote stands in the text more than once; quote more');
      const total = 'partOf' in label ? label.partOf : null;
      const isTotal = (other: LabelledClaim) => other !== label && other.quote === total;
      if (total !== null && !claims.some(isTotal))
        throw problem('partOf', 'partOf is the quote of another claim of the text');
      return { line: lineOf(at), label, start, end: start + label.quote.length };
    });
    return { file, line: lineOf([index]), text, claims: located };
  });
}

function contentOf(file: string, shown: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new SeedError(shown, 1, 'the file cannot be read');
  }
}

function shownPath(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith('..') ? file : relative;
}
