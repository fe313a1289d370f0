import type { RecordSource } from '@/core/record/series/series';

/** Where a part of the record was read, on what terms, and what of it is held here. */
export function VoteSource({ source }: { source: RecordSource }) {
  const { name, publisher, compiler, url, terms, covers } = source;
  return (
    <p className="text-sm text-soft">
      Source: {publisher}. {url ? <a href={url}>{name}</a> : name}
      {compiler && `, compiled by ${compiler}`}. {terms}
      {covers && ` ${covers}`}
    </p>
  );
}
