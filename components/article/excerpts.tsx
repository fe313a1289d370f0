import type { LeftOut } from '@/core/rights/left-out';
import { claimAnchor } from '@/core/views/addresses';
import type { ArticlePageView } from '@/core/views/article-view';
import { type MarkedPiece, type MarkedSpan, markedExcerpts } from '@/core/views/marked-paragraphs';
import { MarkedWords } from './marked-words';
import { NotShown } from './not-shown';

/** The excerpts of a text in their order, with its marks and with the places of what is left out. */
export function Excerpts({
  body,
  leftOut,
  marked,
}: {
  body: string;
  leftOut: readonly LeftOut[];
  marked: readonly MarkedSpan[];
}) {
  return markedExcerpts(body, leftOut, marked).map((pieces) => (
    <p key={pieces.at(-1)?.start}>
      {pieces.map((piece) => (
        <Piece key={piece.start} piece={piece} />
      ))}
    </p>
  ));
}

function Piece({ piece }: { piece: MarkedPiece }) {
  if (piece.kind === 'text') {
    return (
      <span data-start={piece.start}>
        {piece.segments.map((segment) => (
          <MarkedWords key={segment.start} segment={segment} />
        ))}
      </span>
    );
  }
  return (
    <>
      {piece.starts.map((span) => (
        <span key={claimAnchor(span)} id={claimAnchor(span)} />
      ))}
      <NotShown words={piece.words} />
    </>
  );
}

/** Why a text is not shown in full, what is shown of it, and where all of it is. */
export function WhyExcerpts({
  article: { outlet, url },
  leftOut,
}: {
  article: ArticlePageView;
  leftOut: readonly LeftOut[];
}) {
  const words = leftOut.reduce((total, gap) => total + gap.words, 0);
  return (
    <p className="mb-5 border-l-2 border-rule pl-4 text-sm">
      Shown in excerpts, since the right to print the whole text is not Recount’s: the sentences
      that claims were read in, each with its neighbours, and what is quoted.{' '}
      {words.toLocaleString('en-GB')} {words === 1 ? 'word is' : 'words are'} left out.{' '}
      {url !== null && (
        <>
          <a href={url} rel="external">
            Read the whole at {outlet}
          </a>
          .{' '}
        </>
      )}
      <a href="/how-to-read#excerpts">How excerpts are chosen</a>
    </p>
  );
}
