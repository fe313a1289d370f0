import 'server-only';
import { done, type Outcome, refused } from '../commands/outcome';
import { readBounded } from './as-editor';

/** A form with a file in it. */
export interface FileForm {
  readonly fields: ReadonlyMap<string, string>;
  /** The field `file`; null where none was chosen. */
  readonly file: {
    readonly name: string;
    /** As the browser has it, which may go by the name alone; null where it does not know. */
    readonly type: string | null;
    readonly bytes: Uint8Array<ArrayBuffer>;
  } | null;
}

/**
 * Reads a form with a file of at most so many bytes, and as many of the other fields. Of one that is longer nothing is
 * kept, and so many bytes are let pass by, so that who sends them still hears why they are too many.
 */
export async function readFileForm(
  request: Request,
  maxBytes: number,
  passed = mostPassed,
): Promise<Outcome<FileForm>> {
  const megabytes = Math.floor(maxBytes / 1024 ** 2);
  const tooLong = refused(
    413,
    `That is too long: a file has at most ${megabytes} MB here. Nothing of the form is kept.`,
  );
  const body = await readBounded(request, maxBytes + mostAround, passed);
  if (body === null) return tooLong;
  let form: FormData;
  try {
    const headers = { 'Content-Type': request.headers.get('content-type') ?? '' };
    form = await new Response(Buffer.from(body), { headers }).formData();
  } catch {
    return refused(400, 'The form was not sent whole. Send it again.');
  }
  const fields = new Map(
    [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  const file = form.get('file');
  if (!(file instanceof File) || (file.size === 0 && file.name === '')) {
    return done({ fields, file: null });
  }
  if (file.size > maxBytes) return tooLong;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return done({ fields, file: { name: file.name, type: file.type || null, bytes } });
}

/** Bytes of a form besides its file. */
const mostAround = 16 * 1024;

const mostPassed = 512 * 1024 ** 2;
