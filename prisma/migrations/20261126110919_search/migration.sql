-- Trusted extensions, which the owner of a database may create. Where an extension is there already, in a
-- schema of its own, this migration and the function that it makes look there too.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;

SELECT set_config('search_path', concat_ws(', ', current_setting('search_path'), string_agg(DISTINCT extnamespace::regnamespace::text, ', ')), true)
FROM pg_extension WHERE extname IN ('unaccent', 'pg_trgm', 'btree_gin');

-- English, whatever the accents. A word keeps its stem here and its spelling there.
CREATE TEXT SEARCH CONFIGURATION recount (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION recount
  ALTER MAPPING FOR word, hword, hword_part WITH unaccent, english_stem;
CREATE TEXT SEARCH CONFIGURATION recount_spelling (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION recount_spelling
  ALTER MAPPING FOR word, hword, hword_part WITH unaccent, simple;

-- CreateEnum
CREATE TYPE "SearchKind" AS ENUM ('outlet', 'article', 'vote', 'fact', 'event');

-- CreateTable
CREATE TABLE "SearchEntry" (
    "id" SERIAL NOT NULL,
    "kind" "SearchKind" NOT NULL,
    "thingId" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT,
    "names" TEXT[],
    "day" DATE,
    "recency" INTEGER NOT NULL,
    "outletIds" INTEGER[],
    "verdicts" TEXT[],
    "eventIds" INTEGER[],
    "words" tsvector NOT NULL,

    CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchStale" (
    "kind" "SearchKind" NOT NULL,
    "thingId" INTEGER NOT NULL,
    "transaction" BIGINT NOT NULL,

    CONSTRAINT "SearchStale_pkey" PRIMARY KEY ("kind","thingId","transaction")
);

-- CreateTable
CREATE TABLE "SearchWord" (
    "word" TEXT NOT NULL,
    "lexeme" TEXT NOT NULL,

    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("word")
);

-- CreateTable
CREATE TABLE "SearchIndex" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "SearchIndex_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SearchEntry_words_kind_recency_outletIds_verdicts_idx" ON "SearchEntry" USING GIN ("words", "kind" enum_ops, "recency" int4_ops, "outletIds", "verdicts");

-- CreateIndex
CREATE INDEX "SearchEntry_names_idx" ON "SearchEntry" USING GIN ("names");

-- CreateIndex
CREATE INDEX "SearchEntry_eventIds_idx" ON "SearchEntry" USING GIN ("eventIds");

-- CreateIndex
CREATE INDEX "SearchEntry_day_idx" ON "SearchEntry"("day" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "SearchEntry_kind_thingId_key" ON "SearchEntry"("kind", "thingId");

-- CreateIndex
CREATE INDEX "SearchWord_word_idx" ON "SearchWord" USING GIST ("word" gist_trgm_ops(siglen=128));

-- CreateIndex
CREATE INDEX "SearchWord_word_prefix_idx" ON "SearchWord"("word" text_pattern_ops);

-- CreateIndex
CREATE INDEX "SearchWord_lexeme_idx" ON "SearchWord"("lexeme");

-- The words of an article lie apart from its row, unpacked, so that rows are few pages and words are read
-- fast. What is written is to be found at once, without a list of what is yet to be put in order.
ALTER TABLE "SearchEntry" ALTER COLUMN words SET STORAGE EXTERNAL;
ALTER TABLE "SearchEntry" SET (toast_tuple_target = 512);
ALTER INDEX "SearchEntry_words_kind_recency_outletIds_verdicts_idx" SET (fastupdate = off);

ALTER TABLE "SearchEntry"
  ADD CONSTRAINT "lists_are_known" CHECK (num_nulls(names, "outletIds", verdicts, "eventIds") = 0),
  ADD CONSTRAINT "only_articles_have_their_text_elsewhere" CHECK ((text IS NULL) = (kind = 'article'));
-- A fact is made anew with its event, whose comparison gives its verdict.
ALTER TABLE "SearchStale" ADD CONSTRAINT "facts_are_stale_with_their_event" CHECK (kind <> 'fact');
ALTER TABLE "SearchIndex" ADD CONSTRAINT "there_is_one_index" CHECK (id = 1);
INSERT INTO "SearchIndex" (id) VALUES (1);

-- The words that are spelt most like one, the nearest first. A function, as it alone knows where the
-- operator is.
CREATE FUNCTION nearest_search_words(spelt text, most int) RETURNS TABLE (word text)
LANGUAGE sql STABLE SET search_path FROM CURRENT AS $$
  SELECT w.word FROM "SearchWord" w ORDER BY w.word <-> spelt LIMIT most
$$;

-- A text as it is taken apart into words. In some locales PostgreSQL takes every character beyond ASCII for
-- a letter, curly quotation marks among them, so that punctuation and symbols are made spaces first.
CREATE FUNCTION search_text(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace($1,
    '[\u00a0-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u2000-\u206f\u2190-\u2bff\u2e00-\u2e7f\u3000-\u303f\ufe00-\ufe0f\U0001f000-\U0001faff]',
    ' ', 'g')
$$;

-- A name as it is compared with what a reader typed: in lower case, without accents, its spaces single.
CREATE FUNCTION search_name(text) RETURNS text LANGUAGE sql STABLE STRICT
SET search_path FROM CURRENT AS $$
  SELECT lower(unaccent(trim(regexp_replace(search_text($1), '\s+', ' ', 'g'))))
$$;

-- A table emptied at once tells of no row, so that everything is stale after it.
CREATE FUNCTION search_after_truncate() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO "SearchStale" (kind, "thingId", transaction)
  SELECT kind::"SearchKind", id, pg_current_xact_id()::text::bigint FROM (
    SELECT 'outlet', id FROM "Outlet" UNION SELECT 'article', id FROM "Article"
    UNION SELECT 'vote', id FROM "RecordedVote" UNION SELECT 'event', id FROM "Event"
    UNION SELECT kind::text, "thingId" FROM "SearchEntry" WHERE kind <> 'fact'
  ) everything (kind, id)
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;

-- What of the index a change makes stale, table by table: `changed` has the rows that a statement wrote,
-- as they were and as they are. A mark is kept once for each transaction, so that none waits for another.
DO $$
DECLARE
  by_table constant text[] := ARRAY[
    ['Outlet', $q$
      SELECT 'outlet', id FROM changed
      UNION SELECT 'article', a.id FROM changed c JOIN "Article" a ON a."outletId" = c.id
      UNION SELECT 'event', p."eventId" FROM changed c
        JOIN "Article" a ON a."outletId" = c.id JOIN "EventArticle" p ON p."articleId" = a.id $q$],
    ['Article', $q$
      SELECT 'article', id FROM changed
      UNION SELECT 'event', p."eventId" FROM changed c JOIN "EventArticle" p ON p."articleId" = c.id $q$],
    ['ArticleOrigin', $q$
      SELECT 'event', p."eventId" FROM changed c JOIN "EventArticle" p USING ("articleId") $q$],
    ['Event', $q$
      SELECT 'event', id FROM changed
      UNION SELECT 'article', p."articleId" FROM changed c JOIN "EventArticle" p ON p."eventId" = c.id $q$],
    ['EventArticle', $q$
      SELECT 'event', "eventId" FROM changed UNION SELECT 'article', "articleId" FROM changed $q$],
    ['Fact', $q$ SELECT 'event', "eventId" FROM changed $q$],
    ['AnswerOption', $q$
      SELECT 'event', f."eventId" FROM changed c JOIN "Fact" f ON f.id = c."factId" $q$],
    ['Claim', $q$
      SELECT 'event', f."eventId" FROM changed c JOIN "Fact" f ON f.id = c."factId" $q$],
    ['ClaimSource', $q$
      SELECT 'event', f."eventId" FROM changed
        JOIN "Claim" c ON c.id = "claimId" JOIN "Fact" f ON f.id = c."factId" $q$],
    ['ClaimAnswer', $q$
      SELECT 'event', f."eventId" FROM changed
        JOIN "Claim" c ON c.id = "claimId" JOIN "Fact" f ON f.id = c."factId" $q$],
    ['ClaimPosition', $q$
      SELECT 'event', f."eventId" FROM changed
        JOIN "Claim" c ON c.id = "claimId" JOIN "Fact" f ON f.id = c."factId" $q$],
    ['ClaimSponsor', $q$
      SELECT 'event', f."eventId" FROM changed
        JOIN "Claim" c ON c.id = "claimId" JOIN "Fact" f ON f.id = c."factId" $q$],
    ['Source', $q$
      SELECT 'event', f."eventId" FROM changed s JOIN "ClaimSource" k ON k."sourceId" = s.id
        JOIN "Claim" c ON c.id = k."claimId" JOIN "Fact" f ON f.id = c."factId"
      UNION SELECT 'event', f."eventId" FROM changed s
        JOIN "Claim" c ON c."speakerId" = s.id JOIN "Fact" f ON f.id = c."factId" $q$],
    ['RecordedVote', $q$
      SELECT 'vote', id FROM changed
      UNION SELECT 'event', f."eventId" FROM changed JOIN "Fact" f USING (draft)
      UNION SELECT 'event', "eventId" FROM "Fact"
        WHERE "vetoedBy" IS NOT NULL AND EXISTS (SELECT FROM changed) $q$],
    ['Ballot', $q$
      SELECT 'vote', "voteId" FROM changed
      UNION SELECT 'event', f."eventId" FROM changed
        JOIN "RecordedVote" v ON v.id = "voteId" JOIN "Fact" f USING (draft)
      UNION SELECT 'event', "eventId" FROM "Fact"
        WHERE "vetoedBy" IS NOT NULL AND EXISTS (SELECT FROM changed) $q$],
    ['Sponsor', $q$
      SELECT 'vote', "voteId" FROM changed
      UNION SELECT 'event', f."eventId" FROM changed
        JOIN "RecordedVote" v ON v.id = "voteId" JOIN "Fact" f USING (draft)
      UNION SELECT 'event', "eventId" FROM "Fact"
        WHERE "vetoedBy" IS NOT NULL AND EXISTS (SELECT FROM changed) $q$],
    ['AgendaItem', $q$
      SELECT 'vote', v.id FROM changed c JOIN "RecordedVote" v ON v."agendaItemId" = c.id $q$],
    ['Body', $q$
      SELECT 'event', "eventId" FROM "Fact" WHERE draft IS NOT NULL AND EXISTS (SELECT FROM changed) $q$],
    ['Membership', $q$
      SELECT 'event', "eventId" FROM "Fact" WHERE draft IS NOT NULL AND EXISTS (SELECT FROM changed) $q$],
    ['State', $q$
      SELECT 'vote', b."voteId" FROM changed c JOIN "Ballot" b ON b."stateCode" = c.code
      UNION SELECT 'vote', s."voteId" FROM changed c JOIN "Sponsor" s ON s."stateCode" = c.code
      UNION SELECT 'event', "eventId" FROM "Fact"
        WHERE (draft IS NOT NULL OR "vetoedBy" IS NOT NULL) AND EXISTS (SELECT FROM changed) $q$],
    ['Series', $q$
      SELECT 'event', f."eventId" FROM changed JOIN "Fact" f USING (measure) $q$],
    ['SeriesPoint', $q$
      SELECT 'event', f."eventId" FROM (SELECT DISTINCT "seriesId" FROM changed) c
        JOIN "Series" s ON s.id = c."seriesId" JOIN "Fact" f USING (measure) $q$]
  ];
  by_operation constant text[] := ARRAY[
    ['insert', 'NEW TABLE AS after_it', 'SELECT * FROM after_it'],
    ['delete', 'OLD TABLE AS before_it', 'SELECT * FROM before_it'],
    -- Writing a row as it was makes nothing stale.
    ['update', 'OLD TABLE AS before_it NEW TABLE AS after_it',
      '(SELECT * FROM before_it EXCEPT ALL SELECT * FROM after_it)
       UNION ALL (SELECT * FROM after_it EXCEPT ALL SELECT * FROM before_it)']
  ];
  of_table text[];
  of_operation text[];
BEGIN
  FOREACH of_table SLICE 1 IN ARRAY by_table LOOP
    FOREACH of_operation SLICE 1 IN ARRAY by_operation LOOP
      EXECUTE format($f$
        CREATE FUNCTION %I() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $b$
        BEGIN
          WITH changed AS (%s), stale (kind, thing) AS (%s)
          INSERT INTO "SearchStale" (kind, "thingId", transaction)
          SELECT DISTINCT kind::"SearchKind", thing, pg_current_xact_id()::text::bigint FROM stale
          ON CONFLICT DO NOTHING;
          RETURN NULL;
        END
        $b$ $f$, 'search_after_' || of_operation[1] || '_of_' || of_table[1], of_operation[3], of_table[2]);
      EXECUTE format(
        'CREATE TRIGGER %I AFTER %s ON %I REFERENCING %s FOR EACH STATEMENT EXECUTE FUNCTION %I()',
        'search_is_stale_after_' || of_operation[1], of_operation[1], of_table[1], of_operation[2],
        'search_after_' || of_operation[1] || '_of_' || of_table[1]);
    END LOOP;
    EXECUTE format(
      'CREATE TRIGGER search_is_stale_after_truncate AFTER TRUNCATE ON %I
       FOR EACH STATEMENT EXECUTE FUNCTION search_after_truncate()', of_table[1]);
  END LOOP;
END
$$;
