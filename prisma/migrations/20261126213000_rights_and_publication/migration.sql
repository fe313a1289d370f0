-- Readers get what an editor has published here, and of an article as much of the text as its rights allow.
CREATE TYPE "ArticleRights" AS ENUM ('full', 'excerpts');

ALTER TABLE "Article" ADD COLUMN "publicSince" TIMESTAMPTZ(3),
ADD COLUMN "rights" "ArticleRights" NOT NULL DEFAULT 'excerpts';
ALTER TABLE "Event" ADD COLUMN "publicSince" TIMESTAMPTZ(3);
ALTER TABLE "Fact" ADD COLUMN "publicSince" TIMESTAMPTZ(3);

-- What was here before was public, and in full.
UPDATE "Article" SET rights = 'full', "publicSince" = now();
UPDATE "Event" SET "publicSince" = now();
UPDATE "Fact" SET "publicSince" = now();
