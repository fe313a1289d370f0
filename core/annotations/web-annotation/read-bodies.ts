import { newAnnotation, newReply } from '../annotation-input';
import { type AnnotationReason, reasonChoices } from '../reason-choices';
import { type AnnotationStatus, annotationStatuses } from '../status';
import { absoluteIri } from './absolute-iri';
import { type AnnotationShape, type BodyShape, misshapen } from './annotation-shape';
import type { Read } from './read-web-annotation';

interface Said {
  readonly note: string;
  readonly reason: AnnotationReason | null;
  readonly status: AnnotationStatus | null;
  readonly leftOut: readonly string[];
}

/**
 * Reads what an annotation says: tags are the reason, a classification is the status, and all other text is
 * the note, several parted by an empty line. Bodies at addresses of their own are refused.
 */
export function readBodies(
  { body = [], bodyValue }: AnnotationShape,
  isReply: boolean,
): Read<Said> {
  if (bodyValue !== undefined && body.length > 0) {
    return { refused: 'It has both body and bodyValue, of which the model allows one.' };
  }
  const given: readonly (string | BodyShape)[] =
    bodyValue === undefined ? body : [{ value: bodyValue }];
  const notes: string[] = [];
  const tags: string[] = [];
  const classes: string[] = [];
  for (const each of given) {
    const text = textOf(each);
    if ('refused' in text) return text;
    const purposes = typeof each === 'string' ? [] : (each.purpose ?? []);
    const into = purposes.includes('tagging')
      ? tags
      : purposes.includes('classifying')
        ? classes
        : notes;
    into.push(text.read);
  }
  return sayingAll(notes, tags, classes, isReply, given.flatMap(besides));
}

function sayingAll(
  notes: readonly string[],
  tags: readonly string[],
  classes: readonly string[],
  isReply: boolean,
  leftOut: readonly string[],
): Read<Said> {
  const note = notes.join('\n\n');
  if (isReply) {
    if (tags.length + classes.length > 0) {
      return { refused: 'It is a reply, which says something and has neither tags nor a status.' };
    }
    const checked = newReply.shape.note.safeParse(note);
    return checked.success
      ? { read: { note, reason: null, status: null, leftOut } }
      : { refused: checked.error.issues[0]?.message ?? 'Its text cannot be kept.' };
  }
  const status = statusOf(classes);
  if ('refused' in status) return status;
  const reason = reasonOf(tags);
  const checked = newAnnotation.pick({ note: true, reason: true }).safeParse({ note, reason });
  if (!checked.success) return { refused: misshapen(checked.error) };
  return { read: { note, reason, status: status.read, leftOut } };
}

function textOf(body: string | BodyShape): Read<string> {
  if (typeof body === 'string') {
    return absoluteIri(body) === null
      ? { read: body }
      : {
          refused: `Its body is at ${body.slice(0, 200)}. Recount keeps text that is in the annotation itself.`,
        };
  }
  if (body.value === undefined) {
    const what = body.type?.join(' ').slice(0, 50) ?? 'object';
    return { refused: `A body of it (${what}) has no text in \`value\`.` };
  }
  const format = body.format?.find((each) => !isPlain(each));
  return format === undefined
    ? { read: body.value }
    : { refused: `A body of it is ${format.slice(0, 50)}. Recount keeps plain text.` };
}

/** Markdown is text as it is written. */
function isPlain(format: string): boolean {
  return /^text\/(?:plain|markdown)\s*(?:;|$)/i.test(format);
}

function statusOf(classes: readonly string[]): Read<AnnotationStatus> {
  const [given = 'open', ...more] = new Set(classes);
  const status = annotationStatuses.find((each) => each === given);
  return status === undefined || more.length > 0
    ? {
        refused: `It is classified as “${[...classes].join('”, “').slice(0, 200)}”. Recount knows one of ${annotationStatuses.join(', ')}.`,
      }
    : { read: status };
}

/** Words from the list are the reason of that name, as they look alike to a reader. */
function reasonOf(tags: readonly string[]): AnnotationReason | null {
  if (tags.length === 0) return null;
  const words = tags.join(', ');
  const code = reasonChoices.find((choice) => choice === words);
  return code === undefined ? { words } : { code };
}

const kept = new Set('id type value format purpose textDirection'.split(' '));

function besides(body: string | BodyShape): string[] {
  if (typeof body === 'string') return [];
  return Object.keys(body)
    .filter((key) => !kept.has(key) && !(key === 'language' && body.purpose !== undefined))
    .map((key) => `body.${key}`.slice(0, 50));
}
