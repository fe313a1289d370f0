import path from 'node:path';
import { ExpectedError } from './expected-error';

/**
 * The one file that a command was given, as a path.
 * @throws ExpectedError with status 2 where there is none, more than one, or something else.
 */
export function namedFile(command: string, args: readonly string[]): string {
  const [file, second] = args;
  const usage = `npm run ${command} -- FILE`;
  if (!file || file.startsWith('-')) throw new ExpectedError(`Name a file: ${usage}.`, 2);
  if (second !== undefined) throw new ExpectedError(`Name one file only: ${usage}.`, 2);
  // npm changes into the project; files are named from where the command was given.
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
}
