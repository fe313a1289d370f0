-- CreateEnum
CREATE TYPE "OriginCertainty" AS ENUM ('stated', 'inferred');

-- CreateEnum
CREATE TYPE "FactKind" AS ENUM ('quantity', 'answer', 'vote', 'quotation', 'wording');

-- CreateEnum
CREATE TYPE "QuantityForm" AS ENUM ('bounded', 'approximate', 'vague');

-- CreateEnum
CREATE TYPE "ApproximateSide" AS ENUM ('around', 'below', 'above');

-- CreateEnum
CREATE TYPE "QuantityBound" AS ENUM ('at_least', 'more_than', 'at_most', 'fewer_than');

-- CreateEnum
CREATE TYPE "VoteOutcome" AS ENUM ('adopted', 'vetoed', 'not_adopted');

-- CreateEnum
CREATE TYPE "VotePosition" AS ENUM ('in_favour', 'against', 'abstaining', 'absent', 'veto');

-- CreateTable
CREATE TABLE "Outlet" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "homepage" TEXT NOT NULL,

    CONSTRAINT "Outlet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Origin" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Origin_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Article" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "outletId" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "titleBasis" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "publishedOn" DATE,
    "publishedBasis" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "currentVersionId" INTEGER,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleOrigin" (
    "articleId" INTEGER NOT NULL,
    "originId" INTEGER NOT NULL,
    "certainty" "OriginCertainty" NOT NULL,
    "basis" TEXT NOT NULL,

    CONSTRAINT "ArticleOrigin_pkey" PRIMARY KEY ("articleId","originId")
);

-- CreateTable
CREATE TABLE "ArticleVersion" (
    "id" SERIAL NOT NULL,
    "articleId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "readAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ArticleVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "timeZone" TEXT NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventArticle" (
    "eventId" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "EventArticle_pkey" PRIMARY KEY ("eventId","articleId")
);

-- CreateTable
CREATE TABLE "Fact" (
    "id" SERIAL NOT NULL,
    "eventId" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "FactKind" NOT NULL,
    "title" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "population" TEXT,
    "place" TEXT,
    "periodStart" DATE,
    "asOf" DATE,
    "cumulative" BOOLEAN,
    "unit" TEXT,
    "whole" BOOLEAN NOT NULL DEFAULT true,
    "partOfId" INTEGER,
    "partGroup" TEXT,
    "rule" TEXT,
    "draft" TEXT,

    CONSTRAINT "Fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnswerOption" (
    "id" SERIAL NOT NULL,
    "factId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "AnswerOption_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" SERIAL NOT NULL,
    "factId" INTEGER NOT NULL,
    "articleVersionId" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "seeded" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,
    "amountStart" INTEGER,
    "amountEnd" INTEGER,
    "quantityForm" "QuantityForm",
    "lower" DOUBLE PRECISION,
    "upper" DOUBLE PRECISION,
    "lowerInclusive" BOOLEAN,
    "upperInclusive" BOOLEAN,
    "approximateValue" DOUBLE PRECISION,
    "approximateUnit" DOUBLE PRECISION,
    "approximateSide" "ApproximateSide",
    "vagueTerm" TEXT,
    "vagueMultiple" DOUBLE PRECISION,
    "quantityBound" "QuantityBound",
    "hedge" TEXT,
    "implied" BOOLEAN NOT NULL DEFAULT false,
    "inFavour" INTEGER,
    "against" INTEGER,
    "abstaining" INTEGER,
    "outcome" "VoteOutcome",
    "speakerId" INTEGER,
    "scopeAsOf" DATE,
    "scopePopulation" TEXT,
    "scopePlace" TEXT,
    "scopeCumulative" BOOLEAN,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "named" BOOLEAN NOT NULL,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClaimSource" (
    "claimId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "ClaimSource_pkey" PRIMARY KEY ("claimId","position")
);

-- CreateTable
CREATE TABLE "ClaimAnswer" (
    "claimId" INTEGER NOT NULL,
    "optionId" INTEGER NOT NULL,

    CONSTRAINT "ClaimAnswer_pkey" PRIMARY KEY ("claimId","optionId")
);

-- CreateTable
CREATE TABLE "ClaimPosition" (
    "claimId" INTEGER NOT NULL,
    "member" TEXT NOT NULL,
    "position" "VotePosition" NOT NULL,

    CONSTRAINT "ClaimPosition_pkey" PRIMARY KEY ("claimId","member")
);

-- CreateIndex
CREATE UNIQUE INDEX "Outlet_slug_key" ON "Outlet"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Origin_slug_key" ON "Origin"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Article_slug_key" ON "Article"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Article_currentVersionId_key" ON "Article"("currentVersionId");

-- CreateIndex
CREATE INDEX "Article_outletId_idx" ON "Article"("outletId");

-- CreateIndex
CREATE UNIQUE INDEX "Article_currentVersionId_id_key" ON "Article"("currentVersionId", "id");

-- CreateIndex
CREATE INDEX "ArticleOrigin_originId_idx" ON "ArticleOrigin"("originId");

-- CreateIndex
CREATE UNIQUE INDEX "ArticleVersion_id_articleId_key" ON "ArticleVersion"("id", "articleId");

-- CreateIndex
CREATE UNIQUE INDEX "ArticleVersion_articleId_number_key" ON "ArticleVersion"("articleId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "ArticleVersion_articleId_sha256_key" ON "ArticleVersion"("articleId", "sha256");

-- CreateIndex
CREATE UNIQUE INDEX "Event_slug_key" ON "Event"("slug");

-- CreateIndex
CREATE INDEX "Event_startsOn_id_idx" ON "Event"("startsOn", "id");

-- CreateIndex
CREATE INDEX "EventArticle_articleId_idx" ON "EventArticle"("articleId");

-- CreateIndex
CREATE UNIQUE INDEX "EventArticle_eventId_position_key" ON "EventArticle"("eventId", "position");

-- CreateIndex
CREATE INDEX "Fact_partOfId_eventId_idx" ON "Fact"("partOfId", "eventId");

-- CreateIndex
CREATE UNIQUE INDEX "Fact_eventId_slug_key" ON "Fact"("eventId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Fact_eventId_position_key" ON "Fact"("eventId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Fact_id_eventId_key" ON "Fact"("id", "eventId");

-- CreateIndex
CREATE UNIQUE INDEX "AnswerOption_factId_key_key" ON "AnswerOption"("factId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "AnswerOption_factId_position_key" ON "AnswerOption"("factId", "position");

-- CreateIndex
CREATE INDEX "Claim_factId_idx" ON "Claim"("factId");

-- CreateIndex
CREATE INDEX "Claim_speakerId_idx" ON "Claim"("speakerId");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_articleVersionId_factId_start_end_key" ON "Claim"("articleVersionId", "factId", "start", "end");

-- CreateIndex
CREATE UNIQUE INDEX "Source_slug_key" ON "Source"("slug");

-- CreateIndex
CREATE INDEX "ClaimSource_sourceId_idx" ON "ClaimSource"("sourceId");

-- CreateIndex
CREATE INDEX "ClaimAnswer_optionId_idx" ON "ClaimAnswer"("optionId");

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_currentVersionId_id_fkey" FOREIGN KEY ("currentVersionId", "id") REFERENCES "ArticleVersion"("id", "articleId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleOrigin" ADD CONSTRAINT "ArticleOrigin_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleOrigin" ADD CONSTRAINT "ArticleOrigin_originId_fkey" FOREIGN KEY ("originId") REFERENCES "Origin"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleVersion" ADD CONSTRAINT "ArticleVersion_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventArticle" ADD CONSTRAINT "EventArticle_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventArticle" ADD CONSTRAINT "EventArticle_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Fact" ADD CONSTRAINT "Fact_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Fact" ADD CONSTRAINT "Fact_partOfId_eventId_fkey" FOREIGN KEY ("partOfId", "eventId") REFERENCES "Fact"("id", "eventId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerOption" ADD CONSTRAINT "AnswerOption_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_articleVersionId_fkey" FOREIGN KEY ("articleVersionId") REFERENCES "ArticleVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimSource" ADD CONSTRAINT "ClaimSource_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimSource" ADD CONSTRAINT "ClaimSource_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimAnswer" ADD CONSTRAINT "ClaimAnswer_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimAnswer" ADD CONSTRAINT "ClaimAnswer_optionId_fkey" FOREIGN KEY ("optionId") REFERENCES "AnswerOption"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimPosition" ADD CONSTRAINT "ClaimPosition_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;


