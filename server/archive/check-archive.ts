import { isDeepStrictEqual } from 'node:util';
import { ArchiveProblem } from './archive-problem';
import type { Description } from './description';
import { readArchive } from './read-archive';
import type { TableShape } from './table-shapes';

/**
 * Goes through an archive whether it is whole, and holds what it says of itself against a database.
 * @throws ArchiveProblem where it is not, or is of another version than the database.
 */
export async function checkArchive(
  path: string,
  shapes: readonly TableShape[],
  migrations: readonly string[],
): Promise<Description> {
  const found: Description[] = [];
  await readArchive(path, {
    described: (description) => {
      mustFit(description, shapes, migrations);
      found.push(description);
    },
    table: async (_, lines) => {
      for await (const line of lines) void line;
    },
  });
  const [description] = found;
  if (description === undefined) throw new Error('An archive was read without its description.');
  return description;
}

function mustFit(
  { migrations: theirs, files }: Description,
  shapes: readonly TableShape[],
  migrations: readonly string[],
): void {
  if (!isDeepStrictEqual(theirs, migrations)) {
    throw new ArchiveProblem(
      `The archive is of another version of Recount, whose last migration is ${theirs.at(-1) ?? 'none'}; restore it with that version, and bring that up to date then.`,
    );
  }
  const known = shapes.map(({ table }) => table.name);
  const named = files.map(({ table }) => table);
  const strange = named.find((table) => !known.includes(table));
  if (strange !== undefined) {
    throw new ArchiveProblem(`The archive has a table that is not known here: ${strange}.`);
  }
  if (!isDeepStrictEqual(named, known)) {
    throw new ArchiveProblem('The archive does not have each table once, in its order.');
  }
  const other = files.find(
    (file, index) => !isDeepStrictEqual(file.columns, shapes[index]?.columns),
  );
  if (other !== undefined) {
    throw new ArchiveProblem(`The archive has other columns of ${other.table} than the database.`);
  }
}
