import { absoluteIri } from './absolute-iri';
import type { AnnotationShape, TargetShape } from './annotation-shape';
import { readSelectors } from './read-selectors';
import type { ChosenWords, Read, ReadAnnotation } from './read-web-annotation';
import { isOurs, type NamedResource, namedByIri, pairOf } from './resource-address';

type Row = Extract<NamedResource, { kind: 'row' }>;

interface Targets {
  readonly about: ReadAnnotation['about'];
  readonly words: readonly ChosenWords[];
  readonly leftOut: readonly string[];
}

/** Reads what an annotation speaks of: words of versions, with or without a row, or one annotation. */
export function readTargets(
  { target, motivation }: AnnotationShape,
  bases: readonly string[],
): Read<Targets> {
  const [first, ...others] = target;
  const to = annotationOf(first, motivation?.includes('replying') ?? false, bases);
  if (to !== null && others.length === 0) {
    return { read: { about: { kind: 'reply', to }, words: [], leftOut: [] } };
  }
  const rows: Row[] = [];
  const seenIn: Row[] = [];
  const words: ChosenWords[] = [];
  for (const each of target) {
    const read = readTarget(each, bases);
    if ('refused' in read) return read;
    if (read.read.kind === 'row') rows.push(read.read);
    else {
      words.push(read.read.words);
      seenIn.push(...read.read.seenIn);
    }
  }
  const about = aboutOf(rows, seenIn);
  if ('refused' in about) return about;
  return { read: { about: about.read, words, leftOut: target.flatMap((each) => besides(each)) } };
}

function aboutOf(rows: readonly Row[], seenIn: readonly Row[]): Read<ReadAnnotation['about']> {
  const [row, another] = rows;
  if (another !== undefined) {
    return { refused: 'It speaks of several rows. Give each an annotation of its own.' };
  }
  if (row !== undefined) {
    const { event, fact, pair } = row;
    return { read: { kind: 'discrepancy', event, fact, pair } };
  }
  const [seen] = seenIn;
  const isOne = seenIn.every(({ event, fact }) => event === seen?.event && fact === seen.fact);
  return {
    read: {
      kind: 'words',
      row: seen !== undefined && isOne ? { event: seen.event, fact: seen.fact } : null,
    },
  };
}

type OneTarget = Row | { kind: 'words'; words: ChosenWords; seenIn: Row[] };

function readTarget(target: string | TargetShape, bases: readonly string[]): Read<OneTarget> {
  const iri = sourceOf(target);
  if (iri === null) return { refused: 'A target of it has no address.' };
  const named = namedByIri(iri, bases);
  const selectors = typeof target === 'string' ? undefined : target.selector;
  if (named?.kind === 'row') {
    if (selectors === undefined) return { read: named };
    const pair = pairOf(selectors.length === 1 ? (selectors[0]?.value ?? '') : '');
    return pair === null
      ? {
          refused: 'It chooses part of a row. Choose words in the articles, or the row as a whole.',
        }
      : { read: { ...named, pair } };
  }
  if (named?.kind === 'version') {
    if (selectors === undefined) {
      return { refused: 'It speaks of a whole article. Choose words with a TextQuoteSelector.' };
    }
    const steps = readSelectors(selectors);
    if ('refused' in steps) return steps;
    const { article, version } = named;
    const seenIn = scopesOf(target).flatMap((scope) => {
      const row = namedByIri(scope, bases);
      return row?.kind === 'row' ? [row] : [];
    });
    return { read: { kind: 'words', words: { article, version, steps: steps.read }, seenIn } };
  }
  return {
    refused:
      named === null
        ? `Its target ${iri.slice(0, 200)} is no version of an article (/articles/{slug}/{version}) and no row of an event here.`
        : 'It speaks of an annotation and of something else besides. Give each an annotation of its own.',
  };
}

/** The annotation that is replied to: one of this installation's, or what is said to be replied to. */
function annotationOf(
  target: string | TargetShape | undefined,
  isReplying: boolean,
  bases: readonly string[],
): string | null {
  const source = target === undefined ? null : sourceOf(target);
  const iri = source === null ? null : absoluteIri(source);
  if (iri === null) return null;
  const named = namedByIri(iri, bases);
  return named?.kind === 'annotation' || (isReplying && named === null && !isOurs(iri, bases))
    ? iri
    : null;
}

function sourceOf(target: string | TargetShape): string | null {
  if (typeof target === 'string') return target;
  return idOf(target.source) ?? target.id ?? null;
}

function scopesOf(target: string | TargetShape): string[] {
  if (typeof target === 'string') return [];
  return (target.scope ?? []).flatMap((scope) => idOf(scope) ?? []);
}

function idOf(resource: TargetShape['source']): string | null {
  return (typeof resource === 'string' ? resource : resource?.id) ?? null;
}

const kept = new Set('id type source selector scope'.split(' '));

function besides(target: string | TargetShape): string[] {
  if (typeof target === 'string') return [];
  return Object.keys(target)
    .filter((key) => !kept.has(key))
    .map((key) => `target.${key}`.slice(0, 50));
}
