import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** A public answer as it was sent, to be sent again. */
interface Kept {
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
  readonly until: number;
}

/** How long an answer is sent again before Next.js is asked for it, in milliseconds. */
const KEEP_MS = 1000;
const MOST_BYTES = 32 * 1024 * 1024;
const LONGEST_KEY = 1000;

/**
 * Keeps public answers for a second, byte for byte as they were sent.
 *
 * Next.js spends most of a cached page's time on finding it. Under load this store answers instead,
 * whatever the page; what it holds is never more than a second older than what Next.js would say. It
 * keeps whole answers with status 200 that every cache may keep (`s-maxage`), and nothing else.
 */
export class KeptAnswers {
  private readonly answers = new Map<string, Kept>();
  private bytes = 0;
  /** How often everything was forgotten: what was begun before the last time may say what no longer holds. */
  private timesForgotten = 0;

  constructor(private readonly now: () => number = Date.now) {}

  /** Answers a request from the store; false where there is nothing to answer it with. */
  answer(request: IncomingMessage, response: ServerResponse): boolean {
    const key = keyOf(request);
    const kept = key === null ? undefined : this.answers.get(key);
    if (key === null || kept === undefined) return false;
    if (kept.until <= this.now()) {
      this.forget(key, kept);
      return false;
    }
    const unchanged = hasSeen(request, kept.headers.etag);
    response.writeHead(unchanged ? 304 : 200, unchanged ? withoutLength(kept) : kept.headers);
    response.end(unchanged || request.method === 'HEAD' ? undefined : kept.body);
    return true;
  }

  /** Watches an answer on its way out, and keeps it if it may be kept. */
  keep(request: IncomingMessage, response: ServerResponse): void {
    const key = request.method === 'GET' ? keyOf(request) : null;
    if (key === null || request.headers['if-none-match'] !== undefined) return;
    const { write, end } = response;
    const generation = this.timesForgotten;
    const parts: Buffer[] = [];
    response.write = (...given: unknown[]) => {
      collect(parts, given);
      return Reflect.apply(write, response, given);
    };
    response.end = (...given: unknown[]) => {
      collect(parts, given);
      const ended = Reflect.apply(end, response, given);
      if (mayBeKept(response) && generation === this.timesForgotten)
        this.store(key, response, Buffer.concat(parts));
      return ended;
    };
  }

  /** Forgets every answer, since something has changed; answers that are being made are not kept either. */
  forgetAll(): void {
    this.answers.clear();
    this.bytes = 0;
    this.timesForgotten += 1;
  }

  private store(key: string, response: ServerResponse, body: Buffer): void {
    const { 'transfer-encoding': _, connection: __, ...headers } = response.getHeaders();
    const kept = {
      headers: {
        ...headers,
        'content-length': body.length,
        ...(headers['x-nextjs-cache'] === undefined ? {} : { 'x-nextjs-cache': 'HIT' }),
      },
      body,
      until: this.now() + KEEP_MS,
    };
    const before = this.answers.get(key);
    if (before) this.forget(key, before);
    this.answers.set(key, kept);
    this.bytes += body.length;
    for (const [oldest, answer] of this.answers) {
      if (this.bytes <= MOST_BYTES) break;
      this.forget(oldest, answer);
    }
  }

  private forget(key: string, kept: Kept): void {
    this.answers.delete(key);
    this.bytes -= kept.body.length;
  }
}

/** What an answer depends on; null for a request that only Next.js can answer. */
function keyOf({ method, url, headers }: IncomingMessage): string | null {
  if ((method !== 'GET' && method !== 'HEAD') || url === undefined) return null;
  if (headers.cookie || headers.authorization || headers.range || headers.rsc) return null;
  if (url.startsWith('/_next/')) return null;
  const key = `${headers['accept-encoding'] ?? ''} ${url}`;
  return key.length > LONGEST_KEY ? null : key;
}

/** Whether the reader has this answer already, by the weak comparison of RFC 9110, section 13.1.2. */
function hasSeen({ headers }: IncomingMessage, tag: unknown): boolean {
  const seen = headers['if-none-match'];
  if (seen === undefined || typeof tag !== 'string') return false;
  const opaque = (text: string) => text.trim().replace(/^W\//, '');
  return seen.split(',').some((given) => ['*', opaque(tag)].includes(opaque(given)));
}

function mayBeKept(response: ServerResponse): boolean {
  if (response.statusCode !== 200 || response.hasHeader('Set-Cookie')) return false;
  return /\bs-maxage=[1-9]/.test(String(response.getHeader('Cache-Control')));
}

function collect(parts: Buffer[], [chunk, encoding]: unknown[]): void {
  if (typeof chunk === 'string') {
    parts.push(
      Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'),
    );
  } else if (chunk instanceof Uint8Array) parts.push(Buffer.from(chunk));
}

function withoutLength({ headers }: Kept): OutgoingHttpHeaders {
  const { 'content-length': _, ...rest } = headers;
  return rest;
}
