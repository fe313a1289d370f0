import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { ExpectedError } from './expected-error';

/**
 * Sees to it that the report of an import can be written without writing over what is imported.
 * @throws ExpectedError with exit code 2 where it is a folder, or an archive itself.
 */
export function mustBeReportFile(report: string, archives: readonly string[]): void {
  const found = statSync(report, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (!found.isFile()) throw new ExpectedError(`${report} is no file: name one for the report.`, 2);
  const own = realpathSync(report);
  const same = archives.map((archive) => realpathSync(archive)).find((archive) => archive === own);
  if (same !== undefined) {
    throw new ExpectedError(
      `${report} is to be imported itself: name another file for the report.`,
      2,
    );
  }
  const within = archives.some((archive) => own.startsWith(`${realpathSync(archive)}${path.sep}`));
  if (within) {
    throw new ExpectedError(
      `${report} stands in what is imported: name another file for the report.`,
      2,
    );
  }
}
