import path from 'node:path';
import { parseArgs } from 'node:util';
import { readGivenMetadata } from '../core/intake/archive-entry';
import type { GivenMetadata } from '../core/intake/given-metadata';
import { ExpectedError } from './expected-error';

/** What is to be imported, and how. */
export interface ImportOptions {
  /** Absolute. */
  readonly paths: readonly string[];
  readonly otherwise: GivenMetadata;
  /** The file for the report; null for one of the project's own. */
  readonly report: string | null;
}

/**
 * Reads the arguments of `npm run import`.
 * @throws ExpectedError with the usage and exit code 2 where they cannot be used.
 */
export function importOptions(args: readonly string[]): ImportOptions {
  const { values, positionals } = parse(args);
  const { outlet, homepage, report } = values;
  if (positionals.length === 0) throw misused('Name a folder, or files of JSON Lines');
  const otherwise = readGivenMetadata({ outlet, homepage });
  if ('problem' in otherwise) throw misused(otherwise.problem.replace(/\.$/, ''));
  // npm changes into the project; files are named from where the command was given.
  const from = process.env.INIT_CWD ?? process.cwd();
  return {
    paths: positionals.map((given) => path.resolve(from, given)),
    otherwise: otherwise.read,
    report: report === undefined ? null : path.resolve(from, report),
  };
}

const usage = `npm run import -- [--outlet NAME] [--homepage ADDRESS] [--report FILE] FOLDER
       npm run import -- [--outlet NAME] [--homepage ADDRESS] [--report FILE] FILE.jsonl…`;

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: { outlet: text, homepage: text, report: text },
      allowPositionals: true,
    });
  } catch (error) {
    throw misused(
      error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? '') : 'Unknown option',
    );
  }
}

function misused(why: string): ExpectedError {
  return new ExpectedError(`${why}.\nUsage: ${usage}`, 2);
}
