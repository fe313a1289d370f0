-- What was saved of an article besides its text, and was corrected: what each thing was, and what it is since then.
CREATE TABLE "ArticleCorrection" (
  "articleId" INTEGER NOT NULL,
  number INTEGER NOT NULL,
  changes JSONB NOT NULL,
  reason TEXT NOT NULL,
  "editorId" TEXT NOT NULL,
  at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "ArticleCorrection_pkey" PRIMARY KEY ("articleId", number),
  CONSTRAINT "corrections_are_counted" CHECK (number > 0),
  CONSTRAINT "corrections_change_something" CHECK (
    jsonb_typeof(changes) = 'array' AND jsonb_array_length(changes) BETWEEN 1 AND 7),
  CONSTRAINT "corrections_have_a_reason" CHECK (
    reason ~ '[^[:space:]]' AND length(reason) <= 500
    AND reason !~ '[\u0001-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]')
);
CREATE INDEX "ArticleCorrection_editorId_idx" ON "ArticleCorrection"("editorId");
ALTER TABLE "ArticleCorrection"
  ADD CONSTRAINT "ArticleCorrection_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"(id)
    ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "ArticleCorrection_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "User"(id)
    ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "ArticleCorrection"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "ArticleCorrection"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_emptying();

-- Who corrected something and when is not for whoever writes it down to say.
CREATE FUNCTION name_who_corrects() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW."editorId" IS DISTINCT FROM recount_actor() THEN
    RAISE EXCEPTION 'An article is corrected by the editor who is named.'
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'editor_is_named';
  END IF;
  NEW.at := clock_timestamp();
  RETURN NEW;
END
$$;
CREATE TRIGGER corrector_is_named BEFORE INSERT ON "ArticleCorrection"
  FOR EACH ROW EXECUTE FUNCTION name_who_corrects();

-- The article itself is in the audit as it was and as it is; of its correction that keeps the reason.
CREATE TRIGGER audited AFTER INSERT ON "ArticleCorrection"
  FOR EACH ROW EXECUTE FUNCTION keep_audit('articleId number', '');

-- Whom an article credits is replaced when that is corrected: the audit has what it was, and how it was known.
CREATE TRIGGER audited AFTER INSERT OR DELETE ON "ArticleOrigin"
  FOR EACH ROW WHEN (recount_actor() IS NOT NULL) EXECUTE FUNCTION keep_audit('articleId originId', '');

-- What is corrected before readers have an article is for editors: since when they have it is when they do, rather
-- than when the publishing began, which may have waited for a correction.
CREATE OR REPLACE FUNCTION make_version_public() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path FROM CURRENT AS $$
BEGIN
  UPDATE "ArticleVersion" SET "publicSince" = clock_timestamp()
  WHERE id = NEW."currentVersionId" AND "publicSince" IS NULL;
  RETURN NULL;
END
$$;

-- An outlet of which readers have no article any more is found no more from the same moment on.
CREATE FUNCTION moved_article_leaves_search() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM leave_search(ARRAY(
    SELECT id FROM "SearchEntry"
    WHERE kind = 'outlet' AND "thingId" = OLD."outletId" AND NOT EXISTS (
      SELECT FROM "Article" WHERE "outletId" = OLD."outletId" AND "publicSince" IS NOT NULL)));
  RETURN NULL;
END
$$;
CREATE TRIGGER moved_article_leaves_search AFTER UPDATE OF "outletId" ON "Article" FOR EACH ROW
  WHEN (OLD."outletId" <> NEW."outletId") EXECUTE FUNCTION moved_article_leaves_search();

-- Pages that have what was corrected are made anew, as where readers get more or less of the article.
CREATE FUNCTION tell_of_corrected_article() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM tell_of_publication(a.slug, ARRAY(
    SELECT e.slug FROM "EventArticle" p JOIN "Event" e ON e.id = p."eventId"
    WHERE p."articleId" = a.id ORDER BY e.id DESC))
  FROM "Article" a WHERE a.id = NEW."articleId" AND a."publicSince" IS NOT NULL;
  RETURN NULL;
END
$$;
CREATE TRIGGER corrected_article_is_told AFTER INSERT ON "ArticleCorrection"
  FOR EACH ROW EXECUTE FUNCTION tell_of_corrected_article();
