import { problem } from '@/server/api-response';
import { type Change, onChange } from '@/server/live/changes';
import { answering, privately } from '@/server/session/answering';
import { type CurrentEditor, currentEditor } from '@/server/session/current-editor';

/**
 * Milliseconds between two signs of life, by which a browser and a proxy know that the line is open, and we
 * whether who listens may still.
 */
const heartbeat = 15_000;

/**
 * `GET /api/editor/live`: changes as they are committed, as server-sent events named by their kind, to whoever
 * is signed in when it opens; it ends after ten minutes, and a browser that opens it again proves itself again. Whoever
 * is not signed in gets 204, by which browsers know not to ask again.
 */
export function GET(request: Request): Promise<Response> {
  return toEditors(request, ({ id }) => {
    if ((open.get(id) ?? 0) >= mostStreams) {
      return problem(429, 'You have this open in too many tabs. Close some of them.');
    }
    return new Response(streamOf(request, id), { headers: streamed });
  });
}

/** `HEAD /api/editor/live`: as `GET`, of which nothing is followed. */
export function HEAD(request: Request): Promise<Response> {
  return toEditors(request, () => new Response(null, { headers: streamed }));
}

function toEditors(request: Request, make: (editor: CurrentEditor) => Response): Promise<Response> {
  return answering(async () => {
    const editor = await currentEditor(request.headers);
    return editor === null ? new Response(null, { status: 204, headers: privately }) : make(editor);
  });
}

const streamed = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store, private, no-transform',
  'X-Accel-Buffering': 'no',
};

const longest = 10 * 60_000;

/** As many as one person may have open at this server, and who has how many. */
const mostStreams = 30;
const open = new Map<string, number>();

/** Bytes that wait for somebody who does not read; the stream ends then, and is opened again. */
const mostWaiting = 256 * 1024;

function streamOf({ signal, headers }: Request, id: string): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let end = () => {};
  return new ReadableStream(
    {
      start(controller) {
        const send = (text: string) => {
          try {
            controller.enqueue(encoder.encode(text));
            if ((controller.desiredSize ?? 0) < -mostWaiting) end();
          } catch {
            end();
          }
        };
        count(id, 1);
        const stopListening = onChange((change) => send(eventOf(change)));
        const beating = setInterval(async () => {
          if ((await currentEditor(headers).catch(() => null)) === null) end();
          else send(': here\n\n');
        }, heartbeat);
        const ending = setTimeout(() => end(), longest);
        end = () => {
          end = () => {};
          count(id, -1);
          stopListening();
          clearInterval(beating);
          clearTimeout(ending);
          try {
            controller.close();
          } catch {
            // Whoever listened is gone already.
          }
        };
        signal.addEventListener('abort', () => end(), { once: true });
        send('retry: 1000\n: here\n\n');
      },
      cancel() {
        end();
      },
    },
    { highWaterMark: 0, size: (chunk) => chunk?.byteLength ?? 0 },
  );
}

function count(id: string, by: 1 | -1): void {
  const now = (open.get(id) ?? 0) + by;
  if (now > 0) open.set(id, now);
  else open.delete(id);
}

function eventOf(change: Change): string {
  return `event: ${change.kind}\ndata: ${JSON.stringify(change)}\n\n`;
}
