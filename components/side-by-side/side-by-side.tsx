import type { AnnotationList } from '@/core/annotations/annotation-list';
import { articleAddress, eventAddress } from '@/core/views/addresses';
import { shareInWords } from '@/core/views/share-in-words';
import { sideBySideAddress, versionsAddress } from '@/core/views/side-by-side-address';
import type { ComparedText, SideBySideView } from '@/core/views/side-by-side-view';
import { AnnotationsSection } from '../annotations/annotations-section';
import { Day } from '../day';
import { FactsOfBoth, factsBesides } from './facts-of-both';
import { QuotationsCompared } from './quotations-compared';
import { Texts } from './texts';
import { Wordings } from './wordings';

/** Two articles, or two versions of one: what they share, where they differ, and both texts whole. */
export function SideBySide({
  view,
  annotations,
}: {
  view: SideBySideView;
  annotations: AnnotationList;
}) {
  const { a, b, events } = view;
  const oneArticle = a.article === b.article;
  return (
    <article>
      <header className="max-w-4xl pt-10 pb-8">
        <p className="text-sm">
          {events.map(({ slug, title }) => (
            <a key={slug} href={eventAddress(slug)} className="mr-4">
              {title}
            </a>
          ))}
        </p>
        <h1 className="mt-2 text-3xl sm:text-4xl">
          {oneArticle ? `${a.title}: ${a.name} and ${b.name}` : `${a.name} and ${b.name}`}, side by
          side
        </h1>
        <ul className="mt-4 space-y-1">
          {[a, b].map((text) => (
            <li key={text.version + text.article}>
              <Source text={text} oneArticle={oneArticle} />
            </li>
          ))}
        </ul>
        <p className="mt-4 text-lg">
          <Shares a={a} b={b} />
        </p>
        {!oneArticle && <p className="mt-2">{independenceInWords[view.joinedBy ?? 'neither']}</p>}
        <InExcerpts texts={[a, b]} oneArticle={oneArticle} />
        <p className="mt-2 text-sm print:hidden">
          <a href={versionsAddress(named(b), named(a))}>Swap the columns</a>
          {oneArticle && a.versions.length > 2 && <OtherVersions a={a} b={b} />}
        </p>
        <Parts view={view} annotations={annotations.total} />
      </header>
      <div className="space-y-10 pb-12">
        <QuotationsCompared view={view} />
        <FactsOfBoth view={view} />
        <Wordings view={view} />
        {annotations.total > 0 && <AnnotationsSection list={annotations} all={null} />}
      </div>
      <Texts view={view} />
      <p className="mt-8 border-t border-strong-rule pt-4 text-sm print:hidden">
        The same as data: <a href={`/api${versionsAddress(named(a), named(b))}`}>JSON</a>. This pair
        of versions keeps its address:{' '}
        <a href={versionsAddress(named(a), named(b))}>
          {a.name} and {b.name}
        </a>
        {!oneArticle && (
          <>
            ; <a href={sideBySideAddress(a.article, b.article)}>the articles as they now stand</a>
          </>
        )}
        .
      </p>
    </article>
  );
}

const independenceInWords = {
  'shared text':
    'They count as one origin: twelve words or more in a row are the reporters’ own in both, not only what both quote.',
  'stated credit': 'They count as one origin: both state the same credit for their text.',
  neither: 'They count as two origins.',
};

/** The ways to the parts of the page. */
function Parts({ view, annotations }: { view: SideBySideView; annotations: number }) {
  const facts = factsBesides(view).length;
  const parts = [
    { anchor: 'quotations', name: 'The same speakers', count: view.quotations.length },
    { anchor: 'facts', name: 'What both report', count: facts },
    { anchor: 'wordings', name: 'In other words', count: view.wordings.length },
    { anchor: 'annotations', name: 'Editors’ annotations', count: annotations },
  ].filter(({ count }) => count > 0);
  return (
    <nav aria-label="On this page" className="mt-5 print:hidden">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {parts.map(({ anchor, name, count }) => (
          <li key={anchor}>
            <a href={`#${anchor}`} className="inline-block py-1">
              {name} ({count})
            </a>
          </li>
        ))}
        <li>
          <a href="#texts" className="inline-block py-1">
            The texts
          </a>
        </li>
      </ul>
    </nav>
  );
}

function Source({ text, oneArticle }: { text: ComparedText; oneArticle: boolean }) {
  const { article, version, versions, title, outlet, publishedOn } = text;
  return (
    <>
      <span className="font-semibold">{oneArticle ? `Version ${version}` : outlet}</span>:{' '}
      <a href={articleAddress(article, version)}>{title}</a>
      <span className="text-sm text-soft">
        {publishedOn ? (
          <>
            , <Day iso={publishedOn} />
          </>
        ) : (
          ', day of publication not known'
        )}
        {versions.length > 1 && `, version ${version} of ${versions[0]}`}
      </span>
    </>
  );
}

function Shares({ a, b }: { a: ComparedText; b: ComparedText }) {
  if (a.copied.words === 0 && b.copied.words === 0) {
    return <>They share no passage of twelve words or more, word for word.</>;
  }
  return (
    <>
      {shareInWords(a.copied.words, a.copied.of)} of the words of {a.name} stand in {b.name}, and{' '}
      {shareInWords(b.copied.words, b.copied.of)} of those of {b.name} in {a.name}, word for word in
      passages of twelve words or more ({a.copied.words} of {a.copied.of}, and {b.copied.words} of{' '}
      {b.copied.of}).
    </>
  );
}

/** Which of the texts are not shown in full, and how much of them is missing. */
function InExcerpts({
  texts,
  oneArticle,
}: {
  texts: readonly ComparedText[];
  oneArticle: boolean;
}) {
  return texts.map(
    ({ article, version, name, leftOut, words }) =>
      leftOut !== null &&
      leftOut > 0 && (
        <p key={`${article} ${version}`} className="mt-2">
          {name} is not shown in full here: {leftOut} of its {words} words are left out. It is
          compared whole, and its excerpts{oneArticle ? '' : ' and what both share'} are shown.{' '}
          <a href="/how-to-read#excerpts">How excerpts are chosen</a>
        </p>
      ),
  );
}

function OtherVersions({ a, b }: { a: ComparedText; b: ComparedText }) {
  return (
    <>
      {'. '}Beside the newest version:{' '}
      {b.versions
        .filter((version) => version !== b.versions[0] && version !== a.version)
        .slice(0, 20)
        .map((version) => (
          <a
            key={version}
            className="mr-3"
            href={versionsAddress(
              { slug: a.article, version },
              { slug: b.article, version: b.versions[0] ?? b.version },
            )}
          >
            version {version}
          </a>
        ))}
    </>
  );
}

function named({ article, version }: ComparedText) {
  return { slug: article, version };
}
