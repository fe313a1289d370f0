import { useCallback, useEffect, useRef, useState } from 'react';
import type { EditorAnnotationView } from '@/core/annotations/annotation-view';
import { type Subject, subjectKey } from '@/core/annotations/subject';
import { type Answer, ask } from './ask';
import { useEditing } from './editing';
import { type LiveChange, whenChanged } from './live-changes';
import { fingerprintOnPage } from './places';
import { markReadersPart } from './readers-part';
import { type Seen, seenIn, type ThreadPage, textsOf, threadAddress } from './thread-page';

/** The annotations on a subject, as they stand and as they change. */
export interface Thread {
  /** Null until it was read. */
  readonly page: ThreadPage | null;
  /** What its editor has seen, whatever changes; null until it was read. */
  readonly seen: Seen | null;
  /** Why it could not be read, or not brought up to date; null where it could. */
  readonly problem: string | null;
  /** The annotations that somebody else brought or changed while this was open. */
  readonly arrived: ReadonlySet<string>;
  readonly readAgain: () => void;
  readonly readMore: () => void;
  /** Shows what a write answered, without asking again. */
  readonly put: (annotation: EditorAnnotationView) => void;
}

/** Milliseconds in which changes that come together are asked for together. */
const together = 120;

/**
 * Reads the annotations on a subject, and reads again what others change. One that is wanted by its identifier, or
 * by that of a reply to it, is read also where it is not among the newest.
 */
export function useThread(subject: Subject, wanted: string | null = null): Thread {
  const { company, lose, lost, announce } = useEditing();
  const myName = company.me.name;
  const [page, setPage] = useState<ThreadPage | null>(null);
  const [seen, setSeen] = useState<Seen | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [arrived, setArrived] = useState<ReadonlySet<string>>(new Set());
  const shown = useRef<ThreadPage | null>(null);
  const asked = useRef(0);
  const answered = useRef(0);
  const key = subjectKey(subject);
  const about = useRef(subject);

  const show = useCallback((next: ThreadPage) => {
    if (shown.current === null) setSeen(seenIn(next, fingerprintOnPage(about.current)));
    shown.current = next;
    setPage(next);
  }, []);

  const refuse = useCallback(
    (answer: Extract<Answer<unknown>, { done: false }>) => {
      if (answer.status === 401) lose();
      setProblem(answer.status === 0 ? unreached : answer.sentence);
    },
    [lose],
  );

  const read = useCallback(async () => {
    asked.current += 1;
    const own = asked.current;
    const answer = await readWith(
      wanted,
      await readAsFar(about.current, shown.current?.annotations.length ?? 0),
    );
    // A later one was asked for; until it comes, what there is is better than nothing.
    if (own !== asked.current && (shown.current !== null || !answer.done)) return;
    answered.current = Math.max(own, answered.current);
    if (!answer.done) return refuse(answer);
    setProblem(null);
    const others = newerThan(shown.current, answer.value).filter(
      (one) => lastHand(one).name !== myName,
    );
    if (others.length > 0) {
      markReadersPart(about.current);
      setArrived((before) => new Set([...before, ...others.map(({ id }) => id)]));
      announce(arrival(others));
    }
    show(answer.value);
  }, [announce, refuse, show, myName, wanted]);

  const put = useCallback(
    (annotation: EditorAnnotationView) => {
      markReadersPart(about.current);
      const before = shown.current;
      if (before === null) return void read();
      const held = before.annotations.some(({ id }) => id === annotation.id);
      const annotations = held
        ? before.annotations.map((own) => (own.id === annotation.id ? annotation : own))
        : [annotation, ...before.annotations];
      show({ ...before, annotations, total: before.total + (held ? 0 : 1) });
      // What was asked for before this was written may not have it.
      if (answered.current !== asked.current) void read();
    },
    [read, show],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew for another subject, and when a session is back
  useEffect(() => {
    if (lost) return;
    void read();
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stop = whenChanged((change) => {
      if (!isAbout(change, about.current, shown.current)) return;
      clearTimeout(waiting);
      waiting = setTimeout(() => void read(), together);
    });
    return () => {
      clearTimeout(waiting);
      stop();
    };
  }, [key, lost, read]);

  const readMore = async () => {
    const next = shown.current?.next ?? null;
    if (next === null) return;
    const answer = await ask<ThreadPage>(threadAddress(about.current, next));
    if (!answer.done) return refuse(answer);
    const before = shown.current;
    const held = new Set(before?.annotations.map(({ id }) => id));
    const further = answer.value.annotations.filter(({ id }) => !held.has(id));
    show({ ...answer.value, annotations: [...(before?.annotations ?? []), ...further] });
  };

  return {
    ...{ page, seen, problem, arrived, put },
    readAgain: () => void read(),
    readMore: () => void readMore(),
  };
}

const unreached = 'The server could not be reached. This is what stood when it last could.';

/** Reads pages until there are as many annotations as were shown, or no more. */
async function readAsFar(subject: Subject, wanted: number): Promise<Answer<ThreadPage>> {
  const first = await ask<ThreadPage>(threadAddress(subject, null));
  if (!first.done) return first;
  let page = first.value;
  while (page.next !== null && page.annotations.length < wanted) {
    const more = await ask<ThreadPage>(threadAddress(subject, page.next));
    if (!more.done) return more;
    page = { ...more.value, annotations: [...page.annotations, ...more.value.annotations] };
  }
  return { done: true, value: page };
}

/** Adds what is wanted to a page that does not have it; a page without it is better than none. */
async function readWith(
  wanted: string | null,
  read: Answer<ThreadPage>,
): Promise<Answer<ThreadPage>> {
  if (wanted === null || !read.done || holds(read.value, wanted)) return read;
  const found = await ask<EditorAnnotationView>(`/api/editor/annotations/${wanted}`);
  if (!found.done || holds(read.value, found.value.id)) return read;
  return {
    done: true,
    value: { ...read.value, annotations: [...read.value.annotations, found.value] },
  };
}

function holds({ annotations }: ThreadPage, id: string): boolean {
  return annotations.some((own) => own.id === id || own.replies.some((reply) => reply.id === id));
}

function newerThan(before: ThreadPage | null, now: ThreadPage): readonly EditorAnnotationView[] {
  if (before === null) return [];
  const stood = new Map(before.annotations.map((own) => [own.id, own]));
  const oldest = before.annotations.at(-1)?.createdAt ?? '';
  return now.annotations.filter((own) => {
    const held = stood.get(own.id);
    return held === undefined ? own.createdAt >= oldest : saysMore(held, own);
  });
}

function saysMore(before: EditorAnnotationView, now: EditorAnnotationView): boolean {
  const versions = ({ version, replies }: EditorAnnotationView) =>
    [version, ...replies.map((reply) => `${reply.id} ${reply.version}`)].join();
  return versions(before) !== versions(now);
}

function arrival(others: readonly EditorAnnotationView[]): string {
  const [one] = others;
  if (others.length > 1 || one === undefined) return `${others.length} annotations have changed.`;
  const { name, did } = lastHand(one);
  return `${name} has ${did}.`;
}

/** Who did something to an annotation last, and what. */
function lastHand(one: EditorAnnotationView): { readonly name: string; readonly did: string } {
  const { retracted, version, editor, author, updatedAt } = one;
  if (retracted !== null) return { name: retracted.editor, did: 'retracted an annotation' };
  const reply = one.replies.reduce<EditorAnnotationView['replies'][number] | null>(
    (last, own) => (own.updatedAt > (last?.updatedAt ?? updatedAt) ? own : last),
    null,
  );
  if (reply !== null) {
    if (reply.retracted !== null) return { name: reply.retracted.editor, did: 'retracted a reply' };
    return { name: reply.author, did: reply.version === 1 ? 'replied' : 'changed a reply' };
  }
  return version === 1
    ? { name: author, did: 'annotated this' }
    : { name: editor, did: 'changed an annotation' };
}

function isAbout(change: LiveChange, subject: Subject, shown: ThreadPage | null): boolean {
  if (change.kind !== 'annotation') return true;
  if (shown?.annotations.some(({ id }) => id === change.root) === true) return true;
  if (subject.kind === 'row') return change.event === subject.event && change.fact === subject.fact;
  const articles = textsOf(subject.passages).map((text) => text.split('/')[0] ?? '');
  return articles.every((article) => change.articles?.includes(article));
}
