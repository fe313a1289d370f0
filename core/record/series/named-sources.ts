import type { RecordSource } from './series';

type Named = Pick<RecordSource, 'publisher' | 'compiler'>;

/** Who is to be named for sources, each once: the publisher, and who compiled where that was another. */
export function namedSources(sources: readonly Named[]): readonly string[] {
  return [
    ...new Set(sources.map((source) => source.publisher + throughWhom(source.publisher, source))),
  ];
}

/**
 * Through whom figures come to be read, as far as it is not the one who counted: ", published by …,
 * compiled by …", to stand after that name.
 */
export function throughWhom(countedBy: string, { publisher, compiler }: Named): string {
  return [
    ...(publisher === countedBy ? [] : [`, published by ${publisher}`]),
    ...(compiler === null ? [] : [`, compiled by ${compiler}`]),
  ].join('');
}
