import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { adapterFactory, type EngineDatasource } from './adapter';
import { canConnect, createDatabase } from './database-commands';
import { loadEngine } from './load-engine';
import { answerRequests } from './rpc';

/** Runs the schema engine as Prisma's CLI calls its binary: options first, then requests on stdin. */
export async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    strict: false,
    allowPositionals: true,
    options: {
      datamodels: { type: 'string', multiple: true },
      datasource: { type: 'string' },
      'enabled-preview-features': { type: 'string' },
      'extension-types': { type: 'string' },
      version: { type: 'boolean', short: 'V' },
    },
  });

  if (values.version) {
    const { version } = await loadEngine();
    console.log(`schema-engine-cli ${version()}`);
    return;
  }

  const datasource = parseDatasource(values.datasource);
  if (positionals[0] === 'cli') {
    process.exitCode = await runDatabaseCommand(positionals[1], datasource);
    return;
  }

  const { SchemaEngine } = await loadEngine();
  const files = values.datamodels?.filter((value) => typeof value === 'string');
  const engine = await SchemaEngine.new(
    { datamodels: files?.map((file) => [file, readFileSync(file, 'utf8')]) },
    logToStderr,
    adapterFactory(datasource),
  );
  await answerRequests(engine);
  // A pool that the engine keeps open would hold the process.
  process.exit(0);
}

async function runDatabaseCommand(
  command: string | undefined,
  datasource: EngineDatasource,
): Promise<number> {
  if (command === 'can-connect-to-database') return canConnect(datasource);
  if (command === 'create-database') return createDatabase(datasource);
  throw new Error(`The schema engine has no command named ${command ?? '(none)'}.`);
}

function parseDatasource(value: unknown): EngineDatasource {
  return typeof value === 'string' ? (JSON.parse(value) as EngineDatasource) : {};
}

// The CLI reads one JSON object a line from stderr and repeats the last error that it finds there.
function logToStderr(line: string): void {
  process.stderr.write(`${line}\n`);
}
