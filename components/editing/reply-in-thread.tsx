import { useRef, useState } from 'react';
import type { EditorAnnotationView, ReplyView } from '@/core/annotations/annotation-view';
import { nothingTyped } from '@/core/annotations/typed';
import { Moment } from '../moment';
import { Trace } from './annotation-in-thread';
import { useEditing } from './editing';
import { History } from './history';
import { OwnWords, plain } from './own-words';
import { RetractDialog } from './retract-dialog';
import type { ThreadProps } from './thread-props';
import { useDrafted } from './use-drafts';
import { Writing } from './writing';

/** A reply, which its author may change. */
export function ReplyInThread({
  annotation,
  reply,
  ...props
}: ThreadProps & { annotation: EditorAnnotationView; reply: ReplyView }) {
  const { id, version, author, note } = reply;
  const { company, announce } = useEditing();
  const { resume, put } = props;
  const [editing, setEditing] = useState(resume?.kind === 'edit reply' && resume.to === id);
  const [retracting, setRetracting] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const drafted = useDrafted('edit reply', id);
  // Names may be shared; what is not one's own is refused by the server, with a sentence.
  const isOwn = author === company.me.name;
  const leave = () => {
    edit.current?.focus();
    setEditing(false);
  };
  const saved = (answered: EditorAnnotationView, sentence: string) => {
    put(answered);
    announce(sentence);
    leave();
  };
  const now = {
    ...{ version, note, editor: author, at: reply.updatedAt },
    ...{ reason: null, status: null },
  };
  return (
    <article aria-label={`Reply by ${author}`}>
      <p className="text-sm">
        <bdi className="font-semibold">{author}</bdi>, <Moment at={reply.createdAt} />
      </p>
      {reply.retracted === null ? <OwnWords text={note} /> : <Trace retracted={reply.retracted} />}
      <History history={reply.history} now={now} />
      {reply.retracted === null && (isOwn || company.me.role === 'admin') && (
        <p className="flex flex-wrap gap-x-4 text-sm">
          {isOwn && annotation.retracted === null && (
            <button
              ref={edit}
              type="button"
              aria-expanded={editing}
              className={plain}
              onClick={() => setEditing(!editing)}
            >
              Edit reply{drafted && !editing && ' (unsaved draft)'}
            </button>
          )}
          <button type="button" className={plain} onClick={() => setRetracting(true)}>
            Retract reply …
          </button>
        </p>
      )}
      {editing && (
        <Writing
          {...props}
          name="Edit your reply"
          target={{ kind: 'edit reply', to: id }}
          ready
          start={{ version, typed: { ...nothingTyped(''), note } }}
          seenFingerprint={null}
          onSaved={saved}
          onCurrent={put}
          onLeave={leave}
          onSettled={() => {
            announce('It had been saved.');
            leave();
          }}
        />
      )}
      {retracting && (
        <RetractDialog
          id={id}
          version={version}
          what="reply"
          onRetracted={(answered) => saved(answered, 'Reply retracted.')}
          onCurrent={put}
          onClose={() => setRetracting(false)}
        />
      )}
    </article>
  );
}
