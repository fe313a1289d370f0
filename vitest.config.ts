import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;

export default defineConfig({
  resolve: {
    alias: [
      // Outside of Next.js the real package only throws.
      { find: /^server-only$/, replacement: path.join(root, 'launch/empty-module.ts') },
      { find: /^@\//, replacement: `${root}/` },
    ],
  },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: ['{core,server,seeds,launch,evaluation,prisma,components,app}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'prisma/generated/**'],
    environment: 'node',
    env: { TZ: 'UTC' },
    maxWorkers: 2,
  },
});
