import { existsSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'prisma/config';

if (existsSync('.env')) process.loadEnvFile('.env');

// Prisma downloads a native schema engine on first use. Newsrooms with a closed network cannot, so
// the CLI is pointed at the same engine compiled to WebAssembly, which npm installed already.
// A value that is set by the environment wins. See docs/decisions/0003.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(
  import.meta.dirname,
  'prisma/engine/schema-engine.mjs',
);
process.env.CHECKPOINT_DISABLE ??= '1';

const url = process.env.DATABASE_URL;

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  // `prisma generate` needs no database, so the address may be missing.
  ...(url ? { datasource: { url } } : {}),
});
