import { afterAll, beforeAll, vi } from 'vitest';
import {
  createTestDatabase,
  type Template,
  type TestDatabase,
} from '../prisma/embedded/test-database';
import { PrismaClient } from '../prisma/generated/client';
import { driver } from './driver';

/**
 * Gives a test file a private copy of a prepared database, which `database()` then reads.
 * @returns the client, and the address of the copy.
 */
export function testDatabase(template: Template): {
  readonly db: PrismaClient;
  readonly url: string;
} {
  // A machine that runs other tests besides is slow at times.
  vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });
  let copy: TestDatabase;
  let db: PrismaClient;
  beforeAll(async () => {
    copy = await createTestDatabase(template);
    db = new PrismaClient({ adapter: driver(copy.url) });
    Object.assign(globalThis, { recountDatabase: db });
  });
  afterAll(async () => {
    Object.assign(globalThis, { recountDatabase: undefined });
    await db.$disconnect();
    await copy.drop();
  });
  return {
    get db() {
      return db;
    },
    get url() {
      return copy.url;
    },
  };
}
