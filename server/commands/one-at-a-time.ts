import 'server-only';

/** Writes of one editor that may wait for each other at a server. */
const mostWaiting = 50;

/**
 * Does an editor's writes one after another, as the database would, but without a connection for each that waits: one
 * who sends many holds nobody else up. Null where too many wait already, and nothing is done.
 */
export async function oneAtATime<Value>(
  editorId: string,
  write: () => Promise<Value>,
): Promise<{ readonly value: Value } | null> {
  const line = lines().get(editorId) ?? { waiting: 0, last: Promise.resolve() };
  if (line.waiting >= mostWaiting) return null;
  line.waiting += 1;
  const before = line.last;
  let leave = () => {};
  line.last = new Promise<void>((done) => {
    leave = done;
  });
  lines().set(editorId, line);
  await before;
  try {
    return { value: await write() };
  } finally {
    leave();
    line.waiting -= 1;
    if (line.waiting === 0) lines().delete(editorId);
  }
}

interface Line {
  waiting: number;
  last: Promise<void>;
}

const held: typeof globalThis & { recountWriters?: Map<string, Line> } = globalThis;

/** One for all of a process, of whose routes each may have modules of its own. */
function lines(): Map<string, Line> {
  held.recountWriters ??= new Map();
  return held.recountWriters;
}
