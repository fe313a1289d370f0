import { dayInWords } from '@/core/day-in-words';
import { kindWords } from '@/core/views/search-in-words';
import type { SearchResult } from '@/core/views/search-view';
import { Day } from '../day';
import { VerdictBadge } from '../verdict-badge';
import { FoundText } from './found-text';

/** Something that was found: what it is, where it leads, and the words in it that were looked for. */
export function SearchResultItem({ result }: { result: SearchResult }) {
  const { fragment } = result;
  return (
    <li
      data-key-item
      className="grid break-inside-avoid gap-x-10 gap-y-3 border-b border-rule py-5 lg:grid-cols-[1fr_16rem]"
    >
      <div className="min-w-0 max-w-3xl">
        <p className="text-sm text-soft">
          <span className="font-semibold text-ink">{kindWords[result.kind].one}</span>
          {result.context !== null && ` · ${result.context}`}
          {result.day !== null && !result.context?.includes(dayInWords(result.day)) && (
            <>
              {result.dayOfEvent ? ' · day of publication not known, its event’s ' : ' · '}
              <Day iso={result.day} />
            </>
          )}
        </p>
        <h3 className="mt-0.5 text-lg leading-snug text-pretty">
          <a href={result.address} className="text-ink decoration-soft/40">
            <FoundText segments={result.title} />
          </a>
        </h3>
        {fragment.segments.length > 0 && (
          <p className={`mt-1.5 leading-snug ${result.kind === 'article' ? 'font-serif' : ''}`}>
            {fragment.cutBefore && '… '}
            <FoundText segments={fragment.segments} />
            {fragment.cutAfter && ' …'}
          </p>
        )}
      </div>
      <Verdicts result={result} />
    </li>
  );
}

/** A fact has a verdict. An event and an article have none, but the rows of the one or the other have. */
function Verdicts({ result: { kind, verdicts } }: { result: SearchResult }) {
  if (kind === 'vote' || kind === 'outlet') return null;
  if (verdicts === null) {
    return (
      <p className="text-sm text-soft lg:pt-1">What the rows show is being worked out anew.</p>
    );
  }
  if (verdicts.length === 0) return null;
  return (
    <div className="text-sm lg:pt-1">
      {kind !== 'fact' && (
        <p className="text-soft">{kind === 'event' ? 'Its rows' : 'Rows it is compared on'}</p>
      )}
      <ul className="flex flex-wrap gap-x-4 lg:flex-col">
        {verdicts.map((verdict) => (
          <li key={verdict}>
            <VerdictBadge verdict={verdict} />
          </li>
        ))}
      </ul>
    </div>
  );
}
