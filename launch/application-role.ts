import { createHmac } from 'node:crypto';
import pg from 'pg';
import { queueSchema } from '../server/queue/queue-schema';
import { grantToApplication } from './application-grants';
import { placeOf } from './database';
import { ExpectedError } from './expected-error';
import { say } from './say';
import { scramVerifier } from './scram-verifier';

/** How a server reaches the database. */
export interface ApplicationDatabase {
  readonly url: string;
  /** Why it does so as the owner of all that is in it; null where it has a role of its own. */
  readonly asOwner: string | null;
}

/** The address that a server uses, having said at start where that is the owner's. */
export async function serverDatabase(ownerUrl: string): Promise<string> {
  const { url, asOwner } = await applicationDatabase(ownerUrl);
  if (asOwner !== null) {
    say(
      `Serving as the owner of the database: ${asOwner}. The audit is guarded by its triggers alone; see APPLICATION_DATABASE_URL in .env.example.`,
    );
  }
  return url;
}

/**
 * Gives servers a role of their own, which owns nothing and can neither change nor forge what the database keeps of
 * who did what: the one that APPLICATION_DATABASE_URL names, or one that is made here, where the owner's role may
 * make one. The schema is migrated.
 *
 * The made role's password is worked out from a secret in the database that only the owner reads. Whoever starts
 * comes to the same one, and it stands in no file.
 * @throws ExpectedError when APPLICATION_DATABASE_URL names a role that cannot be used, or may do too much.
 */
export async function applicationDatabase(
  ownerUrl: string,
  given = process.env.APPLICATION_DATABASE_URL,
): Promise<ApplicationDatabase> {
  const schema = new URL(ownerUrl).searchParams.get('schema') ?? 'public';
  const places = { schema, queue: queueSchema(ownerUrl) };
  const owner = new pg.Client({ connectionString: ownerUrl });
  owner.on('error', () => undefined);
  await owner.connect();
  try {
    return given
      ? await byGivenRole(owner, places, inSchema(given, schema))
      : await byMadeRole(owner, places, ownerUrl);
  } finally {
    await owner.end();
  }
}

/** The schema of our tables, and that of the queue. */
interface Places {
  readonly schema: string;
  readonly queue: string;
}

async function byGivenRole(
  owner: pg.Client,
  places: Places,
  url: string,
): Promise<ApplicationDatabase> {
  const role = await roleOf(url);
  await refuseOwner(owner, role, url);
  await locked(owner, () => grantToApplication(owner, places, role));
  if (!(await reads(url, places.schema))) throw elsewhere(url);
  return { url, asOwner: null };
}

async function byMadeRole(
  owner: pg.Client,
  places: Places,
  ownerUrl: string,
): Promise<ApplicationDatabase> {
  const { rows } = await owner.query<{ may: boolean }>(
    'SELECT rolsuper OR rolcreaterole AS may FROM pg_roles WHERE rolname = current_user',
  );
  if (!rows[0]?.may) {
    return { url: ownerUrl, asOwner: 'the role of DATABASE_URL may not create another' };
  }
  try {
    const { role, password } = await nameAndPassword(owner, places.schema);
    await locked(owner, async () => {
      await make(owner, role, password);
      await grantToApplication(owner, places, role);
    });
    const url = as(ownerUrl, role, password);
    if (!(await isLetIn(url))) {
      await owner.query(
        `ALTER ROLE ${pg.escapeIdentifier(role)} PASSWORD ${pg.escapeLiteral(scramVerifier(password))}`,
      );
      await roleOf(url);
    }
    return { url, asOwner: null };
  } catch (error) {
    // What hosts allow differs. It is a loss of the second wall alone, and is said.
    return { url: ownerUrl, asOwner: `a role for it could not be made (${sentenceOf(error)})` };
  }
}

/** Roles are the cluster's, and names are told apart by what PostgreSQL numbers the database and the schema with. */
async function nameAndPassword(
  owner: pg.Client,
  schema: string,
): Promise<{ role: string; password: string }> {
  const { rows } = await owner.query<{ role: string; secret: string }>(
    `SELECT format('recount_app_%s_%s', d.oid, $1::regnamespace::oid) AS role, r.secret
     FROM pg_database d, ${pg.escapeIdentifier(schema)}."ApplicationRole" r
     WHERE d.datname = current_database()`,
    [pg.escapeIdentifier(schema)],
  );
  const [found] = rows;
  if (found === undefined) throw new Error('The secret of the application’s role is gone.');
  const { role, secret } = found;
  return { role, password: createHmac('sha256', secret).update(role).digest('base64url') };
}

async function make(owner: pg.Client, role: string, password: string): Promise<void> {
  const known = await owner.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  if (known.rowCount !== 0) return;
  const [name, verifier] = [pg.escapeIdentifier(role), pg.escapeLiteral(scramVerifier(password))];
  await owner.query(`CREATE ROLE ${name} LOGIN PASSWORD ${verifier}`);
}

/** One start at a time, as PostgreSQL refuses to change the same rights twice at once. */
async function locked(owner: pg.Client, work: () => Promise<void>): Promise<void> {
  await owner.query('BEGIN');
  try {
    await owner.query('SELECT pg_advisory_xact_lock(7325, 3)');
    await work();
    await owner.query('COMMIT');
  } catch (error) {
    await owner.query('ROLLBACK');
    throw error;
  }
}

/** A role that may do all would be no second wall, and whoever set it up believes that it is one. */
async function refuseOwner(owner: pg.Client, role: string, url: string): Promise<void> {
  const { rows } = await owner.query<{ too_much: boolean }>(
    `SELECT rolsuper OR rolcreaterole OR pg_has_role(rolname, current_user, 'MEMBER') AS too_much
     FROM pg_roles WHERE rolname = $1`,
    [role],
  );
  const [found] = rows;
  if (found === undefined) throw elsewhere(url);
  if (found.too_much) {
    throw new ExpectedError(
      `The role ${role} of APPLICATION_DATABASE_URL owns the database, or may make itself its owner. Name one that may only log in.`,
    );
  }
}

function elsewhere(url: string): ExpectedError {
  return new ExpectedError(
    `APPLICATION_DATABASE_URL (${placeOf(url)}) is not the database that DATABASE_URL names. Both name the same one, by two roles.`,
  );
}

/** The role that an address logs in as. */
async function roleOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ role: string }>('SELECT current_user AS role');
    return rows[0]?.role ?? '';
  } catch (error) {
    throw new ExpectedError(
      `The database at ${placeOf(url)} cannot be used by the application’s role (${sentenceOf(error)}).`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function isLetIn(url: string): Promise<boolean> {
  return roleOf(url).then(
    () => true,
    () => false,
  );
}

/** Whether what was granted is found where an address leads. */
async function reads(url: string, schema: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(`SELECT FROM ${pg.escapeIdentifier(schema)}."AuditEntry" LIMIT 1`);
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** An address with another role and its password; in the query where it names no host, but a socket. */
function as(address: string, role: string, password: string): string {
  const url = new URL(address);
  for (const name of ['user', 'password']) url.searchParams.delete(name);
  if (url.hostname === '') {
    url.searchParams.set('user', role);
    url.searchParams.set('password', password);
  } else Object.assign(url, { username: role, password });
  return url.href;
}

function inSchema(address: string, schema: string): string {
  placeOf(address, 'APPLICATION_DATABASE_URL');
  const url = new URL(address);
  if (schema !== 'public') url.searchParams.set('schema', schema);
  return url.href;
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
