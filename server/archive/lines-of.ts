import { ArchiveProblem } from './archive-problem';

/** Characters that a line may have: no row is longer, with every character of a body escaped. */
const longestLine = 16_000_000;

/**
 * The lines of a file of UTF-8, each without the line feed that ends it.
 * @throws ArchiveProblem at bytes that are not UTF-8, at a line that is too long and at one that does not end.
 */
export async function* linesOf(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest = '';
  for await (const chunk of bytes) {
    rest += decoded(decoder, file, chunk);
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (rest.length > longestLine) throw new ArchiveProblem(`${file} has a line without an end.`);
  }
  rest += decoded(decoder, file);
  if (rest !== '') throw new ArchiveProblem(`The last line of ${file} does not end.`);
}

function decoded(decoder: TextDecoder, file: string, chunk?: Uint8Array): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw new ArchiveProblem(`${file} is not UTF-8.`);
  }
}
