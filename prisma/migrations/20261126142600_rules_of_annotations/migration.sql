-- Rules of what editors do that hold whatever writes to the tables: who wrote is known, nothing that was
-- said is lost, what follows from annotations is derived here, and every change is noted.

-- Whoever writes for an editor says so first, for the transaction.
CREATE FUNCTION recount_actor() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT nullif(current_setting('recount.actor', true), '')
$$;

-- Several installations may share a database, each in a schema of its own, and hear of their own changes alone.
CREATE FUNCTION recount_channel() RETURNS text LANGUAGE sql STABLE SET search_path FROM CURRENT AS $$
  SELECT 'recount_' || md5(current_schema())
$$;

CREATE FUNCTION utf16_length(text) RETURNS int LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT length($1) + length(regexp_replace($1, '[^\U00010000-\U0010FFFF]', '', 'g'))
$$;

-- What is only ever added to.
CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Rows of % are never changed or taken away.', TG_TABLE_NAME
    USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'append_only';
END
$$;

-- A table that is emptied at once; there is nothing to refuse where it holds nothing.
CREATE FUNCTION refuse_emptying() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  holds boolean;
BEGIN
  EXECUTE format('SELECT EXISTS (SELECT FROM %I)', TG_TABLE_NAME) INTO holds;
  IF holds THEN
    RAISE EXCEPTION 'Rows of % are never taken away.', TG_TABLE_NAME
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'append_only';
  END IF;
  RETURN NULL;
END
$$;

DO $$
DECLARE
  kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['AuditEntry', 'AnnotationRevision', 'AnnotationTarget', 'ClaimRevision'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION refuse_rewriting()', kept);
  END LOOP;
  FOREACH kept IN ARRAY ARRAY['AuditEntry', 'AnnotationRevision', 'AnnotationTarget', 'ClaimRevision', 'Annotation'] LOOP
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_emptying()', kept);
  END LOOP;
END
$$;
CREATE TRIGGER never_deleted BEFORE DELETE ON "Annotation"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

ALTER TABLE "User"
  ADD CONSTRAINT "name_is_bounded" CHECK (length(name) BETWEEN 1 AND 100),
  ADD CONSTRAINT "email_is_bounded_and_lower_case" CHECK (length(email) BETWEEN 3 AND 254 AND email = lower(email));
ALTER TABLE "Invitation"
  ADD CONSTRAINT "note_is_bounded" CHECK (length(note) <= 200),
  ADD CONSTRAINT "used_by_someone" CHECK (("usedAt" IS NULL) = ("usedById" IS NULL)),
  ADD CONSTRAINT "expires_later" CHECK ("expiresAt" > "createdAt");
ALTER TABLE "SignInFailures" ADD CONSTRAINT "counts_from_one" CHECK (count >= 1);

ALTER TABLE "Discrepancy"
  ADD CONSTRAINT "pair_is_in_order" CHECK (pair = '' OR (pair ~ '^[0-9]{1,10}-[0-9]{1,10}$'
    AND split_part(pair, '-', 1)::bigint < split_part(pair, '-', 2)::bigint)),
  ADD CONSTRAINT "reasons_are_known" CHECK (reasons IS NOT NULL);

ALTER TABLE "Annotation"
  ADD CONSTRAINT "note_is_bounded" CHECK (octet_length(note) <= 262144),
  ADD CONSTRAINT "reason_is_bounded" CHECK (length("reasonCode") <= 100 AND length("reasonWords") BETWEEN 1 AND 500),
  ADD CONSTRAINT "one_reason_at_most" CHECK (num_nonnulls("reasonCode", "reasonWords") <= 1),
  ADD CONSTRAINT "reply_has_its_annotation" CHECK ((kind = 'reply') = ("replyToId" IS NOT NULL)),
  ADD CONSTRAINT "reply_says_something_and_no_more" CHECK (kind <> 'reply'
    OR (note <> '' AND num_nonnulls(status, "assigneeId", "reasonCode", "reasonWords", "discrepancyId", "claimId") = 0)),
  ADD CONSTRAINT "all_but_replies_have_a_status" CHECK ((kind = 'reply') = (status IS NULL)),
  ADD CONSTRAINT "has_its_discrepancy" CHECK ((kind = 'discrepancy') = ("discrepancyId" IS NOT NULL)),
  ADD CONSTRAINT "only_claims_have_a_claim" CHECK (kind = 'claim' OR "claimId" IS NULL),
  ADD CONSTRAINT "version_counts_from_one" CHECK (version >= 1);

ALTER TABLE "AnnotationTarget"
  ADD CONSTRAINT "target_has_words" CHECK (start >= 0 AND start < "end"),
  ADD CONSTRAINT "words_are_bounded" CHECK (length(exact) <= 5000),
  ADD CONSTRAINT "position_counts_from_zero" CHECK (position BETWEEN 0 AND 99),
  ADD CONSTRAINT "surroundings_are_short" CHECK (length(prefix) <= 32 AND length(suffix) <= 32);

ALTER TABLE "Claim" ADD CONSTRAINT "version_counts_from_one" CHECK (version >= 1);
ALTER TABLE "ClaimRevision"
  ADD CONSTRAINT "version_counts_from_zero" CHECK (version >= 0),
  ADD CONSTRAINT "reason_is_bounded" CHECK (length(reason) <= 2000),
  ADD CONSTRAINT "only_the_first_has_no_editor" CHECK ((action = 'read') = ("editorId" IS NULL));

CREATE FUNCTION require_target_from_body() RETURNS trigger LANGUAGE plpgsql
SET search_path FROM CURRENT AS $$
DECLARE
  words text := (SELECT body FROM "ArticleVersion" WHERE id = NEW."articleVersionId");
BEGIN
  IF NEW.exact IS DISTINCT FROM utf16_slice(words, NEW.start, NEW."end")
    OR NEW.prefix IS DISTINCT FROM utf16_slice(words, NEW.start - utf16_length(NEW.prefix), NEW.start)
    OR NEW.suffix IS DISTINCT FROM utf16_slice(words, NEW."end", NEW."end" + utf16_length(NEW.suffix))
  THEN
    RAISE EXCEPTION 'A target must equal the words of its article version from start to end, and what stands around them.'
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'target_is_from_body';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER target_is_from_body
  BEFORE INSERT ON "AnnotationTarget" FOR EACH ROW EXECUTE FUNCTION require_target_from_body();

-- Saving counts versions up by one, so that of two who saw the same version one is refused.
CREATE FUNCTION save_annotation() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  same constant text[] := ARRAY['claimId', 'factId', 'eventId', 'updatedAt'];
BEGIN
  -- It is in the collection of the event of its fact, wherever a claim takes it.
  IF TG_OP = 'UPDATE' AND NEW."factId" IS NOT NULL AND NEW."factId" IS DISTINCT FROM OLD."factId" THEN
    NEW."eventId" := (SELECT "eventId" FROM "Fact" WHERE id = NEW."factId");
  END IF;
  -- What it is about may move or go, without anyone saying anything new.
  IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - same = to_jsonb(OLD) - same THEN
    RETURN NEW;
  END IF;
  IF recount_actor() IS NULL THEN
    RAISE EXCEPTION 'An annotation is saved by an editor, who must be named.'
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'editor_is_named';
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.version <> 1 OR NEW."authorId" <> recount_actor() OR NEW."retractedAt" IS NOT NULL THEN
      RAISE EXCEPTION 'An annotation begins with its first version, by its author.'
        USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'begins_with_its_author';
    END IF;
    IF NEW."replyToId" IS NOT NULL AND (SELECT kind FROM "Annotation" WHERE id = NEW."replyToId") = 'reply' THEN
      RAISE EXCEPTION 'A reply answers an annotation, not another reply.'
        USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'replies_to_no_reply';
    END IF;
    NEW."createdAt" := clock_timestamp();
    NEW."updatedAt" := NEW."createdAt";
    RETURN NEW;
  END IF;
  IF NEW.version <> OLD.version + 1 THEN
    RAISE EXCEPTION 'A save counts the version up by one.'
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'versions_in_order';
  END IF;
  IF OLD."retractedAt" IS NOT NULL
    OR (NEW.id, NEW.kind, NEW."eventId", NEW."discrepancyId", NEW."replyToId", NEW."authorId", NEW."createdAt", NEW."importedFrom")
      IS DISTINCT FROM
      (OLD.id, OLD.kind, OLD."eventId", OLD."discrepancyId", OLD."replyToId", OLD."authorId", OLD."createdAt", OLD."importedFrom")
  THEN
    RAISE EXCEPTION 'What an annotation is about, who began it and that it was retracted stay as they are.'
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'identity_stays';
  END IF;
  NEW."updatedAt" := clock_timestamp();
  RETURN NEW;
END
$$;
CREATE TRIGGER annotation_is_saved
  BEFORE INSERT OR UPDATE ON "Annotation" FOR EACH ROW EXECUTE FUNCTION save_annotation();

-- Status, assignee and place in the queue follow from the annotations that stand. One that says nothing but
-- who is to look reviews nothing.
CREATE FUNCTION settle_discrepancy(which int) RETURNS void LANGUAGE plpgsql
SET search_path FROM CURRENT AS $$
BEGIN
  -- Locked by a statement of its own, so that the next one sees what was written by whoever held the lock.
  -- Foreign keys hold a lock on its key, which this one leaves alone, as two who annotate it would else wait
  -- for each other.
  PERFORM FROM "Discrepancy" WHERE id = which FOR NO KEY UPDATE;
  WITH standing AS (
    SELECT *, note <> '' OR status <> 'open' OR num_nonnulls("reasonCode", "reasonWords") > 0 AS says
    FROM "Annotation" WHERE "discrepancyId" = which AND "retractedAt" IS NULL
  ), derived AS (
    SELECT d.id,
      (CASE
        WHEN NOT coalesce(bool_or(s.says), false) THEN 'unreviewed'
        WHEN bool_or(s.status = 'disputed') FILTER (WHERE s.says) THEN 'disputed'
        WHEN bool_or(s.status = 'open') FILTER (WHERE s.says) THEN 'open'
        WHEN bool_or(s.status = 'corrected') FILTER (WHERE s.says) THEN 'corrected'
        ELSE 'explained'
      END)::"DiscrepancyStatus" AS status,
      (SELECT a."assigneeId" FROM standing a WHERE a."assigneeId" IS NOT NULL
        ORDER BY a."updatedAt" DESC, a.id LIMIT 1) AS assignee,
      coalesce(bool_or(s.says), false)
        -- Of one that came in from elsewhere it is not known what was seen.
        AND NOT coalesce(bool_or(s."seenFingerprint" IS NULL OR s."seenFingerprint" = d.fingerprint)
          FILTER (WHERE s.says), false) AS outdated,
      max(s."updatedAt") FILTER (WHERE s.says) AS annotated_at,
      d.present
    FROM "Discrepancy" d LEFT JOIN standing s ON true
    WHERE d.id = which GROUP BY d.id
  )
  UPDATE "Discrepancy" d SET
    status = n.status, "assigneeId" = n.assignee, outdated = n.outdated, "annotatedAt" = n.annotated_at,
    attention = CASE
      -- What editors have open stays in sight, also where the comparison shows nothing.
      WHEN NOT n.present AND n.status NOT IN ('open', 'disputed') THEN 9
      WHEN n.status = 'unreviewed' THEN 0
      WHEN n.outdated THEN 1
      WHEN n.status IN ('open', 'disputed') THEN 2
      ELSE 3
    END
  FROM derived n WHERE d.id = n.id;
END
$$;

CREATE FUNCTION settle_changed_discrepancy() RETURNS trigger LANGUAGE plpgsql
SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM settle_discrepancy(NEW.id);
  RETURN NULL;
END
$$;
CREATE TRIGGER discrepancy_is_settled AFTER INSERT OR UPDATE OF fingerprint, present ON "Discrepancy"
  FOR EACH ROW EXECUTE FUNCTION settle_changed_discrepancy();

-- Everyone who listens is told what changed, by names, when it is committed.
CREATE FUNCTION tell_of_annotation(which uuid) RETURNS void LANGUAGE sql
SET search_path FROM CURRENT AS $$
  SELECT pg_notify(recount_channel(), json_build_object(
    'kind', 'annotation', 'id', a.id, 'root', coalesce(a."replyToId", a.id), 'version', a.version,
    'event', e.slug, 'fact', f.slug, 'discrepancy', a."discrepancyId",
    -- What is told may have 8,000 bytes at most; the pages of articles beyond these follow within a minute.
    'articles', (SELECT coalesce(json_agg(slug), '[]') FROM (
      SELECT DISTINCT left(r.slug, 200) AS slug FROM "AnnotationTarget" t
      JOIN "ArticleVersion" v ON v.id = t."articleVersionId" JOIN "Article" r ON r.id = v."articleId"
      WHERE t."annotationId" = coalesce(a."replyToId", a.id) ORDER BY slug LIMIT 30) named))::text)
  FROM "Annotation" a LEFT JOIN "Event" e ON e.id = a."eventId" LEFT JOIN "Fact" f ON f.id = a."factId"
  WHERE a.id = which
$$;

-- With the rights of its owner, since who writes annotations may not write revisions.
CREATE FUNCTION keep_revision() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path FROM CURRENT AS $$
BEGIN
  IF TG_OP = 'INSERT' OR NEW.version <> OLD.version THEN
    INSERT INTO "AnnotationRevision" ("annotationId", version, "editorId", at, "reasonCode", "reasonWords",
      note, status, "assigneeId", retracted, "seenFingerprint")
    VALUES (NEW.id, NEW.version, recount_actor(), NEW."updatedAt", NEW."reasonCode", NEW."reasonWords",
      NEW.note, NEW.status, NEW."assigneeId", NEW."retractedAt" IS NOT NULL, NEW."seenFingerprint");
  END IF;
  IF NEW."discrepancyId" IS NOT NULL THEN
    PERFORM settle_discrepancy(NEW."discrepancyId");
  END IF;
  PERFORM tell_of_annotation(NEW.id);
  RETURN NULL;
END
$$;
CREATE TRIGGER revision_is_kept AFTER INSERT OR UPDATE ON "Annotation"
  FOR EACH ROW EXECUTE FUNCTION keep_revision();

CREATE FUNCTION tell_of_targets() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM tell_of_annotation(id) FROM (SELECT DISTINCT "annotationId" AS id FROM added) annotated;
  RETURN NULL;
END
$$;
CREATE TRIGGER targets_are_told AFTER INSERT ON "AnnotationTarget"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION tell_of_targets();

-- Who changed a reading and when is not for whoever writes it down to say.
CREATE FUNCTION name_who_reads() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW."editorId" IS NOT NULL AND NEW."editorId" IS DISTINCT FROM recount_actor() THEN
    RAISE EXCEPTION 'A reading is changed by the editor who is named.'
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'editor_is_named';
  END IF;
  NEW.at := clock_timestamp();
  RETURN NEW;
END
$$;
CREATE TRIGGER reader_is_named BEFORE INSERT ON "ClaimRevision"
  FOR EACH ROW EXECUTE FUNCTION name_who_reads();

CREATE FUNCTION tell_of_claim() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM pg_notify(recount_channel(), json_build_object('kind', 'claim', 'id', NEW."claimId",
    'version', NEW.version, 'event', e.slug, 'fact', f.slug)::text)
  FROM "Fact" f JOIN "Event" e ON e.id = f."eventId" WHERE f.id = NEW."factId";
  RETURN NULL;
END
$$;
CREATE TRIGGER claim_is_told AFTER INSERT ON "ClaimRevision" FOR EACH ROW EXECUTE FUNCTION tell_of_claim();

CREATE FUNCTION tell_of_discrepancies() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM pg_notify(recount_channel(), json_build_object('kind', 'discrepancies', 'event', e.slug)::text)
  FROM (SELECT DISTINCT "eventId" FROM changed) c JOIN "Event" e ON e.id = c."eventId";
  RETURN NULL;
END
$$;
CREATE TRIGGER discrepancies_are_told_when_new AFTER INSERT ON "Discrepancy"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tell_of_discrepancies();
CREATE TRIGGER discrepancies_are_told_when_changed AFTER UPDATE ON "Discrepancy"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tell_of_discrepancies();

CREATE FUNCTION tell_of_staleness() RETURNS trigger LANGUAGE plpgsql
SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM pg_notify(recount_channel(), '{"kind":"stale"}');
  RETURN NULL;
END
$$;
CREATE TRIGGER staleness_is_told AFTER INSERT ON "SearchStale"
  FOR EACH STATEMENT EXECUTE FUNCTION tell_of_staleness();

-- The audit. Secrets are left out; what else a row holds is kept as it was and as it is. It is written with
-- the rights of its owner, so that the application's own role need not be able to.
CREATE FUNCTION keep_audit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path FROM CURRENT AS $$
DECLARE
  key constant text[] := string_to_array(TG_ARGV[0], ' ');
  secret constant text[] := string_to_array(TG_ARGV[1], ' ');
  was jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) - secret END;
  becomes jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) - secret END;
  row_now jsonb := coalesce(becomes, was);
  who text := coalesce(recount_actor(), row_now ->> 'userId', CASE WHEN TG_TABLE_NAME = 'User' THEN row_now ->> 'id' END);
BEGIN
  INSERT INTO "AuditEntry" ("actorId", "actorName", action, subject, "subjectId", before, after, transaction)
  VALUES (who, (SELECT name FROM "User" WHERE id = who),
    (CASE TG_OP WHEN 'INSERT' THEN 'created' WHEN 'UPDATE' THEN 'changed' ELSE 'deleted' END)::"AuditAction",
    TG_TABLE_NAME, (SELECT string_agg(row_now ->> k, ' ') FROM unnest(key) k), was, becomes,
    pg_current_xact_id()::text::bigint);
  RETURN NULL;
END
$$;

CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON "User"
  FOR EACH ROW EXECUTE FUNCTION keep_audit('id', '');
CREATE TRIGGER audited AFTER INSERT OR DELETE ON "Session"
  FOR EACH ROW EXECUTE FUNCTION keep_audit('id', 'token');
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON "Account"
  FOR EACH ROW EXECUTE FUNCTION keep_audit('id', 'password accessToken refreshToken idToken');
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON "TwoFactor"
  FOR EACH ROW EXECUTE FUNCTION keep_audit('id', 'secret backupCodes');
CREATE TRIGGER audited AFTER INSERT OR DELETE ON "Passkey"
  FOR EACH ROW EXECUTE FUNCTION keep_audit('id', 'publicKey credentialID');
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON "Invitation"
  FOR EACH ROW EXECUTE FUNCTION keep_audit('id', 'tokenHash');
CREATE TRIGGER audited AFTER INSERT OR UPDATE ON "Annotation"
  FOR EACH ROW EXECUTE FUNCTION keep_audit('id', '');
CREATE TRIGGER audited AFTER INSERT ON "AnnotationTarget"
  FOR EACH ROW EXECUTE FUNCTION keep_audit('annotationId position', '');

-- A change to a reading is one entry, with the reading before and after it, children and all.
CREATE FUNCTION keep_audit_of_claim() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO "AuditEntry" ("actorId", "actorName", action, subject, "subjectId", before, after, transaction)
  VALUES (NEW."editorId", (SELECT name FROM "User" WHERE id = NEW."editorId"),
    (CASE NEW.action WHEN 'added' THEN 'created' WHEN 'rejected' THEN 'deleted' ELSE 'changed' END)::"AuditAction",
    'Claim', NEW."claimId"::text,
    (SELECT to_jsonb(r) FROM "ClaimRevision" r WHERE r."claimId" = NEW."claimId" AND r.version < NEW.version
      ORDER BY r.version DESC LIMIT 1),
    CASE WHEN NEW.action <> 'rejected' THEN to_jsonb(NEW) END, pg_current_xact_id()::text::bigint);
  RETURN NULL;
END
$$;
CREATE TRIGGER audited AFTER INSERT ON "ClaimRevision" FOR EACH ROW
  WHEN (NEW."editorId" IS NOT NULL) EXECUTE FUNCTION keep_audit_of_claim();

-- The discrepancies are made with the index of verdicts, which is made anew for them.
UPDATE "SearchIndex" SET version = 0;
