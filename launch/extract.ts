import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { claimAsJson } from '../core/extract/as-json';
import { extractClaims } from '../core/extract/extract';
import { ExpectedError } from './expected-error';
import { readText } from './read-text';

// `npm run --silent extract -- FILE`: prints the claims of a text as JSON. Nothing is printed before
// all is read, so that what is printed is whole. Ends with 0, with 1 where the file cannot be read as
// text, and with 2 where the command is not used rightly.

const usage = 'npm run --silent extract -- [--pattern] FILE, or - for standard input';

async function main(args: readonly string[]): Promise<void> {
  const { file, pattern } = optionsOf(args);
  // npm changes into the project; files are named from where the command was given.
  const from = process.env.INIT_CWD ?? process.cwd();
  const standardInput = file === '-';
  const text = await readText(
    standardInput ? file : path.resolve(from, file),
    standardInput ? 'Standard input' : file,
  );
  const claims = extractClaims(text).map((claim) => ({
    ...claimAsJson(claim),
    ...(pattern ? { pattern: claim.pattern } : {}),
  }));
  await print(jsonOf(claims));
}

function optionsOf(args: readonly string[]): { readonly file: string; readonly pattern: boolean } {
  const parsed = parse(args);
  const [file, second] = parsed.positionals;
  if (!file) throw new ExpectedError(`Name a file: ${usage}.`, 2);
  if (second !== undefined) throw new ExpectedError(`Name one file only: ${usage}.`, 2);
  return { file, pattern: parsed.values.pattern };
}

function parse(args: readonly string[]) {
  const options = { pattern: { type: 'boolean', default: false } } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const why = error instanceof Error ? error.message.split(/[.\n]/)[0] : 'Unknown option';
    throw new ExpectedError(`${why}: ${usage}.`, 2);
  }
}

/** An array of JSON in pieces, an entry a line: all at once may be longer than a string can be. */
function* jsonOf(entries: readonly object[]): Generator<string> {
  const atOnce = 1000;
  if (entries.length === 0) yield '[]\n';
  for (let first = 0; first < entries.length; first += atOnce) {
    const lines = entries.slice(first, first + atOnce).map((entry) => JSON.stringify(entry));
    const last = first + atOnce >= entries.length;
    yield `${first === 0 ? '[\n' : ''}${lines.join(',\n')}${last ? '\n]\n' : ',\n'}`;
  }
}

async function print(pieces: Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(pieces), process.stdout, { end: false });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    // A reader that has seen enough is no failure.
    if (code !== 'EPIPE') throw new ExpectedError(`The claims cannot be written (${code}).`);
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ExpectedError)) throw error;
  console.error(error.message);
  // Not process.exit(), which would cut short what is still being written.
  process.exitCode = error.exitCode;
}
