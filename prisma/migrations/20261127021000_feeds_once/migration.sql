-- What a feed had when it was first read and was not brought in is remembered, so that it does not come later; and a
-- feed is one, however its address is written.
ALTER TABLE "Feed" ADD COLUMN     "addressKey" TEXT,
ADD COLUMN     "passedOver" TEXT[] DEFAULT ARRAY[]::TEXT[];

CREATE UNIQUE INDEX "Feed_addressKey_key" ON "Feed"("addressKey");

ALTER TABLE "Feed"
  ADD CONSTRAINT "address_key_is_short" CHECK (char_length("addressKey") BETWEEN 1 AND 2000),
  ADD CONSTRAINT "passed_over_is_bounded" CHECK (cardinality("passedOver") <= 200);

-- The time of a reading is that of one which succeeded.
UPDATE "Feed" f SET "readAt" = NULL
WHERE failures > 0 AND etag IS NULL AND "lastModified" IS NULL
  AND NOT EXISTS (SELECT FROM "Intake" i WHERE i."feedId" = f.id);

-- What has come already, by its address.
CREATE INDEX "Intake_name_idx" ON "Intake"("name");
