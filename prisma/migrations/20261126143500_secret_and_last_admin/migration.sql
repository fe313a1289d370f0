-- CreateTable
CREATE TABLE "ServerSecret" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "value" TEXT NOT NULL,

    CONSTRAINT "ServerSecret_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "ServerSecret"
  ADD CONSTRAINT "there_is_one" CHECK (id = 1),
  ADD CONSTRAINT "value_is_long" CHECK (length(value) >= 32);

-- Each UUID of version 4 has 122 bits of the system's randomness.
INSERT INTO "ServerSecret" (value) VALUES (encode(sha256(convert_to(
  gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex'));

-- Where there was an admin there stays one. Two who would each take away the other wait for each other here.
CREATE FUNCTION require_an_admin() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('recount.admins'));
  IF NOT EXISTS (SELECT FROM "User" WHERE role = 'admin' AND "deactivatedAt" IS NULL AND id <> OLD.id) THEN
    RAISE EXCEPTION 'The last admin stays one.'
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'an_admin_stays';
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER an_admin_stays AFTER UPDATE OF role, "deactivatedAt" ON "User" FOR EACH ROW
  WHEN (OLD.role = 'admin' AND OLD."deactivatedAt" IS NULL AND (NEW.role <> 'admin' OR NEW."deactivatedAt" IS NOT NULL))
  EXECUTE FUNCTION require_an_admin();

-- Who has most browsers signed in, the oldest first.
CREATE INDEX "Session_userId_createdAt_id_idx" ON "Session"("userId", "createdAt", "id");
DROP INDEX "Session_userId_idx";

-- Whether a link opens an account: it is neither used, taken back nor expired, and whoever made it is an admin still.
-- The first admin's, which nobody made, opens nothing once there is one.
CREATE FUNCTION invitation_stands(i "Invitation") RETURNS boolean LANGUAGE sql STABLE SET search_path FROM CURRENT AS $$
  SELECT i."usedAt" IS NULL AND i."revokedAt" IS NULL AND i."expiresAt" > now() AND CASE
    WHEN i."createdById" IS NULL THEN NOT EXISTS (SELECT FROM "User" WHERE role = 'admin')
    ELSE EXISTS (SELECT FROM "User" WHERE id = i."createdById" AND role = 'admin' AND "deactivatedAt" IS NULL)
  END
$$;
