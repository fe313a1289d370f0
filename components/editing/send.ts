import type { EditorAnnotationView } from '@/core/annotations/annotation-view';
import type { DraftTarget } from '@/core/annotations/draft';
import { reasonOf, type Typed } from '@/core/annotations/typed';
import { type Answer, ask } from './ask';
import type { AboutChoice } from './choices';

/** Everything that a save consists of. */
export interface ToSend {
  readonly target: DraftTarget;
  readonly id: string;
  /** The version that it is saved on top of; 0 for something new. */
  readonly version: number;
  readonly typed: Typed;
  readonly choice: AboutChoice | undefined;
  /** Of what it speaks of, as it is seen now. */
  readonly seenFingerprint: string | null;
}

/** Saves what was typed, and gives the annotation with its thread. */
export function send(own: ToSend): Promise<Answer<EditorAnnotationView>> {
  const { target, id, version, typed, choice, seenFingerprint } = own;
  const said = {
    reason: reasonOf(typed),
    note: typed.note,
    status: typed.status,
    assigneeId: typed.assigneeId || null,
    seenFingerprint,
  };
  switch (target.kind) {
    case 'new':
      return version === 0
        ? post(annotations, { id, about: choice?.about, ...said })
        : patch(`${annotations}/${id}`, { version, ...said });
    case 'edit':
      return patch(`${annotations}/${target.to}`, { version, ...said });
    case 'reply':
      return version === 0
        ? post(`${annotations}/${target.to}/replies`, { id, note: typed.note })
        : patch(`/api/editor/replies/${id}`, { version, note: typed.note });
    case 'edit reply':
      return patch(`/api/editor/replies/${target.to}`, { version, note: typed.note });
  }
}

const annotations = '/api/editor/annotations';

function post(address: string, body: unknown): Promise<Answer<EditorAnnotationView>> {
  return ask(address, { method: 'POST', body });
}

function patch(address: string, body: unknown): Promise<Answer<EditorAnnotationView>> {
  return ask(address, { method: 'PATCH', body });
}

/** What is missing from a form before anything can be sent; null where nothing is. */
export function missing({
  target,
  typed,
  choice,
}: Pick<ToSend, 'target' | 'typed' | 'choice'>): string | null {
  if (target.kind === 'reply' || target.kind === 'edit reply') {
    return typed.note.trim() === '' ? 'Write a reply first.' : null;
  }
  if (typed.reason === 'own words' && typed.ownWords.trim() === '') {
    return 'Say the reason in a few words, or choose another.';
  }
  if (target.kind === 'new' && choice === undefined) {
    return 'What it speaks of is not among what stands here now. Choose again, and save.';
  }
  const silent = typed.note.trim() === '' && typed.reason === '' && typed.status === 'open';
  return silent && typed.assigneeId === '' && target.kind === 'new'
    ? 'Say something first: a reason, a note or a status.'
    : null;
}
