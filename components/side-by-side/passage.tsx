import { factAddress } from '@/core/views/addresses';
import { addressOfBoth, passageAnchor } from '@/core/views/side-by-side-address';
import type { ComparedText, PassageSegment, PassageView } from '@/core/views/side-by-side-view';
import { NotShown } from '../article/not-shown';
import { looks } from './looks';

/** One passage: where it stands in the other text, its words, and how they differ from those there. */
export function Passage({
  column,
  text,
  other,
  index,
}: {
  column: 'a' | 'b';
  text: ComparedText;
  other: ComparedText;
  index: number;
}) {
  const passage = text.passages[index];
  if (passage === undefined) return null;
  const anchor = passageAnchor(column, passage);
  return (
    <div
      id={anchor}
      data-key-item
      data-passage={`${text.article}/${text.version}/${wordsOf(passage)}`}
      data-beside={passage.counterparts
        .flatMap((at) => besideIn(column, other.passages[at]))
        .join(' ')}
      className={`scroll-mt-16 border-l-2 py-1.5 pl-3 target:bg-target ${looks[passage.standing]}`}
    >
      <p className="text-xs text-soft">
        <span className="font-semibold md:hidden">{text.name} </span>
        <a
          href={`${addressOfBoth(column, text, other)}#${anchor}`}
          aria-label={`Address of passage ${index + 1} of ${text.name}`}
          className="inline-block min-h-6 min-w-6"
        >
          {index + 1}
        </a>{' '}
        <Standing column={column} passage={passage} text={text} other={other} />
        {copiedIn(passage)}
      </p>
      <p className="font-serif leading-relaxed whitespace-pre-wrap">
        {byClaim(passage.segments).map((segments) => (
          <Claimed
            key={segments[0]?.start}
            segments={segments}
            compared={passage.standing !== 'alone'}
          />
        ))}
      </p>
    </div>
  );
}

/** From where to where a passage has words, in UTF-16 code units of the body. */
function wordsOf({ start, segments }: PassageView): string {
  const first = segments[0]?.start ?? start;
  return `${first}-${segments.at(-1)?.end ?? first}`;
}

function besideIn(column: 'a' | 'b', passage: PassageView | undefined): readonly string[] {
  return passage ? [passageAnchor(column === 'a' ? 'b' : 'a', passage)] : [];
}

/** How much of a passage is copied, in words: what is marked in it is not seen by all. */
function copiedIn({ segments }: PassageView): string | null {
  const written = segments.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (!written.some(({ copied }) => copied)) return null;
  const isWhole = segments.every(({ leftOut }) => leftOut === null);
  return isWhole && written.every(({ copied }) => copied)
    ? ' · word for word'
    : ' · in part word for word';
}

function Standing({
  column,
  passage: { standing, counterparts },
  text,
  other,
}: {
  column: 'a' | 'b';
  passage: PassageView;
  text: ComparedText;
  other: ComparedText;
}) {
  if (standing === 'alone') return <>only in this text</>;
  return (
    <>
      {words[standing]}{' '}
      {counterparts.map((index) => {
        const counterpart = other.passages[index];
        return (
          counterpart && (
            <a
              key={index}
              href={`${addressOfBoth(column, text, other)}#${passageAnchor(column === 'a' ? 'b' : 'a', counterpart)}`}
              aria-label={`passage ${index + 1} of ${other.name}`}
              className="inline-block min-h-6 min-w-4"
            >
              {index + 1}
            </a>
          )
        );
      })}
      {standing !== 'matched' && ` in ${other.name}`}
    </>
  );
}

const words = { matched: 'beside', moved: 'moved; stands as', repeated: 'repeats; stands as' };

/** Segments in a row under one claim, up to the end of any, so that each row is one link. */
function byClaim(segments: readonly PassageSegment[]): readonly (readonly PassageSegment[])[] {
  const rows: PassageSegment[][] = [];
  for (const segment of segments) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const goesOn =
      last !== undefined && last.ends.length === 0 && last.claim?.id === segment.claim?.id;
    if (row !== undefined && goesOn) row.push(segment);
    else rows.push([segment]);
  }
  return rows;
}

function Claimed({
  segments,
  compared,
}: {
  segments: readonly PassageSegment[];
  compared: boolean;
}) {
  const claim = segments[0]?.claim ?? null;
  const ends = segments.at(-1)?.ends ?? [];
  const words = segments.map((segment) => (
    <Segment key={segment.start} segment={segment} compared={compared} />
  ));
  return (
    <>
      {claim ? (
        <a
          href={factAddress(claim.event, claim.fact)}
          title={claim.factTitle}
          className="text-ink decoration-accent decoration-dotted"
        >
          {words}
        </a>
      ) : (
        words
      )}
      {ends.map(
        ({ id, number, factTitle }) =>
          number !== null && (
            <sup key={id} className="ml-0.5 font-sans text-xs leading-none">
              <a
                href={`#fact-${number}`}
                aria-label={`Fact ${number} of both: ${factTitle}`}
                className="-mx-2 -my-2 inline-block min-w-6 py-2 text-center"
              >
                {number}
              </a>
            </sup>
          ),
      )}
    </>
  );
}

function Segment({ segment, compared }: { segment: PassageSegment; compared: boolean }) {
  const { text, copied, likeness, leftOut } = segment;
  if (leftOut !== null) return <NotShown words={leftOut} />;
  if (compared && likeness === 'different' && text.trim() !== '') {
    return <mark className={looks.different}>{text}</mark>;
  }
  const quiet = compared && likeness === 'quiet';
  const look = `${copied ? looks.copied : ''} ${quiet ? looks.quiet : ''}`.trim();
  return look === '' ? text : <span className={look}>{text}</span>;
}
