-- What is brought in, from being asked for to being an article, and what reviewing it leaves behind.

-- A claim that was read by a pattern, and that an editor has accepted on a fact.
ALTER TYPE "ClaimAction" ADD VALUE 'accepted';
CREATE TYPE "BatchKind" AS ENUM ('addresses', 'archive');

CREATE TYPE "IntakeKind" AS ENUM ('pasted', 'file', 'address', 'entry');

CREATE TYPE "IntakeState" AS ENUM ('waiting', 'taken', 'saved', 'known', 'failed', 'set_aside');

ALTER TABLE "Article" ADD COLUMN     "addressKey" TEXT,
ADD COLUMN     "byline" TEXT,
ADD COLUMN     "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "language" TEXT,
ALTER COLUMN "url" DROP NOT NULL;

ALTER TABLE "ArticleVersion" ADD COLUMN     "bands" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

CREATE TABLE "Batch" (
    "id" UUID NOT NULL,
    "kind" "BatchKind" NOT NULL,
    "title" TEXT NOT NULL,
    "startedById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Batch_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "Feed" (
    "id" SERIAL NOT NULL,
    "address" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "followedById" TEXT NOT NULL,
    "followedSince" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),
    "etag" TEXT,
    "lastModified" TEXT,
    "readAt" TIMESTAMPTZ(3),
    "nextAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "problem" TEXT,
    "failures" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Feed_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "Intake" (
    "id" UUID NOT NULL,
    "kind" "IntakeKind" NOT NULL,
    "state" "IntakeState" NOT NULL DEFAULT 'waiting',
    "batchId" UUID,
    "feedId" INTEGER,
    "name" TEXT NOT NULL,
    "address" TEXT,
    "mediaType" TEXT,
    "charset" TEXT,
    "content" BYTEA,
    "given" JSONB,
    "taken" JSONB,
    "typed" JSONB,
    "problem" TEXT,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "triedAt" TIMESTAMPTZ(3),
    "editorId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settledAt" TIMESTAMPTZ(3),
    "articleVersionId" INTEGER,

    CONSTRAINT "Intake_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "RefusedProposal" (
    "articleVersionId" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "pattern" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "editorId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RefusedProposal_pkey" PRIMARY KEY ("articleVersionId","start","end","pattern")
);

CREATE TABLE "RefusedFact" (
    "articleVersionId" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "factId" INTEGER NOT NULL,
    "editorId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RefusedFact_pkey" PRIMARY KEY ("articleVersionId","start","end","factId")
);

CREATE INDEX "Batch_createdAt_id_idx" ON "Batch"("createdAt" DESC, "id");

CREATE INDEX "Batch_startedById_idx" ON "Batch"("startedById");

CREATE UNIQUE INDEX "Feed_address_key" ON "Feed"("address");

CREATE INDEX "Feed_endedAt_nextAt_idx" ON "Feed"("endedAt", "nextAt");

CREATE INDEX "Feed_followedById_idx" ON "Feed"("followedById");

CREATE INDEX "Intake_state_createdAt_id_idx" ON "Intake"("state", "createdAt" DESC, "id");

CREATE INDEX "Intake_batchId_state_createdAt_id_idx" ON "Intake"("batchId", "state", "createdAt", "id");

CREATE INDEX "Intake_editorId_idx" ON "Intake"("editorId");

CREATE INDEX "Intake_articleVersionId_idx" ON "Intake"("articleVersionId");

CREATE UNIQUE INDEX "Intake_batchId_name_key" ON "Intake"("batchId", "name");

CREATE UNIQUE INDEX "Intake_feedId_name_key" ON "Intake"("feedId", "name");

CREATE INDEX "RefusedProposal_editorId_idx" ON "RefusedProposal"("editorId");

CREATE INDEX "RefusedFact_factId_idx" ON "RefusedFact"("factId");

CREATE INDEX "RefusedFact_editorId_idx" ON "RefusedFact"("editorId");

CREATE UNIQUE INDEX "Article_addressKey_key" ON "Article"("addressKey");

CREATE INDEX "Article_publicSince_id_idx" ON "Article"("publicSince", "id" DESC);

CREATE INDEX "ArticleVersion_sha256_idx" ON "ArticleVersion"("sha256");

CREATE INDEX "ArticleVersion_bands_idx" ON "ArticleVersion" USING GIN ("bands");

ALTER TABLE "Batch" ADD CONSTRAINT "Batch_startedById_fkey" FOREIGN KEY ("startedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Feed" ADD CONSTRAINT "Feed_followedById_fkey" FOREIGN KEY ("followedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Intake" ADD CONSTRAINT "Intake_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Intake" ADD CONSTRAINT "Intake_feedId_fkey" FOREIGN KEY ("feedId") REFERENCES "Feed"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Intake" ADD CONSTRAINT "Intake_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Intake" ADD CONSTRAINT "Intake_articleVersionId_fkey" FOREIGN KEY ("articleVersionId") REFERENCES "ArticleVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "RefusedProposal" ADD CONSTRAINT "RefusedProposal_articleVersionId_fkey" FOREIGN KEY ("articleVersionId") REFERENCES "ArticleVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "RefusedProposal" ADD CONSTRAINT "RefusedProposal_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "RefusedFact" ADD CONSTRAINT "RefusedFact_articleVersionId_fkey" FOREIGN KEY ("articleVersionId") REFERENCES "ArticleVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "RefusedFact" ADD CONSTRAINT "RefusedFact_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "RefusedFact" ADD CONSTRAINT "RefusedFact_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whether texts share anything is asked whenever one comes in: no list of what is still to be indexed may grow meanwhile.
ALTER INDEX "ArticleVersion_bands_idx" SET (fastupdate = off);

-- Lengths are those that forms and readers of files are held to, too.
ALTER TABLE "Article"
  ADD CONSTRAINT "url_is_short" CHECK (char_length(url) BETWEEN 1 AND 2000),
  ADD CONSTRAINT "address_key_is_short" CHECK (char_length("addressKey") BETWEEN 1 AND 2000),
  ADD CONSTRAINT "byline_is_short" CHECK (char_length(byline) BETWEEN 1 AND 300),
  ADD CONSTRAINT "language_is_short" CHECK (char_length(language) BETWEEN 2 AND 35);
ALTER TABLE "Batch" ADD CONSTRAINT "title_is_short" CHECK (char_length(title) BETWEEN 1 AND 300);
ALTER TABLE "Feed"
  ADD CONSTRAINT "address_is_short" CHECK (char_length(address) BETWEEN 1 AND 2000),
  ADD CONSTRAINT "title_is_short" CHECK (char_length(title) BETWEEN 1 AND 500);
ALTER TABLE "Intake"
  ADD CONSTRAINT "name_is_short" CHECK (char_length(name) BETWEEN 1 AND 2000),
  ADD CONSTRAINT "address_is_short" CHECK (char_length(address) BETWEEN 1 AND 2000),
  ADD CONSTRAINT "content_is_bounded" CHECK (octet_length(content) <= 16777216),
  ADD CONSTRAINT "problem_is_short" CHECK (char_length(problem) BETWEEN 1 AND 2000),
  -- Of a batch or of a feed, or by itself.
  ADD CONSTRAINT "comes_one_way" CHECK (num_nonnulls("batchId", "feedId") <= 1),
  ADD CONSTRAINT "waits_for_something" CHECK (
    state <> 'waiting' OR (kind = 'address' AND address IS NOT NULL) OR content IS NOT NULL),
  ADD CONSTRAINT "taken_is_there" CHECK (state <> 'taken' OR taken IS NOT NULL),
  ADD CONSTRAINT "article_is_there" CHECK ((state IN ('saved', 'known')) = ("articleVersionId" IS NOT NULL)),
  ADD CONSTRAINT "failure_is_told" CHECK (state <> 'failed' OR problem IS NOT NULL),
  ADD CONSTRAINT "settled_is_dated" CHECK ((state IN ('waiting', 'taken')) = ("settledAt" IS NULL)),
  -- What is over keeps nothing that rights may forbid to keep.
  ADD CONSTRAINT "content_goes" CHECK (state IN ('waiting', 'taken') OR (content IS NULL AND taken IS NULL AND typed IS NULL));
ALTER TABLE "RefusedProposal"
  ADD CONSTRAINT "reason_is_short" CHECK (char_length(reason) BETWEEN 1 AND 2000),
  ADD CONSTRAINT "pattern_is_short" CHECK (char_length(pattern) BETWEEN 1 AND 200),
  ADD CONSTRAINT "words_are_there" CHECK (start >= 0 AND "end" > start);
ALTER TABLE "RefusedFact" ADD CONSTRAINT "words_are_there" CHECK (start >= 0 AND "end" > start);

-- The audit, of what editors do; what the seeding and archives bring in is told by their rows alone.
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON "Article"
  FOR EACH ROW WHEN (recount_actor() IS NOT NULL) EXECUTE FUNCTION keep_audit('id', '');
CREATE TRIGGER audited AFTER INSERT ON "ArticleVersion"
  FOR EACH ROW WHEN (recount_actor() IS NOT NULL) EXECUTE FUNCTION keep_audit('id', 'body bands');
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON "Event"
  FOR EACH ROW WHEN (recount_actor() IS NOT NULL) EXECUTE FUNCTION keep_audit('id', '');
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON "EventArticle"
  FOR EACH ROW WHEN (recount_actor() IS NOT NULL) EXECUTE FUNCTION keep_audit('eventId articleId', '');
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON "Fact"
  FOR EACH ROW WHEN (recount_actor() IS NOT NULL) EXECUTE FUNCTION keep_audit('id', '');
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON "Feed"
  FOR EACH ROW WHEN (recount_actor() IS NOT NULL) EXECUTE FUNCTION keep_audit('id', '');
CREATE TRIGGER audited AFTER INSERT OR DELETE ON "RefusedProposal"
  FOR EACH ROW EXECUTE FUNCTION keep_audit('articleVersionId start end pattern', '');
CREATE TRIGGER audited AFTER INSERT OR DELETE ON "RefusedFact"
  FOR EACH ROW EXECUTE FUNCTION keep_audit('articleVersionId start end factId', '');

-- A claim of an article that readers get is on a fact that they get, of an event that they get.
CREATE FUNCTION make_fact_public() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (SELECT FROM "Article" a WHERE a."currentVersionId" = NEW."articleVersionId" AND a."publicSince" IS NOT NULL) THEN
    UPDATE "Fact" SET "publicSince" = now() WHERE id = NEW."factId" AND "publicSince" IS NULL;
    UPDATE "Event" e SET "publicSince" = now() FROM "Fact" f
    WHERE f.id = NEW."factId" AND e.id = f."eventId" AND e."publicSince" IS NULL;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER fact_is_public AFTER INSERT OR UPDATE OF "factId", "articleVersionId" ON "Claim"
  FOR EACH ROW EXECUTE FUNCTION make_fact_public();
