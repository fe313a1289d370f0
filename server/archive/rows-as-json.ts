import pg from 'pg';
import { conditionOf } from './archived-tables';
import { listed, type TableShape } from './table-shapes';

/** Some rows of a table, one behind the other. */
export interface SomeRows {
  /** A JSON object and a line feed for each. */
  readonly text: string;
  readonly count: number;
}

/**
 * The rows of a table that an archive has, by its key and some at a time, as PostgreSQL writes them in JSON: times in
 * UTC, days as days, columns in the order of the table.
 */
export async function* rowsAsJson(db: pg.Client, shape: TableShape): AsyncGenerator<SomeRows> {
  const { table, key } = shape;
  let behind: readonly string[] | null = null;
  for (;;) {
    const query: pg.QueryArrayConfig<string[]> = {
      ...{ text: selection(shape, behind !== null), values: [...(behind ?? [])], rowMode: 'array' },
    };
    const { rows } = await db.query<string[], string[]>(query);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield { text: rows.map(([line]) => `${line}\n`).join(''), count: rows.length };
    if (rows.length < table.atOnce) return;
    behind = last.slice(1, 1 + key.length);
  }
}

function selection({ table, columns, key, texts }: TableShape, goesOn: boolean): string {
  // Each by its table: in an order, a bare name would be that of what is selected, as text.
  const named = key.map((column) => `r.${pg.escapeIdentifier(column)}`);
  // The order of letters is not the same in every database.
  const ordered = named.map((name, index) =>
    texts.includes(key[index] ?? '') ? `${name} COLLATE "C"` : name,
  );
  const places = key.map((column, index) => `$${index + 1}::${columns[column]}`);
  const condition = conditionOf(table);
  const conditions = [
    ...(goesOn ? [`(${ordered.join(', ')}) > (${places.join(', ')})`] : []),
    ...(condition === null ? [] : [condition]),
  ];
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
  return `SELECT row_to_json(r)::text, ${named.map((name) => `${name}::text`).join(', ')}
    FROM (SELECT ${listed(Object.keys(columns))} FROM ${pg.escapeIdentifier(table.name)} r ${where}
      ORDER BY ${ordered.join(', ')} LIMIT ${table.atOnce}) r ORDER BY ${ordered.join(', ')}`;
}
