import { useRef, useState } from 'react';
import type { EditorAnnotationView } from '@/core/annotations/annotation-view';
import { reasonText } from '@/core/annotations/reason-choices';
import { statusInWords } from '@/core/annotations/status';
import { nothingTyped, typedOf } from '@/core/annotations/typed';
import { focusOn } from '../keyboard/key-items';
import { Moment } from '../moment';
import { useEditing } from './editing';
import { History } from './history';
import { LaterReplies } from './later-replies';
import { mayLeave } from './may-leave';
import { OwnWords, plain } from './own-words';
import { ReplyInThread } from './reply-in-thread';
import { RetractDialog } from './retract-dialog';
import { SpeaksOf } from './speaks-of';
import type { ThreadProps } from './thread-props';
import { useDrafted } from './use-drafts';
import { Writing } from './writing';

/** An annotation with its replies, and what an editor may do with it. */
export function AnnotationInThread({
  annotation,
  isNew,
  ...props
}: ThreadProps & { annotation: EditorAnnotationView; isNew: boolean }) {
  const { id, version, author, createdAt, updatedAt, editor, reason, note, status } = annotation;
  const { announce } = useEditing();
  const { resume, put, choices } = props;
  const resumed = resume?.to === id && (resume.kind === 'edit' || resume.kind === 'reply');
  const [writing, setWriting] = useState(resumed ? (resume.kind as 'edit' | 'reply') : null);
  const [retracting, setRetracting] = useState(false);
  const [hasReplied, setHasReplied] = useState(resume?.kind === 'edit reply');
  const buttons = { edit: useRef<HTMLButtonElement>(null), reply: useRef<HTMLButtonElement>(null) };
  const drafted = { edit: useDrafted('edit', id), reply: useDrafted('reply', id) };
  const article = useRef<HTMLElement>(null);
  const leave = (hadFocus = true) => {
    if (writing !== null && hadFocus) buttons[writing].current?.focus();
    setWriting(null);
  };
  const saved = (answered: EditorAnnotationView, sentence: string, hadFocus: boolean) => {
    if (writing === 'reply') setHasReplied(true);
    put(answered);
    announce(sentence);
    leave(hadFocus);
  };
  const retracted = (answered: EditorAnnotationView) => {
    // Its buttons go, and with them what had the focus.
    if (article.current !== null) focusOn(article.current);
    put(answered);
    announce('Annotation retracted.');
  };
  const form = {
    ...props,
    ready: true,
    onSaved: saved,
    onCurrent: put,
    onLeave: () => leave(),
    draftId: resumed ? (resume?.id ?? null) : null,
    onSettled: (hadFocus: boolean) => {
      announce('It had been saved.');
      leave(hadFocus);
    },
  };
  const now = { version, editor, at: updatedAt, reason, note, status };
  const spokenOf =
    annotation.kind === 'claim'
      ? choices.find(({ key }) => key === `claim ${annotation.claimId}`)
      : annotation.kind === 'discrepancy'
        ? // A pair goes by the fingerprint of its row, too.
          choices.find(({ group }) => group === 'row')
        : undefined;

  return (
    <article
      ref={article}
      aria-label={`Annotation by ${author}`}
      data-annotation={id}
      data-key-item
      className={`border-t border-rule py-4 ${isNew ? 'border-l-4 border-l-accent pl-3' : ''}`}
    >
      <p className="text-sm">
        <bdi className="font-semibold">{author}</bdi>, <Moment at={createdAt} />
        {isNew && <span className="ml-2 font-semibold text-accent">just in</span>}
      </p>
      {annotation.retracted === null ? (
        <>
          <p className="mt-0.5 font-semibold">
            {statusInWords[status]}
            {reason !== null && (
              <>
                : <bdi className="font-normal">{reasonText(reason)}</bdi>
              </>
            )}
          </p>
          {note !== '' && <OwnWords text={note} />}
          <div className="mt-1.5 space-y-1">
            <SpeaksOf annotation={annotation} />
            {annotation.assignee !== null && (
              <p className="text-sm text-soft">
                Who is to look: <bdi>{annotation.assignee.name}</bdi>
              </p>
            )}
            <History history={annotation.history} now={now} />
          </div>
        </>
      ) : (
        <Trace retracted={annotation.retracted} />
      )}
      {annotation.retracted === null && (
        <p className="mt-1.5 flex flex-wrap gap-x-4 text-sm">
          {(['reply', 'edit'] as const).map((kind) => (
            <button
              key={kind}
              ref={buttons[kind]}
              type="button"
              aria-expanded={writing === kind}
              className={plain}
              onClick={() => {
                if (mayLeave(article.current)) setWriting(writing === kind ? null : kind);
              }}
            >
              {kind === 'reply' ? 'Reply' : 'Edit'}
              {drafted[kind] && writing !== kind && ' (unsaved draft)'}
            </button>
          ))}
          <button type="button" className={plain} onClick={() => setRetracting(true)}>
            Retract …
          </button>
        </p>
      )}
      {writing === 'edit' && (
        <div className="mt-3">
          <Writing
            {...form}
            name={`Edit the annotation by ${author}`}
            target={{ kind: 'edit', to: id }}
            start={{ version, typed: typedOf(annotation) }}
            seenFingerprint={spokenOf?.fingerprint ?? annotation.seenFingerprint}
          />
        </div>
      )}
      {(annotation.replies.length > 0 || annotation.moreReplies > 0) && (
        <div className="mt-2 space-y-3 border-l border-strong-rule pl-4">
          {annotation.replies.map((reply) => (
            <ReplyInThread key={reply.id} {...props} annotation={annotation} reply={reply} />
          ))}
          {annotation.moreReplies > 0 && (
            <LaterReplies {...props} annotation={annotation} wanted={hasReplied} />
          )}
        </div>
      )}
      {writing === 'reply' && (
        <div className="mt-3 border-l border-strong-rule pl-4">
          <Writing
            {...form}
            name={`Reply to ${author}`}
            target={{ kind: 'reply', to: id }}
            start={{ version: 0, typed: nothingTyped('') }}
            seenFingerprint={null}
          />
        </div>
      )}
      {retracting && (
        <RetractDialog
          id={id}
          version={version}
          what="annotation"
          onRetracted={retracted}
          onCurrent={put}
          onClose={() => setRetracting(false)}
        />
      )}
    </article>
  );
}

/** What stays of something that was retracted. */
export function Trace({ retracted }: { retracted: { editor: string; at: string } }) {
  return (
    <p className="text-soft italic">
      Retracted by <bdi>{retracted.editor}</bdi>, <Moment at={retracted.at} />
    </p>
  );
}
