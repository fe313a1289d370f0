import { useEffect, useState } from 'react';
import type { EditorAnnotationView, ReplyView } from '@/core/annotations/annotation-view';
import { ask } from './ask';
import { plain } from './own-words';
import { ReplyInThread } from './reply-in-thread';
import type { ThreadProps } from './thread-props';

/** The replies beyond those that come with an annotation, read when they are asked for. */
export function LaterReplies({
  annotation,
  wanted,
  ...props
}: ThreadProps & {
  annotation: EditorAnnotationView;
  /** Whether they are shown without being asked for, as one of them has just been written. */
  wanted: boolean;
}) {
  const [pages, setPages] = useState(0);
  const [read, setRead] = useState<Read>({ replies: [], more: annotation.moreReplies });
  const [refused, setRefused] = useState<string | null>(null);
  const asked = wanted ? all : pages;

  useEffect(() => {
    if (asked === 0) return;
    let left = false;
    void readLater(annotation, asked).then((answer) => {
      if (left) return;
      setRefused(typeof answer === 'string' ? answer : null);
      if (typeof answer !== 'string') setRead(answer);
    });
    return () => {
      left = true;
    };
  }, [annotation, asked]);

  const whole = { ...annotation, replies: [...annotation.replies, ...read.replies] };
  const annotations = props.annotations.map((own) => (own.id === whole.id ? whole : own));
  const more = asked === 0 ? annotation.moreReplies : read.more;
  return (
    <>
      {read.replies.map((reply) => (
        <ReplyInThread
          key={reply.id}
          {...props}
          annotations={annotations}
          annotation={whole}
          reply={reply}
        />
      ))}
      {refused !== null && (
        <p role="alert" className="text-sm">
          {refused}
        </p>
      )}
      {more > 0 && (
        <button type="button" className={plain} onClick={() => setPages(pages + 1)}>
          Show later replies ({more} more)
        </button>
      )}
    </>
  );
}

interface Read {
  readonly replies: readonly ReplyView[];
  readonly more: number;
}

/** As many pages as are read of one thread at once. */
const all = 40;

/** So many pages of replies after those that an annotation has; or why not, in a sentence. */
async function readLater(annotation: EditorAnnotationView, pages: number): Promise<Read | string> {
  let last = annotation.replies.at(-1);
  let read: Read = { replies: [], more: annotation.moreReplies };
  for (let page = 0; page < pages && last !== undefined && read.more > 0; page += 1) {
    const from = `${Date.parse(last.createdAt)}.${last.id}`;
    const answer = await ask<EditorAnnotationView>(
      `/api/editor/annotations/${annotation.id}?replies-from=${from}`,
    );
    if (!answer.done) return answer.sentence;
    const { replies, moreReplies } = answer.value;
    read = { replies: [...read.replies, ...replies], more: moreReplies };
    last = replies.at(-1);
  }
  return read;
}
