import type { NewAnnotation } from '../core/annotations/annotation-input';
import type { EditorAnnotationView } from '../core/annotations/annotation-view';
import type { AnnotationStatus } from '../core/annotations/status';
import type { Row } from './edit-at-once';
import type { SignedInEditor } from './sign-in-editors';

/** What a write came to: saved, in conflict with what stands, or about something that was retracted. */
export type Answered =
  | { readonly kind: 'done'; readonly annotation: EditorAnnotationView }
  | { readonly kind: 'conflict'; readonly current: EditorAnnotationView | null }
  | { readonly kind: 'gone' };

/** One editor's requests. Any answer but a save, a conflict that is shown as one, or 410 throws. */
export class Editing {
  constructor(
    private readonly base: string,
    private readonly editor: SignedInEditor,
    private readonly times: number[],
  ) {}

  annotate(row: Row, id: string, note: string, status: AnnotationStatus): Promise<Answered> {
    const about = { kind: 'discrepancy', event: row.event, fact: row.fact, pair: null } as const;
    const own: NewAnnotation = { id, about, note, status, ...nothingElse };
    return this.write('POST', '/annotations', own);
  }

  change(
    { id, version }: EditorAnnotationView,
    note: string,
    status: AnnotationStatus,
  ): Promise<Answered> {
    return this.write('PATCH', `/annotations/${id}`, { version, note, status, ...nothingElse });
  }

  reply({ id: to }: EditorAnnotationView, id: string, note: string): Promise<Answered> {
    return this.write('POST', `/annotations/${to}/replies`, { id, note });
  }

  retract({ id, version }: EditorAnnotationView): Promise<Answered> {
    return this.write('POST', `/annotations/${id}/retraction`, { version });
  }

  async assign(discrepancyIds: readonly number[], assigneeId: string): Promise<void> {
    const { status, body } = await this.send('POST', '/assignments', {
      discrepancyIds,
      assigneeId,
    });
    if (status !== 200) throw new Error(`Assigning answered ${status}: ${JSON.stringify(body)}`);
  }

  private async write(method: string, address: string, content: unknown): Promise<Answered> {
    const { status, body } = await this.send(method, address, content);
    if (status === 200) return { kind: 'done', annotation: body as EditorAnnotationView };
    if (status === 410) return { kind: 'gone' };
    const { current } = body as { current?: EditorAnnotationView };
    if (status !== 409 || current === undefined) {
      throw new Error(`${method} ${address} answered ${status}: ${JSON.stringify(body)}`);
    }
    return { kind: 'conflict', current: current.retracted === null ? current : null };
  }

  private async send(
    method: string,
    address: string,
    content: unknown,
  ): Promise<{ readonly status: number; readonly body: unknown }> {
    const began = performance.now();
    const response = await fetch(`${this.base}/api/editor${address}`, {
      method,
      headers: { 'Content-Type': 'application/json', Cookie: this.editor.cookie },
      body: JSON.stringify(content),
    });
    const body: unknown = await response.json();
    this.times.push(performance.now() - began);
    return { status: response.status, body };
  }
}

const nothingElse = { reason: null, assigneeId: null, seenFingerprint: null };
