import 'server-only';
import { readBounded } from './as-editor';

/**
 * Reads a text that a form sends as a file or, where none was chosen, as what was pasted: the fields `file` and
 * `text`. Null where it is longer than so many bytes, is not UTF-8, or is no form.
 */
export async function readUpload(request: Request, maxBytes: number): Promise<string | null> {
  const body = await readBounded(request, maxBytes + mostAround);
  if (body === null) return null;
  try {
    const headers = { 'Content-Type': request.headers.get('content-type') ?? '' };
    const form = await new Response(Buffer.from(body), { headers }).formData();
    const [file, text] = [form.get('file'), form.get('text')];
    if (file instanceof File && file.size > 0) {
      if (file.size > maxBytes) return null;
      return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    }
    return typeof text === 'string' ? text : '';
  } catch {
    return null;
  }
}

/** Bytes of a form besides its file. */
const mostAround = 16 * 1024;
