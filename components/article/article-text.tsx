import type { AnnotationList } from '@/core/annotations/annotation-list';
import { passagesInText } from '@/core/annotations/passages-in-text';
import {
  articleAddress,
  claimAnchor,
  eventAddress,
  factAddress,
  outletAddress,
} from '@/core/views/addresses';
import { articleAnnotationsAddress } from '@/core/views/annotation-addresses';
import type { ArticlePageView } from '@/core/views/article-view';
import { markedSpans } from '@/core/views/marked-paragraphs';
import { versionsAddress } from '@/core/views/side-by-side-address';
import { AnnotatedClaim } from '../annotations/annotated-claim';
import { AnnotationsSection } from '../annotations/annotations-section';
import { CorrectionNote } from '../correction-note';
import { VerdictBadge } from '../verdict-badge';
import { Excerpts, WhyExcerpts } from './excerpts';
import { nameOf, TargetStyle } from './marked-words';
import { Provenance } from './provenance';
import { WholeText } from './whole-text';

/** An article's text with every claim marked where it stands, each linked to its fact. */
export function ArticleText({
  article,
  annotations,
}: {
  article: ArticlePageView;
  annotations: AnnotationList;
}) {
  const spans = markedSpans(article.claims);
  const marked = [...spans, ...passagesInText(annotations.annotations, article, spans)];
  return (
    <article>
      <header className="max-w-3xl pt-10 pb-8">
        <p className="text-sm">
          {article.events.map(({ slug, title }) => (
            <a key={slug} href={eventAddress(slug)} className="mr-4">
              {title}
            </a>
          ))}
        </p>
        <h1 className="mt-2 text-3xl sm:text-4xl">{article.title}</h1>
        <p className="mt-3 text-lg">
          <a href={outletAddress(article.outletSlug)}>{article.outlet}</a>
        </p>
        <Versions article={article} />
      </header>
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,42rem)_1fr]">
        <section aria-labelledby="text" className="border-t border-strong-rule pt-5">
          <h2 id="text" className="sr-only">
            The text as it was read
          </h2>
          {article.leftOut !== null && <WhyExcerpts article={article} leftOut={article.leftOut} />}
          <div
            data-text={`${article.slug}/${article.version}`}
            className="space-y-4 font-serif text-lg leading-relaxed"
          >
            {article.leftOut === null ? (
              <WholeText body={article.body} marked={marked} />
            ) : (
              <Excerpts body={article.body} leftOut={article.leftOut} marked={marked} />
            )}
          </div>
          <TargetStyle anchors={marked.map((span) => claimAnchor(span))} />
        </section>
        <Provenance article={article} />
      </div>
      <section aria-labelledby="claims" className="mt-14 border-t border-strong-rule pt-4">
        <h2 id="claims" className="text-xl" data-claims-of={`${article.slug}/${article.version}`}>
          What this text is read for
        </h2>
        <ol className="mt-3 columns-1 gap-x-12 md:columns-2">
          {spans.map((span) => (
            <li
              key={span.number}
              id={`claim-${span.number}`}
              data-key-item
              className="break-inside-avoid py-2"
            >
              <div className="flex gap-3 text-sm">
                <a
                  href={`#${claimAnchor(span)}`}
                  aria-label={`Claim ${span.number} in the text`}
                  className="inline-block min-h-6 min-w-6"
                >
                  {span.number}
                </a>
                <ul className="min-w-0">
                  {span.claims.map((claim) => (
                    <li
                      key={claim.id}
                      data-claim-item={nameOf(claim)}
                      data-reading={claim.id}
                      className="py-0.5"
                    >
                      <a
                        href={factAddress(claim.event, claim.fact)}
                        data-key-link
                        className="inline-block min-h-6"
                      >
                        {claim.factTitle}
                      </a>{' '}
                      <VerdictBadge verdict={claim.verdict} />
                      <AnnotatedClaim id={claim.id} annotations={annotations.annotations} />
                      <CorrectionNote
                        pattern={claim.pattern}
                        correction={claim.correction}
                        corrected={claim.corrected}
                      />
                    </li>
                  ))}
                  <li className="font-serif text-soft">
                    {article.body.slice(span.start, span.end)}
                  </li>
                </ul>
              </div>
            </li>
          ))}
        </ol>
        {spans.length === 0 && (
          <p className="mt-3 text-soft">No claim has been read from it yet.</p>
        )}
      </section>
      {annotations.total > 0 && (
        <div className="mt-14 max-w-3xl">
          <AnnotationsSection
            list={annotations}
            all={articleAnnotationsAddress(article.slug, article.version)}
          />
        </div>
      )}
    </article>
  );
}

/** The way to this version beside the one before it, or the oldest beside the next. */
function Beside({ article: { slug, version, versions } }: { article: ArticlePageView }) {
  const before = versions.find((number) => number < version);
  const other = before ?? versions.findLast((number) => number > version);
  if (other === undefined) return null;
  const [older, newer] = [Math.min(version, other), Math.max(version, other)];
  return (
    <a href={versionsAddress({ slug, version: older }, { slug, version: newer })}>
      versions {older} and {newer} side by side
    </a>
  );
}

function Versions({ article }: { article: ArticlePageView }) {
  if (article.versions.length < 2) return null;
  return (
    <nav aria-label="Versions" className="mt-2 flex flex-wrap gap-x-3 text-sm">
      {article.versions.map((number) => (
        <a
          key={number}
          href={articleAddress(article.slug, number)}
          aria-current={number === article.version ? 'page' : undefined}
          className="aria-[current]:font-semibold aria-[current]:text-ink"
        >
          version {number}
        </a>
      ))}
      <Beside article={article} />
    </nav>
  );
}
