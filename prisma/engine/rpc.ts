import { createInterface } from 'node:readline';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';

type Request = { id: number; method: string; params?: unknown };
type Method = (params: unknown) => unknown;

/** Answers JSON-RPC requests on stdin, one a line, in order, until stdin ends. */
export async function answerRequests(engine: SchemaEngine): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    const request = JSON.parse(line) as Partial<Request>;
    // A message without a method is the CLI's answer to one of our `print` requests.
    if (request.id === undefined || request.method === undefined) continue;
    const { id, method, params } = request;
    send({ id, ...(await call(engine, { id, method, params })) });
  }
}

async function call(engine: SchemaEngine, { id, method, params }: Request): Promise<object> {
  try {
    const name = method === 'getDatabaseVersion' ? 'version' : method;
    const run = (engine as unknown as Record<string, Method | undefined>)[name];
    if (!run) throw new Error(`The schema engine has no method named ${method}.`);
    const result = (await run.call(engine, params)) ?? null;
    if (method === 'diff') printDiff(id, result);
    return { result };
  } catch (error) {
    return { error: { code: 4466, message: 'An error happened.', data: describeError(error) } };
  }
}

// The binary prints a diff by asking the CLI to; the WebAssembly engine returns it.
function printDiff(id: number, result: unknown): void {
  const content = (result as { stdout?: string | null } | null)?.stdout;
  if (content) send({ id, method: 'print', params: { content } });
}

function describeError(error: unknown): object {
  const known = error as { code?: unknown; message?: unknown; meta?: unknown };
  return {
    is_panic: false,
    message: typeof known.message === 'string' ? known.message : String(error),
    ...(typeof known.code === 'string' ? { error_code: known.code, meta: known.meta ?? null } : {}),
  };
}

function send(message: object): void {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}
