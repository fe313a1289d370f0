import type { AnnotationView, ReplyView } from '@/core/annotations/annotation-view';
import { annotationAddress, annotationAnchor } from '@/core/views/annotation-addresses';
import { Moment } from '../moment';
import { AnnotationHistory } from './annotation-history';
import { WrittenText } from './written-text';

/** The replies to an annotation, the first first. */
export function AnnotationReplies({
  annotation: { id, replies, moreReplies },
  alone,
}: {
  annotation: AnnotationView;
  alone: boolean;
}) {
  if (replies.length === 0) return null;
  const all = replies.length + moreReplies;
  return (
    <div className="space-y-2">
      <p className="text-sm font-semibold">
        {alone ? 'Replies' : all === 1 ? 'One reply' : `${all} replies`}
      </p>
      <ol className="space-y-3 border-l-2 border-rule pl-3">
        {replies.map((reply) => (
          <li key={reply.id} id={annotationAnchor(reply.id)} className="target:bg-target">
            <Reply reply={reply} alone={alone} />
          </li>
        ))}
      </ol>
      {moreReplies > 0 && !alone && (
        <p className="text-sm">
          <a href={annotationAddress(id)}>
            {moreReplies === 1 ? 'One more reply' : `${moreReplies} more replies`}
          </a>
        </p>
      )}
    </div>
  );
}

function Reply({ reply, alone }: { reply: ReplyView; alone: boolean }) {
  const {
    id,
    version,
    author,
    createdAt,
    updatedAt,
    note,
    cut = false,
    retracted,
    history,
  } = reply;
  return (
    <>
      <p className="text-sm text-soft">
        <bdi>{author}</bdi>, <Moment at={createdAt} />
        {version > 1 && retracted === null && (
          <>
            {' · changed '}
            <Moment at={updatedAt} />
          </>
        )}
      </p>
      {retracted === null ? (
        <WrittenText id={id} text={note} cut={cut} />
      ) : (
        <p className="text-sm text-soft italic">
          Retracted by <bdi>{retracted.editor}</bdi>, <Moment at={retracted.at} />
        </p>
      )}
      <AnnotationHistory id={id} version={version} history={history} alone={alone} />
    </>
  );
}
