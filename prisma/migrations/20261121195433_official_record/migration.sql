-- AlterTable
ALTER TABLE "Fact" ADD COLUMN     "vetoedBy" CHAR(3);

-- CreateTable
CREATE TABLE "ClaimSponsor" (
    "claimId" INTEGER NOT NULL,
    "stateCode" CHAR(3) NOT NULL,

    CONSTRAINT "ClaimSponsor_pkey" PRIMARY KEY ("claimId","stateCode")
);

-- CreateTable
CREATE TABLE "State" (
    "code" CHAR(3) NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "State_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "RecordSource" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "compiler" TEXT,
    "url" TEXT,
    "terms" TEXT NOT NULL,
    "covers" TEXT,

    CONSTRAINT "RecordSource_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Body" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "auditVersion" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Body_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "bodyId" INTEGER NOT NULL,
    "stateCode" CHAR(3) NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,
    "permanent" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("bodyId","stateCode","startsOn")
);

-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "AgendaItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecordedVote" (
    "id" SERIAL NOT NULL,
    "bodyId" INTEGER NOT NULL,
    "sourceId" INTEGER NOT NULL,
    "draft" TEXT NOT NULL,
    "entry" INTEGER NOT NULL DEFAULT 1,
    "resolution" TEXT,
    "resolutionNumber" INTEGER,
    "date" DATE NOT NULL,
    "meetingRecord" TEXT,
    "meetingNumber" INTEGER,
    "statedMeeting" TEXT,
    "agendaItemId" INTEGER,
    "title" TEXT,
    "outcome" "VoteOutcome" NOT NULL,
    "outcomeInferred" BOOLEAN NOT NULL DEFAULT false,
    "inFavour" INTEGER,
    "against" INTEGER,
    "abstaining" INTEGER,
    "sponsorsAsPrinted" TEXT[],
    "questioned" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "RecordedVote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Ballot" (
    "voteId" INTEGER NOT NULL,
    "position" "VotePosition" NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "printed" TEXT NOT NULL,
    "stateCode" CHAR(3),
    "date" DATE NOT NULL,

    CONSTRAINT "Ballot_pkey" PRIMARY KEY ("voteId","position","ordinal")
);

-- CreateTable
CREATE TABLE "Sponsor" (
    "voteId" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "printed" TEXT NOT NULL,
    "stateCode" CHAR(3),

    CONSTRAINT "Sponsor_pkey" PRIMARY KEY ("voteId","ordinal")
);

-- CreateTable
CREATE TABLE "Series" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "sourceId" INTEGER NOT NULL,
    "citedAsId" INTEGER,
    "measure" TEXT NOT NULL,
    "populations" TEXT[],
    "place" TEXT,
    "periodStart" DATE,
    "cumulative" BOOLEAN NOT NULL,
    "unit" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "cutOff" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "Series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SeriesPoint" (
    "seriesId" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "value" INTEGER,
    "channel" TEXT,
    "coversHours" INTEGER,

    CONSTRAINT "SeriesPoint_pkey" PRIMARY KEY ("seriesId","day")
);

-- CreateIndex
CREATE INDEX "ClaimSponsor_stateCode_idx" ON "ClaimSponsor"("stateCode");

-- CreateIndex
CREATE UNIQUE INDEX "State_name_key" ON "State"("name");

-- CreateIndex
CREATE UNIQUE INDEX "RecordSource_slug_key" ON "RecordSource"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Body_slug_key" ON "Body"("slug");

-- CreateIndex
CREATE INDEX "Membership_stateCode_idx" ON "Membership"("stateCode");

-- CreateIndex
CREATE UNIQUE INDEX "AgendaItem_slug_key" ON "AgendaItem"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "AgendaItem_title_key" ON "AgendaItem"("title");

-- CreateIndex
CREATE INDEX "RecordedVote_draft_idx" ON "RecordedVote"("draft");

-- CreateIndex
CREATE INDEX "RecordedVote_resolution_idx" ON "RecordedVote"("resolution");

-- CreateIndex
CREATE INDEX "RecordedVote_bodyId_resolutionNumber_idx" ON "RecordedVote"("bodyId", "resolutionNumber");

-- CreateIndex
CREATE INDEX "RecordedVote_bodyId_meetingNumber_idx" ON "RecordedVote"("bodyId", "meetingNumber");

-- CreateIndex
CREATE INDEX "RecordedVote_date_id_idx" ON "RecordedVote"("date" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "RecordedVote_outcome_date_id_idx" ON "RecordedVote"("outcome", "date" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "RecordedVote_agendaItemId_date_id_idx" ON "RecordedVote"("agendaItemId", "date" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "RecordedVote_questioned_date_id_idx" ON "RecordedVote"("questioned", "date" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "RecordedVote_sourceId_idx" ON "RecordedVote"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "RecordedVote_bodyId_draft_entry_key" ON "RecordedVote"("bodyId", "draft", "entry");

-- CreateIndex
CREATE UNIQUE INDEX "RecordedVote_id_date_key" ON "RecordedVote"("id", "date");

-- CreateIndex
CREATE INDEX "Ballot_voteId_date_idx" ON "Ballot"("voteId", "date");

-- CreateIndex
CREATE INDEX "Ballot_stateCode_date_voteId_idx" ON "Ballot"("stateCode", "date" DESC, "voteId" DESC);

-- CreateIndex
CREATE INDEX "Ballot_stateCode_position_date_voteId_idx" ON "Ballot"("stateCode", "position", "date" DESC, "voteId" DESC);

-- CreateIndex
CREATE INDEX "Sponsor_stateCode_voteId_idx" ON "Sponsor"("stateCode", "voteId");

-- CreateIndex
CREATE UNIQUE INDEX "Series_slug_key" ON "Series"("slug");

-- CreateIndex
CREATE INDEX "Series_measure_place_periodStart_idx" ON "Series"("measure", "place", "periodStart");

-- CreateIndex
CREATE INDEX "Series_sourceId_idx" ON "Series"("sourceId");

-- CreateIndex
CREATE INDEX "Series_citedAsId_idx" ON "Series"("citedAsId");

-- CreateIndex
CREATE INDEX "Fact_draft_idx" ON "Fact"("draft");

-- CreateIndex
CREATE INDEX "Fact_measure_place_periodStart_idx" ON "Fact"("measure", "place", "periodStart");

-- CreateIndex
CREATE INDEX "Fact_vetoedBy_idx" ON "Fact"("vetoedBy");

-- AddForeignKey
ALTER TABLE "Fact" ADD CONSTRAINT "Fact_vetoedBy_fkey" FOREIGN KEY ("vetoedBy") REFERENCES "State"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimSponsor" ADD CONSTRAINT "ClaimSponsor_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimSponsor" ADD CONSTRAINT "ClaimSponsor_stateCode_fkey" FOREIGN KEY ("stateCode") REFERENCES "State"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_stateCode_fkey" FOREIGN KEY ("stateCode") REFERENCES "State"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecordedVote" ADD CONSTRAINT "RecordedVote_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecordedVote" ADD CONSTRAINT "RecordedVote_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "RecordSource"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecordedVote" ADD CONSTRAINT "RecordedVote_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ballot" ADD CONSTRAINT "Ballot_voteId_date_fkey" FOREIGN KEY ("voteId", "date") REFERENCES "RecordedVote"("id", "date") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ballot" ADD CONSTRAINT "Ballot_stateCode_fkey" FOREIGN KEY ("stateCode") REFERENCES "State"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sponsor" ADD CONSTRAINT "Sponsor_voteId_fkey" FOREIGN KEY ("voteId") REFERENCES "RecordedVote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sponsor" ADD CONSTRAINT "Sponsor_stateCode_fkey" FOREIGN KEY ("stateCode") REFERENCES "State"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Series" ADD CONSTRAINT "Series_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "RecordSource"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Series" ADD CONSTRAINT "Series_citedAsId_fkey" FOREIGN KEY ("citedAsId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeriesPoint" ADD CONSTRAINT "SeriesPoint_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Rules that must hold whatever writes to the tables. The record's own mistakes are kept as they are,
-- so nothing here asks a tally to add up, a voter to have a seat or a symbol to be used once.

ALTER TABLE "State"
  ADD CONSTRAINT "code_is_alpha_3" CHECK (code ~ '^[A-Z]{3}$'),
  ADD CONSTRAINT "name_is_not_empty" CHECK (name <> '');

ALTER TABLE "Fact"
  ADD CONSTRAINT "veto_is_a_permanent_members" CHECK ("vetoedBy" IN ('CHN', 'FRA', 'GBR', 'RUS', 'USA'));

ALTER TABLE "Membership"
  ADD CONSTRAINT "term_in_order" CHECK ("endsOn" >= "startsOn"),
  ADD CONSTRAINT "permanent_seat_has_no_end" CHECK (NOT (permanent AND "endsOn" IS NOT NULL));

ALTER TABLE "RecordedVote"
  ADD CONSTRAINT "draft_is_a_symbol" CHECK (draft ~ '^[A-Z][A-Za-z0-9./() -]{1,60}$'),
  ADD CONSTRAINT "entries_count_from_one" CHECK (entry >= 1),
  ADD CONSTRAINT "adoption_is_not_inferred" CHECK (outcome <> 'adopted' OR NOT "outcomeInferred"),
  ADD CONSTRAINT "tally_is_not_negative" CHECK ("inFavour" >= 0 AND against >= 0 AND abstaining >= 0),
  ADD CONSTRAINT "unknown_is_not_empty" CHECK (
    resolution <> '' AND "meetingRecord" <> '' AND "statedMeeting" <> '' AND title <> ''
  );

ALTER TABLE "Ballot"
  ADD CONSTRAINT "ballot_is_in_a_list" CHECK (position IN ('in_favour', 'against', 'abstaining')),
  ADD CONSTRAINT "ordinal_counts_from_zero" CHECK (ordinal >= 0),
  ADD CONSTRAINT "printed_is_not_empty" CHECK (printed <> '');

ALTER TABLE "Sponsor"
  ADD CONSTRAINT "ordinal_counts_from_zero" CHECK (ordinal >= 0),
  ADD CONSTRAINT "printed_is_not_empty" CHECK (printed <> '');

ALTER TABLE "Series"
  ADD CONSTRAINT "populations_are_named" CHECK (cardinality(populations) BETWEEN 1 AND 20);

ALTER TABLE "SeriesPoint"
  ADD CONSTRAINT "count_is_not_negative" CHECK (value >= 0),
  ADD CONSTRAINT "hours_are_not_negative" CHECK ("coversHours" >= 0);
