import pg from 'pg';

/**
 * Gives a role what a server needs in a schema of ours and in that of the queue, and takes away what it has beyond
 * that, in the transaction of a connection of the owner's. The record is read, as is what the database keeps by
 * itself; functions that run with the owner's rights are the triggers' alone.
 */
export async function grantToApplication(
  owner: pg.Client,
  { schema, queue }: { readonly schema: string; readonly queue: string },
  role: string,
): Promise<void> {
  const [inSchema, to] = [pg.escapeIdentifier(schema), pg.escapeIdentifier(role)];
  const statements = [
    // In a database from before PostgreSQL 15, everyone may lay functions of their own beside ours.
    `REVOKE CREATE ON SCHEMA ${inSchema} FROM PUBLIC, ${to}`,
    `GRANT USAGE ON SCHEMA ${inSchema} TO ${to}`,
    ...(await closedFunctions(owner, schema)),
    ...(await ofTables(owner, schema, to)),
    ...(await ofFunctions(owner, schema, to)),
    ...(await ofQueue(owner, queue, to)),
    // A later version may add a table while this one serves, and a trigger that writes to it.
    ...[
      'SELECT, INSERT, UPDATE, DELETE ON TABLES',
      'USAGE ON SEQUENCES',
      'EXECUTE ON FUNCTIONS',
    ].map((given) => `ALTER DEFAULT PRIVILEGES IN SCHEMA ${inSchema} GRANT ${given} TO ${to}`),
  ];
  await owner.query(statements.join(';\n'));
}

/**
 * What a server may do with each table. One that is not named here is of a later version, whose servers write to it beside
 * this one: it is given as PostgreSQL gives what is added, and nothing of it is taken away.
 */
const rights: Readonly<Record<string, readonly string[]>> = {
  ...ofEach(['State', 'RecordSource', 'Body', 'Membership'], ['SELECT']),
  ...ofEach(
    ['AgendaItem', 'RecordedVote', 'Ballot', 'Sponsor', 'Series', 'SeriesPoint'],
    ['SELECT'],
  ),
  ...ofEach(['ServerSecret', 'AuditEntry', 'AnnotationRevision'], ['SELECT']),
  ...ofEach(
    [
      ...['AnnotationTarget', 'ArticleVersion', 'AnswerOption', 'ClaimRevision', 'Origin'],
      ...['ArticleCorrection', 'Source'],
    ],
    ['SELECT', 'INSERT'],
  ),
  ...ofEach(
    ['Annotation', 'Discrepancy', 'User', 'Account', 'Invitation', 'Batch', 'Feed', 'Intake'],
    ['SELECT', 'INSERT', 'UPDATE'],
  ),
  ...ofEach(['Outlet', 'Article', 'Event', 'Fact'], ['SELECT', 'INSERT', 'UPDATE']),
  ...ofEach(
    ['ArticleOrigin', 'EventArticle', 'RefusedProposal', 'RefusedFact'],
    ['SELECT', 'INSERT', 'DELETE'],
  ),
  ...ofEach(
    ['ClaimSource', 'ClaimAnswer', 'ClaimPosition', 'ClaimSponsor', 'SearchStale', 'SearchWord'],
    ['SELECT', 'INSERT', 'DELETE'],
  ),
  ...ofEach(
    ['Session', 'Verification', 'TwoFactor', 'Passkey', 'RateLimit', 'SignInFailures'],
    ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
  ),
  ...ofEach(['Claim', 'SearchEntry'], ['SELECT', 'INSERT', 'UPDATE', 'DELETE']),
  SearchIndex: ['SELECT', 'UPDATE'],
  ...ofEach(['ApplicationRole', '_prisma_migrations'], []),
};

/** Names of the tables whose rights are said here. */
export const tablesWithRights: readonly string[] = Object.keys(rights);

function ofEach(tables: readonly string[], given: readonly string[]) {
  return Object.fromEntries(tables.map((name) => [name, given]));
}

async function ofTables(owner: pg.Client, schema: string, to: string): Promise<string[]> {
  const { rows } = await owner.query<{ table: string; name: string; sequences: string[] }>(
    `SELECT c.oid::regclass::text AS table, c.relname AS name, ARRAY(
       SELECT s.oid::regclass::text FROM pg_depend d JOIN pg_class s ON s.oid = d.objid AND s.relkind = 'S'
       WHERE d.classid = 'pg_class'::regclass AND d.refobjid = c.oid AND d.deptype IN ('a', 'i')) AS sequences
     FROM pg_class c WHERE c.relnamespace = $1::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm')
       AND pg_has_role(c.relowner, 'USAGE') AND NOT ${ofExtension('pg_class', 'c.oid')}
     ORDER BY c.oid`,
    [pg.escapeIdentifier(schema)],
  );
  return rows.flatMap(({ table, name, sequences }) => {
    const given = rights[name];
    if (given === undefined) return [];
    return [
      `REVOKE ALL ON TABLE ${table} FROM ${to}`,
      ...(given.length === 0 ? [] : [`GRANT ${given.join(', ')} ON TABLE ${table} TO ${to}`]),
      ...sequences.map((sequence) =>
        given.includes('INSERT')
          ? `GRANT USAGE ON SEQUENCE ${sequence} TO ${to}`
          : `REVOKE ALL ON SEQUENCE ${sequence} FROM ${to}`,
      ),
    ];
  });
}

/** A trigger runs its function whoever may; who makes a trigger of it on a table of its own must be allowed to. */
async function ofFunctions(owner: pg.Client, schema: string, to: string): Promise<string[]> {
  const { rows } = await owner.query<{ function: string; definer: boolean }>(
    `SELECT p.oid::regprocedure::text AS function, p.prosecdef AS definer FROM pg_proc p
     WHERE p.pronamespace = $1::regnamespace AND p.prokind = 'f' AND pg_has_role(p.proowner, 'USAGE')
       AND NOT ${ofExtension('pg_proc', 'p.oid')}
     ORDER BY p.oid`,
    [pg.escapeIdentifier(schema)],
  );
  return rows.map(({ function: name, definer }) =>
    definer
      ? `REVOKE ALL ON FUNCTION ${name} FROM PUBLIC, ${to}`
      : `GRANT EXECUTE ON FUNCTION ${name} TO ${to}`,
  );
}

/** All of the queue is the servers'. It keeps its tables from whoever is not their owner by rows, too. */
async function ofQueue(owner: pg.Client, queue: string, to: string): Promise<string[]> {
  const inQueue = pg.escapeIdentifier(queue);
  const { rows } = await owner.query<{ table: string }>(
    `SELECT oid::regclass::text AS table FROM pg_class
     WHERE relnamespace = to_regnamespace($1) AND relkind = 'r' AND relrowsecurity`,
    [inQueue],
  );
  return [
    `GRANT USAGE ON SCHEMA ${inQueue} TO ${to}`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${inQueue} TO ${to}`,
    `GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${inQueue} TO ${to}`,
    ...rows.map(({ table }) => `ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`),
  ];
}

/**
 * Has our functions look for tables among the temporary ones last. PostgreSQL looks there first, so that a role
 * could else lay a table of its own over the audit, or have a function that runs with the owner's rights run its own.
 */
async function closedFunctions(owner: pg.Client, schema: string): Promise<string[]> {
  const { rows } = await owner.query<{ function: string; path: string }>(
    `SELECT p.oid::regprocedure::text AS function,
       coalesce(substr(given.setting, length('search_path=') + 1), quote_ident($2)) AS path
     FROM pg_proc p LEFT JOIN LATERAL (
       SELECT setting FROM unnest(p.proconfig) setting WHERE setting LIKE 'search_path=%') given ON true
     WHERE p.pronamespace = $1::regnamespace AND p.prokind = 'f' AND pg_has_role(p.proowner, 'USAGE')
       AND (given.setting IS NOT NULL OR p.prosecdef OR p.prorettype = 'trigger'::regtype)
       AND coalesce(given.setting, '') !~ 'pg_temp' AND NOT ${ofExtension('pg_proc', 'p.oid')}
     ORDER BY p.oid`,
    [pg.escapeIdentifier(schema), schema],
  );
  return rows.map(
    ({ function: name, path }) => `ALTER FUNCTION ${name} SET search_path = ${path}, pg_temp`,
  );
}

function ofExtension(catalogue: string, id: string): string {
  return `EXISTS (SELECT FROM pg_depend e WHERE e.classid = '${catalogue}'::regclass AND e.objid = ${id}
    AND e.deptype = 'e')`;
}
