import type { RevisionView } from '@/core/annotations/annotation-view';
import { reasonText } from '@/core/annotations/reason-choices';
import { annotationAddress } from '@/core/views/annotation-addresses';
import { Moment } from '../moment';
import { StatusBadge } from './status-badge';
import { WrittenText } from './written-text';

/** The earlier saves of an annotation or a reply, the newest first, folded. */
export function AnnotationHistory({
  id,
  version,
  history,
  alone,
}: {
  id: string;
  version: number;
  history: readonly RevisionView[];
  /** Whether it stands on the annotation's own page. */
  alone: boolean;
}) {
  if (history.length === 0) return null;
  const earlier = version - 1;
  return (
    <details className="text-sm open:pb-2">
      <summary className="min-h-6 w-fit cursor-pointer text-accent">
        {earlier === 1 ? 'One earlier version' : `${earlier} earlier versions`}
      </summary>
      <ol className="mt-2 space-y-4 border-l-2 border-rule pl-3">
        {history.toReversed().map((save) => (
          <li key={save.version}>
            <p className="text-soft">
              {save.version}. <bdi>{save.editor}</bdi>, <Moment at={save.at} />
            </p>
            {(save.status !== null || save.reason !== null) && (
              <p>
                {save.status !== null && <StatusBadge status={save.status} />}
                {save.reason !== null && (
                  <>
                    {' · '}
                    <bdi>{reasonText(save.reason)}</bdi>
                  </>
                )}
              </p>
            )}
            {save.note === '' ? (
              <p className="text-soft italic">without a note</p>
            ) : (
              <WrittenText id={id} text={save.note} cut={save.cut ?? false} />
            )}
          </li>
        ))}
        {earlier > history.length && (
          <li className="text-soft">
            {alone ? (
              `Of the ${earlier - history.length} before these no more is shown here.`
            ) : (
              <a href={annotationAddress(id)}>Versions before these</a>
            )}
          </li>
        )}
      </ol>
    </details>
  );
}
