import pg from 'pg';
import { ArchiveProblem } from './archive-problem';

/** Does something that an archive has the database do; what it refuses as no value or against a rule is the archive's. */
export async function underRules<Result>(
  where: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const rule = brokenRule(error);
    if (rule === null) throw error;
    throw new ArchiveProblem(`${where} breaks a rule of the database: ${rule}`);
  }
}

/**
 * The rule that an error of PostgreSQL says is broken, by its name or in PostgreSQL's words with a full stop; null
 * where it says something else.
 */
export function brokenRule(error: unknown): string | null {
  if (!(error instanceof pg.DatabaseError)) return null;
  // Classes: a value that is none, an integrity constraint, a limit of the program, a raised exception.
  if (!/^(?:22|23|54|P0)/.test(error.code ?? '')) return null;
  return error.constraint === undefined
    ? `${error.message.replaceAll(/\s+/g, ' ').slice(0, 300).replace(/\.$/, '')}.`
    : `${error.constraint}.`;
}
