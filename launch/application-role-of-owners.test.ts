import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { query } from '../prisma/embedded/connections';
import { PrismaClient } from '../prisma/generated/client';
import { driver } from '../server/driver';
import { refreshIndex } from '../server/search/refresh-index';
import { applicationDatabase } from './application-role';
import { migrateIfBehind } from './migrate';
import { migrateQueue } from './migrate-queue';

describe('where the owner is no superuser', () => {
  const name = `maker_${randomBytes(6).toString('hex')}`;
  const plain = `plain_${randomBytes(6).toString('hex')}`;
  const admin = () => new URL(process.env.TEST_DATABASE_URL ?? '');
  const as = (user: string) =>
    Object.assign(admin(), { pathname: `/${name}`, username: user, password: 'x' });

  beforeAll(async () => {
    await query(admin(), `CREATE ROLE ${name} LOGIN CREATEROLE PASSWORD 'x'`);
    await query(admin(), `CREATE ROLE ${plain} LOGIN PASSWORD 'x'`);
    await query(admin(), `CREATE DATABASE ${name} OWNER ${name}`);
  });
  afterAll(async () => {
    await query(admin(), `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    const { rows } = await query(
      admin(),
      `SELECT rolname FROM pg_roles r WHERE rolname LIKE 'recount_app_%'
       AND NOT EXISTS (SELECT FROM pg_database d WHERE starts_with(r.rolname, format('recount_app_%s_', d.oid)))`,
    );
    for (const { rolname } of rows as { rolname: string }[])
      await query(admin(), `DROP ROLE ${rolname}`);
    await query(admin(), `DROP ROLE ${name}`);
    await query(admin(), `DROP ROLE ${plain}`);
  });

  test.each(['public', 'press'])(
    'a role is made, given or done without, in the schema %s',
    { timeout: 120_000 },
    async (schema) => {
      const address = as(name);
      if (schema !== 'public') address.searchParams.set('schema', schema);
      await migrateIfBehind(address.href);
      await migrateQueue(address.href);
      const made = await applicationDatabase(address.href, '');
      expect(made.asOwner).toBeNull();
      expect(made.url).toContain('recount_app_');
      expect(await applicationDatabase(address.href, '')).toEqual(made);
      const db = new PrismaClient({ adapter: driver(made.url) });
      expect(await db.auditEntry.count()).toBe(0);
      const gazette = {
        data: { slug: 'o', name: 'Côte Gazette', homepage: 'https://gazette.example/' },
      };
      const agenda = { data: { slug: 'a', title: 'An agenda item' } };
      await expect(db.agendaItem.create(agenda)).rejects.toThrow(/permission denied/);
      const owner = new PrismaClient({ adapter: driver(address.href) });
      await owner.outlet.create(gazette);
      await owner.$disconnect();
      expect(await refreshIndex(db)).toBe(1);
      await expect(db.auditEntry.deleteMany()).rejects.toThrow(/permission denied/);
      await db.$disconnect();

      const given = await applicationDatabase(address.href, as(plain).href);
      expect(given.asOwner).toBeNull();
      expect(new URL(given.url).username).toBe(plain);
      const other = new PrismaClient({ adapter: driver(given.url) });
      expect(await other.outlet.count()).toBe(1);
      await expect(other.auditEntry.deleteMany()).rejects.toThrow(/permission denied/);
      await other.$disconnect();

      await query(admin(), `ALTER ROLE ${name} NOCREATEROLE`);
      const without = await applicationDatabase(address.href, '');
      await query(admin(), `ALTER ROLE ${name} CREATEROLE`);
      expect(without.url).toBe(address.href);
      expect(without.asOwner).toContain('may not create another');
    },
  );

  test('a role that is no second wall, or of another database, is refused', async () => {
    const owner = as(name).href;
    await expect(applicationDatabase(owner, owner)).rejects.toThrow(/owns the database/);
    await query(admin(), `GRANT ${name} TO ${plain}`);
    await expect(applicationDatabase(owner, as(plain).href)).rejects.toThrow(/owns the database/);
    await query(admin(), `REVOKE ${name} FROM ${plain}`);
    const elsewhere = Object.assign(as(plain), { pathname: '/postgres' }).href;
    await expect(applicationDatabase(owner, elsewhere)).rejects.toThrow(/is not the database/);
    await expect(applicationDatabase(owner, 'nowhere')).rejects.toThrow(
      /^APPLICATION_DATABASE_URL is not an address/,
    );
    const unknown = Object.assign(as('nobody_at_all'), { password: 's3cret' }).href;
    await expect(applicationDatabase(owner, unknown)).rejects.toThrow(
      expect.not.stringContaining('s3cret'),
    );
  });
});
