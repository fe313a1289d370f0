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
import type { ArticlePageView, MarkedClaim } from '@/core/views/article-view';
import { type MarkedSegment, markedParagraphs, markedSpans } from '@/core/views/marked-paragraphs';
import { versionsAddress } from '@/core/views/side-by-side-address';
import { AnnotatedClaim } from '../annotations/annotated-claim';
import { AnnotationsSection } from '../annotations/annotations-section';
import { CorrectionNote } from '../correction-note';
import { VerdictBadge } from '../verdict-badge';
import { Provenance } from './provenance';

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
          <div
            data-text={`${article.slug}/${article.version}`}
            className="space-y-4 font-serif text-lg leading-relaxed"
          >
            {markedParagraphs(article.body, marked).map((segments) => (
              <p key={segments[0]?.start} data-start={segments[0]?.start}>
                {segments.map((segment) => (
                  <Marked key={segment.start} segment={segment} />
                ))}
              </p>
            ))}
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

function Marked({ segment }: { segment: MarkedSegment }) {
  const narrowest = segment.spans.at(-1);
  if (narrowest === undefined) return segment.text;
  const claim = segment.spans.findLast(({ claims }) => claims.length > 0)?.claims[0];
  const classes = segment.spans.map((span) => `at-${claimAnchor(span)}`).join(' ');
  return (
    <>
      {segment.starts.map((span) => (
        <span key={claimAnchor(span)} id={claimAnchor(span)} />
      ))}
      {claim === undefined ? (
        <span className={`border-b border-dotted border-soft ${classes}`}>{segment.text}</span>
      ) : (
        <a
          href={factAddress(claim.event, claim.fact)}
          title={claim.factTitle}
          data-claim={nameOf(claim)}
          className={`bg-mark text-ink decoration-accent ${classes}`}
        >
          {segment.text}
        </a>
      )}
      {segment.ends
        .filter(({ claims }) => claims.length > 0)
        .map((span) => (
          <sup key={span.number} className="ml-0.5 font-sans text-xs leading-none">
            <a
              href={`#claim-${span.number}`}
              aria-label={`Claim ${span.number}`}
              className="-mx-2 -my-2 inline-block min-w-6 py-2 text-center"
            >
              {span.number}
            </a>
          </sup>
        ))}
    </>
  );
}

/** A claim by its fact and its number, for an editor's tools. */
function nameOf({ event, fact, id }: MarkedClaim): string {
  return `${event}/${fact}/${id}`;
}

/** Lights up all of the words that an address names, also where other claims cut them into pieces. */
function TargetStyle({ anchors }: { anchors: readonly string[] }) {
  const rules = anchors.map(
    (anchor) => `:root:has(#${anchor}:target) .at-${anchor}{background-color:var(--target)}`,
  );
  return <style>{rules.join('')}</style>;
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
