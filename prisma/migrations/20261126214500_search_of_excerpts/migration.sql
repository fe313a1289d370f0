-- Of an article that readers get in excerpts, its entry holds these: which they are follows from its claims.
ALTER TABLE "SearchEntry" DROP CONSTRAINT "only_articles_have_their_text_elsewhere",
  ADD CONSTRAINT "only_articles_have_their_text_elsewhere" CHECK (text IS NOT NULL OR kind = 'article');

-- What besides makes an entry stale: an outlet's with its articles, and an article's of which readers get
-- excerpts with its claims, their sources and their earlier readings, and with what is published of facts.
DO $$
DECLARE
  by_table constant text[] := ARRAY[
    ['Article', $q$ SELECT 'outlet', "outletId" FROM changed $q$],
    ['Claim', $q$
      SELECT 'article', a.id FROM changed c
        JOIN "ArticleVersion" v ON v.id = c."articleVersionId"
        JOIN "Article" a ON a.id = v."articleId" WHERE a.rights = 'excerpts' $q$],
    ['ClaimSource', $q$
      SELECT 'article', a.id FROM changed k JOIN "Claim" c ON c.id = k."claimId"
        JOIN "ArticleVersion" v ON v.id = c."articleVersionId"
        JOIN "Article" a ON a.id = v."articleId" WHERE a.rights = 'excerpts' $q$],
    ['ClaimRevision', $q$
      SELECT 'article', a.id FROM changed c
        JOIN "ArticleVersion" v ON v.id = c."articleVersionId"
        JOIN "Article" a ON a.id = v."articleId" WHERE a.rights = 'excerpts' $q$],
    ['Fact', $q$
      SELECT 'article', a.id FROM changed f JOIN "EventArticle" p ON p."eventId" = f."eventId"
        JOIN "Article" a ON a.id = p."articleId" WHERE a.rights = 'excerpts' $q$]
  ];
  by_operation constant text[] := ARRAY[
    ['insert', 'NEW TABLE AS after_it', 'SELECT * FROM after_it'],
    ['delete', 'OLD TABLE AS before_it', 'SELECT * FROM before_it'],
    ['update', 'OLD TABLE AS before_it NEW TABLE AS after_it',
      '(SELECT * FROM before_it EXCEPT ALL SELECT * FROM after_it)
       UNION ALL (SELECT * FROM after_it EXCEPT ALL SELECT * FROM before_it)']
  ];
  of_table text[];
  of_operation text[];
  changes text;
BEGIN
  FOREACH of_table SLICE 1 IN ARRAY by_table LOOP
    FOREACH of_operation SLICE 1 IN ARRAY by_operation LOOP
      -- Revisions have a column of JSON, which cannot be told apart, and are only added.
      CONTINUE WHEN of_table[1] = 'ClaimRevision' AND of_operation[1] <> 'insert';
      changes := of_operation[3];
      EXECUTE format($f$
        CREATE FUNCTION %I() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $b$
        BEGIN
          WITH changed AS (%s), stale (kind, thing) AS (%s)
          INSERT INTO "SearchStale" (kind, "thingId", transaction)
          SELECT DISTINCT kind::"SearchKind", thing, pg_current_xact_id()::text::bigint FROM stale
          ON CONFLICT DO NOTHING;
          RETURN NULL;
        END
        $b$ $f$, 'excerpts_after_' || of_operation[1] || '_of_' || of_table[1], changes, of_table[2]);
      EXECUTE format(
        'CREATE TRIGGER %I AFTER %s ON %I REFERENCING %s FOR EACH STATEMENT EXECUTE FUNCTION %I()',
        'excerpts_are_stale_after_' || of_operation[1], of_operation[1], of_table[1], of_operation[2],
        'excerpts_after_' || of_operation[1] || '_of_' || of_table[1]);
    END LOOP;
  END LOOP;
END
$$;

-- Takes entries out of the index, and the words out of the vocabulary that no other entry has.
CREATE FUNCTION leave_search(entries int[]) RETURNS void LANGUAGE plpgsql
SET search_path FROM CURRENT AS $$
DECLARE
  lexemes text[];
BEGIN
  lexemes := ARRAY(
    SELECT DISTINCT lexeme FROM "SearchEntry" e, unnest(tsvector_to_array(e.words)) lexeme
    WHERE e.id = ANY(entries));
  DELETE FROM "SearchEntry" WHERE id = ANY(entries);
  DELETE FROM "SearchWord" w WHERE lexeme = ANY(lexemes) AND NOT EXISTS (
    SELECT FROM "SearchEntry" e
    WHERE e.words @@ ('''' || replace(replace(w.lexeme, '\', '\\'), '''', '''''') || '''')::tsquery);
END
$$;

-- What readers no longer get is found no more from the same moment on, not only once the index was made anew:
-- an article's own entry, and those of its events, whose rows have its words.
CREATE FUNCTION article_leaves_search() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM leave_search(ARRAY(
    SELECT id FROM "SearchEntry" WHERE kind = 'article' AND "thingId" = NEW.id
    UNION SELECT id FROM "SearchEntry"
      WHERE NEW."publicSince" IS NULL AND kind IN ('event', 'fact') AND "eventIds" &&
        ARRAY(SELECT "eventId" FROM "EventArticle" WHERE "articleId" = NEW.id)
    UNION SELECT id FROM "SearchEntry"
      WHERE kind = 'outlet' AND "thingId" = NEW."outletId" AND NOT EXISTS (
        SELECT FROM "Article" WHERE "outletId" = NEW."outletId" AND "publicSince" IS NOT NULL)));
  RETURN NULL;
END
$$;
CREATE TRIGGER article_leaves_search AFTER UPDATE OF "publicSince", rights ON "Article" FOR EACH ROW
  WHEN (OLD."publicSince" IS NOT NULL AND NEW."publicSince" IS NULL
    OR OLD.rights = 'full' AND NEW.rights = 'excerpts')
  EXECUTE FUNCTION article_leaves_search();

CREATE FUNCTION event_leaves_search() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM leave_search(ARRAY(
    SELECT id FROM "SearchEntry" WHERE kind IN ('event', 'fact') AND "eventIds" @> ARRAY[NEW.id]));
  RETURN NULL;
END
$$;
CREATE TRIGGER event_leaves_search AFTER UPDATE OF "publicSince" ON "Event" FOR EACH ROW
  WHEN (OLD."publicSince" IS NOT NULL AND NEW."publicSince" IS NULL)
  EXECUTE FUNCTION event_leaves_search();

-- An event's own entry names its facts.
CREATE FUNCTION fact_leaves_search() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM leave_search(ARRAY(
    SELECT id FROM "SearchEntry" WHERE kind = 'fact' AND "thingId" = NEW.id
      OR kind = 'event' AND "thingId" = NEW."eventId"));
  RETURN NULL;
END
$$;
CREATE TRIGGER fact_leaves_search AFTER UPDATE OF "publicSince" ON "Fact" FOR EACH ROW
  WHEN (OLD."publicSince" IS NOT NULL AND NEW."publicSince" IS NULL)
  EXECUTE FUNCTION fact_leaves_search();

-- Everyone who listens is told that readers get more or less than before, so that no page stays as it was.
-- What is told may have 8,000 bytes at most; the pages of events beyond these follow within a minute.
CREATE FUNCTION tell_of_publication(article text, events text[]) RETURNS void LANGUAGE sql
SET search_path FROM CURRENT AS $$
  SELECT pg_notify(recount_channel(), json_build_object(
    'kind', 'publication', 'article', left(article, 200),
    'events', (SELECT coalesce(json_agg(left(slug, 200)), '[]') FROM
      (SELECT slug FROM unnest(events) slug LIMIT 20) first_of_them))::text)
$$;

CREATE FUNCTION tell_of_published_article() RETURNS trigger LANGUAGE plpgsql
SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM tell_of_publication(NEW.slug, ARRAY(
    SELECT e.slug FROM "EventArticle" p JOIN "Event" e ON e.id = p."eventId"
    WHERE p."articleId" = NEW.id ORDER BY e.id DESC));
  RETURN NULL;
END
$$;
CREATE TRIGGER published_article_is_told AFTER UPDATE OF "publicSince", rights ON "Article" FOR EACH ROW
  WHEN (OLD."publicSince" IS DISTINCT FROM NEW."publicSince" OR OLD.rights <> NEW.rights)
  EXECUTE FUNCTION tell_of_published_article();

CREATE FUNCTION tell_of_published_event() RETURNS trigger LANGUAGE plpgsql
SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM tell_of_publication(NULL, ARRAY[NEW.slug]);
  RETURN NULL;
END
$$;
CREATE TRIGGER published_event_is_told AFTER UPDATE OF "publicSince" ON "Event" FOR EACH ROW
  WHEN (OLD."publicSince" IS DISTINCT FROM NEW."publicSince")
  EXECUTE FUNCTION tell_of_published_event();

CREATE FUNCTION tell_of_published_fact() RETURNS trigger LANGUAGE plpgsql
SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM tell_of_publication(NULL, ARRAY(SELECT slug FROM "Event" WHERE id = NEW."eventId"));
  RETURN NULL;
END
$$;
CREATE TRIGGER published_fact_is_told AFTER UPDATE OF "publicSince" ON "Fact" FOR EACH ROW
  WHEN (OLD."publicSince" IS DISTINCT FROM NEW."publicSince")
  EXECUTE FUNCTION tell_of_published_fact();
