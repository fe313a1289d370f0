-- Who changed a reading and when is not for whoever writes it down to say, but where a new text of an article has the
-- same words on the same fact: then what an editor last did to them comes with them.
CREATE OR REPLACE FUNCTION name_who_reads() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "ClaimRevision" r
      JOIN "ArticleVersion" was ON was.id = r."articleVersionId"
      JOIN "ArticleVersion" is_now ON is_now.id = NEW."articleVersionId"
        AND is_now."articleId" = was."articleId" AND is_now.id <> was.id
    WHERE r."factId" = NEW."factId" AND r.at = NEW.at AND r.quote = NEW.quote
      AND (r.action, r."editorId", r.reason) IS NOT DISTINCT FROM (NEW.action, NEW."editorId", NEW.reason)
  ) THEN
    RETURN NEW;
  END IF;
  IF NEW."editorId" IS NOT NULL AND NEW."editorId" IS DISTINCT FROM recount_actor() THEN
    RAISE EXCEPTION 'A reading is changed by the editor who is named.'
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'editor_is_named';
  END IF;
  NEW.at := clock_timestamp();
  RETURN NEW;
END
$$;

-- What is carried is in the audit by whom brought the new text in, and otherwise by the text alone.
CREATE OR REPLACE FUNCTION keep_audit_of_claim() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path FROM CURRENT AS $$
DECLARE
  was jsonb := (SELECT to_jsonb(r) FROM "ClaimRevision" r WHERE r."claimId" = NEW."claimId" AND r.version < NEW.version
    ORDER BY r.version DESC LIMIT 1);
  who text := recount_actor();
BEGIN
  INSERT INTO "AuditEntry" ("actorId", "actorName", action, subject, "subjectId", before, after, transaction)
  VALUES (who, (SELECT name FROM "User" WHERE id = who),
    (CASE WHEN NEW.action::text = 'rejected' THEN 'deleted'
      WHEN was IS NULL OR was ->> 'action' = 'rejected' THEN 'created'
      ELSE 'changed' END)::"AuditAction",
    'Claim', NEW."claimId"::text, was, to_jsonb(NEW), pg_current_xact_id()::text::bigint);
  RETURN NULL;
END
$$;
DROP TRIGGER audited ON "ClaimRevision";
CREATE TRIGGER audited AFTER INSERT ON "ClaimRevision" FOR EACH ROW
  WHEN (NEW."editorId" IS NOT NULL AND recount_actor() IS NOT NULL) EXECUTE FUNCTION keep_audit_of_claim();
