-- Readers get the texts of an article that were published, and none that only came in.
ALTER TABLE "ArticleVersion" ADD COLUMN "publicSince" TIMESTAMPTZ(3);

-- What was read before the one that readers get was theirs, too.
UPDATE "ArticleVersion" v SET "publicSince" = a."publicSince"
FROM "Article" a JOIN "ArticleVersion" own ON own.id = a."currentVersionId"
WHERE v."articleId" = a.id AND v.number <= own.number AND a."publicSince" IS NOT NULL;

-- With the rights of its owner, as servers change nothing of a version.
CREATE FUNCTION make_version_public() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path FROM CURRENT AS $$
BEGIN
  UPDATE "ArticleVersion" SET "publicSince" = now()
  WHERE id = NEW."currentVersionId" AND "publicSince" IS NULL;
  RETURN NULL;
END
$$;
CREATE TRIGGER version_is_public AFTER INSERT OR UPDATE OF "currentVersionId", "publicSince" ON "Article" FOR EACH ROW
  WHEN (NEW."currentVersionId" IS NOT NULL AND NEW."publicSince" IS NOT NULL)
  EXECUTE FUNCTION make_version_public();

-- Which claim of an earlier text of its article a claim is carried from.
ALTER TABLE "Claim" ADD COLUMN "carriedFromId" INTEGER;
CREATE INDEX "Claim_carriedFromId_idx" ON "Claim"("carriedFromId");
