import { useRef, useState } from 'react';
import type { EditorAnnotationView, ReplyView } from '@/core/annotations/annotation-view';
import { nothingTyped } from '@/core/annotations/typed';
import { focusOn } from '../keyboard/key-items';
import { Moment } from '../moment';
import { Trace } from './annotation-in-thread';
import { useEditing } from './editing';
import { History } from './history';
import { mayLeave } from './may-leave';
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
  const resumed = resume?.kind === 'edit reply' && resume.to === id;
  const [editing, setEditing] = useState(resumed);
  const [retracting, setRetracting] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const drafted = useDrafted('edit reply', id);
  // Names may be shared; what is not one's own is refused by the server, with a sentence.
  const isOwn = author === company.me.name;
  const article = useRef<HTMLElement>(null);
  const leave = (hadFocus = true) => {
    if (hadFocus) edit.current?.focus();
    setEditing(false);
  };
  const saved = (answered: EditorAnnotationView, sentence: string, hadFocus: boolean) => {
    put(answered);
    announce(sentence);
    leave(hadFocus);
  };
  const retracted = (answered: EditorAnnotationView) => {
    // Its buttons go, and with them what had the focus.
    if (article.current !== null) focusOn(article.current);
    put(answered);
    announce('Reply retracted.');
  };
  const now = {
    ...{ version, note, editor: author, at: reply.updatedAt },
    ...{ reason: null, status: null },
  };
  return (
    <article ref={article} aria-label={`Reply by ${author}`}>
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
              onClick={() => {
                if (mayLeave(article.current)) setEditing(!editing);
              }}
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
          onLeave={() => leave()}
          draftId={resumed ? resume.id : null}
          onSettled={(hadFocus) => {
            announce('It had been saved.');
            leave(hadFocus);
          }}
        />
      )}
      {retracting && (
        <RetractDialog
          id={id}
          version={version}
          what="reply"
          onRetracted={retracted}
          onCurrent={put}
          onClose={() => setRetracting(false)}
        />
      )}
    </article>
  );
}
