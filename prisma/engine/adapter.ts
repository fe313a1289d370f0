import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils';
import pg from 'pg';

/** What the CLI passes as `--datasource`. */
export type EngineDatasource = { url?: string; shadowDatabaseUrl?: string };

/** How the engine reaches the database, and a shadow database that it may fill and throw away. */
export function adapterFactory(datasource: EngineDatasource) {
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => open(settingsOf(datasource.url)),
    connectToShadowDb: () =>
      datasource.shadowDatabaseUrl
        ? open(settingsOf(datasource.shadowDatabaseUrl))
        : openShadow(settingsOf(datasource.url)),
  };
  return bindMigrationAwareSqlAdapterFactory(factory);
}

type Settings = { connection: pg.PoolConfig; schema: string | undefined };

/**
 * A database address taken apart, as the shadow database differs from it by name only.
 * @throws Error when there is no address.
 */
export function settingsOf(url: string | undefined): Settings {
  if (!url) throw new Error('DATABASE_URL is not set, and this command needs a database.');
  const schema = new URL(url).searchParams.get('schema') ?? undefined;
  const { host, port, user, password, database, ssl } = new pg.Client(url);
  return {
    connection: {
      host,
      port,
      user,
      password,
      database,
      ssl,
      connectionTimeoutMillis: 10_000,
      ...(schema ? { options: `-c search_path="${schema}"` } : {}),
    },
    schema,
  };
}

async function open({ connection, schema }: Settings): Promise<SqlDriverAdapter> {
  // One connection that stays: the engine's advisory lock belongs to the session that took it.
  const pool = new pg.Pool({ ...connection, max: 1, idleTimeoutMillis: 0 });
  pool.on('connect', presentCharAsArray);
  const prismaPg = new PrismaPg(pool, { disposeExternalPool: true, ...(schema && { schema }) });
  const adapter = await prismaPg.connect();
  // The adapter would cut a script at every semicolon, also inside a function's body. Without
  // arguments PostgreSQL takes the whole script as one message, as the native engine sends it.
  adapter.executeScript = async (sql) => {
    await adapter.executeRaw({ sql, args: [], argTypes: [] });
  };
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => withCharacters(await queryRaw(query));
  return adapter;
}

async function openShadow({ connection, schema }: Settings): Promise<SqlDriverAdapter> {
  const database = `prisma_migrate_shadow_db_${randomUUID()}`;
  await runOnce(connection, `CREATE DATABASE "${database}"`);
  const shadow = await open({ connection: { ...connection, database }, schema });
  const dispose = shadow.dispose.bind(shadow);
  shadow.dispose = async () => {
    await dispose();
    await runOnce(connection, `DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
  };
  return shadow;
}

async function runOnce(connection: pg.PoolConfig, sql: string): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

const CHAR_OID = 18;
const CHAR_ARRAY_OID = 1002;

type RowDescription = { fields: { dataTypeID: number }[] };

// Introspection reads catalogue columns of PostgreSQL's one-byte "char". The adapter knows that type
// only as an array's, so it is shown the array, and the engine is told the scalar.
function presentCharAsArray(client: pg.PoolClient): void {
  const { connection } = client as pg.PoolClient & { connection: NodeJS.EventEmitter };
  connection.on('rowDescription', ({ fields }: RowDescription) => {
    for (const field of fields) {
      if (field.dataTypeID === CHAR_OID) field.dataTypeID = CHAR_ARRAY_OID;
    }
  });
}

function withCharacters(result: SqlResultSet): SqlResultSet {
  const columnTypes = result.columnTypes.map((type) =>
    type === ColumnTypeEnum.CharacterArray ? ColumnTypeEnum.Character : type,
  );
  return { ...result, columnTypes };
}
