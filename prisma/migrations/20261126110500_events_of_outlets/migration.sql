-- DropIndex
DROP INDEX "Article_outletId_idx";

-- DropIndex
DROP INDEX "EventArticle_articleId_idx";

-- CreateIndex
CREATE UNIQUE INDEX "Article_id_outletId_key" ON "Article"("id", "outletId");

-- CreateIndex
CREATE INDEX "Article_outletId_publishedOn_id_idx" ON "Article"("outletId", "publishedOn" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Event_id_startsOn_key" ON "Event"("id", "startsOn");

-- AlterTable
ALTER TABLE "EventArticle" ADD COLUMN "startsOn" DATE, ADD COLUMN "outletId" INTEGER;

UPDATE "EventArticle" ea SET "startsOn" = e."startsOn", "outletId" = a."outletId"
FROM "Event" e, "Article" a WHERE e.id = ea."eventId" AND a.id = ea."articleId";

ALTER TABLE "EventArticle"
  ALTER COLUMN "startsOn" SET NOT NULL,
  ALTER COLUMN "outletId" SET NOT NULL;

-- CreateIndex
CREATE INDEX "EventArticle_eventId_startsOn_idx" ON "EventArticle"("eventId", "startsOn");

-- CreateIndex
CREATE INDEX "EventArticle_articleId_outletId_idx" ON "EventArticle"("articleId", "outletId");

-- CreateIndex
CREATE INDEX "EventArticle_outletId_startsOn_eventId_idx" ON "EventArticle"("outletId", "startsOn" DESC, "eventId" DESC);

-- The foreign keys below keep both columns equal to what they are copied from, whatever changes there.
ALTER TABLE "EventArticle" DROP CONSTRAINT "EventArticle_eventId_fkey";
ALTER TABLE "EventArticle" DROP CONSTRAINT "EventArticle_articleId_fkey";

-- AddForeignKey
ALTER TABLE "EventArticle" ADD CONSTRAINT "EventArticle_eventId_startsOn_fkey" FOREIGN KEY ("eventId", "startsOn") REFERENCES "Event"("id", "startsOn") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventArticle" ADD CONSTRAINT "EventArticle_articleId_outletId_fkey" FOREIGN KEY ("articleId", "outletId") REFERENCES "Article"("id", "outletId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who sets an article beside others names the two; the day and the outlet follow from them. Where there
-- is no such event or article they stay empty, which is refused.
CREATE FUNCTION fill_day_and_outlet() RETURNS trigger LANGUAGE plpgsql
SET search_path FROM CURRENT AS $$
BEGIN
  NEW."startsOn" := (SELECT "startsOn" FROM "Event" WHERE id = NEW."eventId");
  NEW."outletId" := (SELECT "outletId" FROM "Article" WHERE id = NEW."articleId");
  RETURN NEW;
END
$$;

CREATE TRIGGER day_and_outlet_are_filled
  BEFORE INSERT OR UPDATE OF "eventId", "articleId" ON "EventArticle" FOR EACH ROW
  EXECUTE FUNCTION fill_day_and_outlet();
