#!/usr/bin/env node
// What PRISMA_SCHEMA_ENGINE_BINARY names: an executable that stands where Prisma's native engine would.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./main.ts');
await main(process.argv.slice(2));
