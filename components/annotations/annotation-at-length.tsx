import { aboutInWords } from '@/core/annotations/about-in-words';
import type { AnnotationView } from '@/core/annotations/annotation-view';
import { reasonText } from '@/core/annotations/reason-choices';
import { annotationAddress } from '@/core/views/annotation-addresses';
import { Moment } from '../moment';
import { AnnotationHistory } from './annotation-history';
import { AnnotationReplies } from './annotation-replies';
import { StatusBadge } from './status-badge';
import { TargetWords } from './target-words';
import { WrittenText } from './written-text';

/** One annotation with all that readers see of it: what it says of what, who said so and when, and its thread. */
export function AnnotationAtLength({
  annotation,
  alone = false,
}: {
  annotation: AnnotationView;
  /** Whether it stands on its own page, with all that was said. */
  alone?: boolean;
}) {
  const {
    id,
    note,
    cut = false,
    version,
    retracted,
    history,
    changed,
    reason,
    status,
  } = annotation;
  if (retracted !== null) {
    return <Retracted annotation={annotation} retracted={retracted} alone={alone} />;
  }
  return (
    <div className="space-y-3">
      <div>
        <p>
          <StatusBadge status={status} />
          {reason !== null && (
            <>
              <span className="text-soft"> · </span>
              <bdi>{reasonText(reason)}</bdi>
            </>
          )}
        </p>
        <Byline annotation={annotation} alone={alone} />
        {changed && <p className="text-sm text-contested">What it speaks of has changed since.</p>}
      </div>
      {note !== '' && <WrittenText id={id} text={note} cut={cut} />}
      <div className="space-y-1">
        <Targets annotation={annotation} />
        <AnnotationHistory id={id} version={version} history={history} alone={alone} />
      </div>
      <AnnotationReplies annotation={annotation} alone={alone} />
    </div>
  );
}

function Byline({ annotation, alone }: { annotation: AnnotationView; alone: boolean }) {
  const { id, author, editor, createdAt, updatedAt, version, retracted } = annotation;
  const by = (
    <>
      <bdi>{author}</bdi>, <Moment at={createdAt} />
    </>
  );
  return (
    <p className="text-sm text-soft">
      {alone ? (
        by
      ) : (
        <a href={annotationAddress(id)} data-key-link className="text-soft">
          {by}
        </a>
      )}
      {version > 1 && retracted === null && (
        <>
          {' · changed '}
          {editor !== author && (
            <>
              by <bdi>{editor}</bdi>,{' '}
            </>
          )}
          <Moment at={updatedAt} />
        </>
      )}
      {' · on '}
      {aboutInWords(annotation)}
    </p>
  );
}

/** Of a claim and of passages the words stand open; those of a row stand in the row. */
function Targets({ annotation: { kind, targets } }: { annotation: AnnotationView }) {
  if (targets.length === 0) return null;
  if (kind !== 'discrepancy') return <TargetWords targets={targets} />;
  const gone = targets.filter(({ now }) => now === null).length;
  return (
    <details className="text-sm open:pb-2">
      <summary className="min-h-6 w-fit cursor-pointer text-accent">
        {targets.length === 1
          ? 'The words it spoke of'
          : `The ${targets.length} wordings it spoke of`}
        {gone > 0 && `, of which ${gone} no longer ${gone === 1 ? 'stands' : 'stand'}`}
      </summary>
      <div className="mt-2">
        <TargetWords targets={targets} />
      </div>
    </details>
  );
}

function Retracted({
  annotation,
  retracted,
  alone,
}: {
  annotation: AnnotationView;
  retracted: NonNullable<AnnotationView['retracted']>;
  alone: boolean;
}) {
  return (
    <div className="space-y-3">
      <div>
        <p className="text-soft italic">Retracted</p>
        <Byline annotation={annotation} alone={alone} />
        <p className="text-sm text-soft">
          Retracted by <bdi>{retracted.editor}</bdi>, <Moment at={retracted.at} />. Its words are no
          longer shown.
        </p>
      </div>
      <AnnotationReplies annotation={annotation} alone={alone} />
    </div>
  );
}
