import { expect, test } from 'vitest';
import { testDatabase } from '../test-database.testing';
import { archivedTables, leftOutTables } from './archived-tables';
import { checkingTriggers, notingTriggers } from './quiet-triggers';

const held = testDatabase('recount_template');
const names = archivedTables.map(({ name }) => name);

test('every table there is is in an archive, or is left out and says why', async () => {
  const tables = await held.db.$queryRaw<{ name: string }[]>`
    SELECT relname AS name FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm')`;
  const said = [...names, ...Object.keys(leftOutTables)];
  expect(said.toSorted()).toEqual(tables.map(({ name }) => name).toSorted());
  expect(new Set(said).size).toBe(said.length);
});

test('every column that is left out, or has people, is one', async () => {
  const columns = await held.db.$queryRaw<{ name: string }[]>`
    SELECT table_name || '.' || column_name AS name FROM information_schema.columns
    WHERE table_schema = 'public'`;
  const known = columns.map(({ name }) => name);
  for (const { name, without, people, restoredAs, numberedIn } of archivedTables) {
    const said = [...Object.keys(without), ...people, ...Object.keys(restoredAs)];
    for (const column of said) expect(known).toContain(`${name}.${column}`);
    for (const [table, column] of numberedIn) expect(known).toContain(`${table}.${column}`);
    for (const column of Object.keys(restoredAs)) expect(without).toHaveProperty(column);
  }
});

test('a column that is left out may be empty, or says of itself what it is', async () => {
  const needed = await held.db.$queryRaw<{ table: string; column: string }[]>`
    SELECT table_name AS table, column_name AS column FROM information_schema.columns
    WHERE table_schema = 'public' AND is_nullable = 'NO' AND column_default IS NULL`;
  // A trigger fills these in before they are looked at.
  const filled = ['EventArticle.startsOn', 'EventArticle.outletId'];
  const empty = needed.filter(({ table, column }) => {
    const own = archivedTables.find(({ name }) => name === table);
    return (
      own !== undefined &&
      column in own.without &&
      !(column in own.restoredAs) &&
      !filled.includes(`${table}.${column}`)
    );
  });
  expect(empty).toEqual([]);
});

test('whoever an archived row names is in the archive', async () => {
  const references = await held.db.$queryRaw<{ table: string; column: string }[]>`
    SELECT c.relname AS table, a.attname AS column
    FROM pg_constraint f JOIN pg_class c ON c.oid = f.conrelid
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY(f.conkey)
    WHERE f.contype = 'f' AND f.confrelid = '"User"'::regclass`;
  const unnamed = references.filter(({ table, column }) => {
    const own = archivedTables.find(({ name }) => name === table);
    return own !== undefined && !(column in own.without) && !own.people.includes(column);
  });
  expect(unnamed).toEqual([]);
});

test('no archived row refers to one of a table that is left out', async () => {
  const references = await held.db.$queryRaw<{ from: string; to: string }[]>`
    SELECT c.relname AS from, t.relname AS to FROM pg_constraint f
      JOIN pg_class c ON c.oid = f.conrelid JOIN pg_class t ON t.oid = f.confrelid
    WHERE f.contype = 'f'`;
  const astray = references.filter(({ from, to }) => names.includes(from) && !names.includes(to));
  expect(astray).toEqual([]);
});

test('of every trigger of an archived table it is said whether it checks or notes', async () => {
  const triggers = await held.db.$queryRaw<{ name: string }[]>`
    SELECT DISTINCT tgname AS name FROM pg_trigger
    WHERE NOT tgisinternal AND tgrelid = ANY(${names.map((name) => `"${name}"`)}::regclass[])`;
  const said = [...checkingTriggers, ...notingTriggers];
  expect(said.toSorted()).toEqual(triggers.map(({ name }) => name).toSorted());
});
