-- CreateTable
CREATE TABLE "ApplicationRole" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "secret" TEXT NOT NULL,

    CONSTRAINT "ApplicationRole_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "ApplicationRole"
  ADD CONSTRAINT "there_is_one" CHECK (id = 1),
  ADD CONSTRAINT "secret_is_long" CHECK (length(secret) >= 32);

-- Each UUID of version 4 has 122 bits of the system's randomness.
INSERT INTO "ApplicationRole" (secret) VALUES (encode(sha256(convert_to(
  gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex'));

-- The queue by who is to look, where nobody or anybody is: an order is read from an index only where what stands
-- before it is equal to something, which null is not.
CREATE INDEX "Discrepancy_nobody_idx" ON "Discrepancy"(attention, sharpness, "firstSeenAt" DESC, id)
  WHERE "assigneeId" IS NULL;
CREATE INDEX "Discrepancy_somebody_idx" ON "Discrepancy"(attention, sharpness, "firstSeenAt" DESC, id)
  WHERE "assigneeId" IS NOT NULL;

-- The audit is read by its times, of everyone, of one person and of one kind of thing; what of it is read for one
-- thing is read in the order of its numbers.
-- DropIndex
DROP INDEX "AuditEntry_actorId_id_idx";

-- DropIndex
DROP INDEX "AuditEntry_subject_id_idx";

-- CreateIndex
CREATE INDEX "AuditEntry_at_id_idx" ON "AuditEntry"("at", "id");

-- CreateIndex
CREATE INDEX "AuditEntry_actorId_at_id_idx" ON "AuditEntry"("actorId", "at", "id");

-- CreateIndex
CREATE INDEX "AuditEntry_subject_at_id_idx" ON "AuditEntry"("subject", "at", "id");

-- CreateIndex
CREATE INDEX "AuditEntry_actorId_subject_at_id_idx" ON "AuditEntry"("actorId", "subject", "at", "id");

CREATE INDEX "AuditEntry_launcher_idx" ON "AuditEntry"("at", "id") WHERE "actorId" IS NULL;
