-- A passkey's name has an end, whoever gives it.
UPDATE "Passkey" SET name = nullif(left(name, 60), '') WHERE char_length(name) NOT BETWEEN 1 AND 60;
ALTER TABLE "Passkey" ADD CONSTRAINT "name_is_short" CHECK (char_length(name) BETWEEN 1 AND 60);

-- The audit. Where no actor is named it is the person of the row, who alone can have had it written: by a password or
-- a code that was right. A session that has expired was ended by nobody.
CREATE OR REPLACE FUNCTION keep_audit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path FROM CURRENT AS $$
DECLARE
  key constant text[] := string_to_array(TG_ARGV[0], ' ');
  secret constant text[] := string_to_array(TG_ARGV[1], ' ');
  was jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) - secret END;
  becomes jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) - secret END;
  row_now jsonb := coalesce(becomes, was);
  expired boolean := TG_TABLE_NAME = 'Session' AND TG_OP = 'DELETE' AND (was ->> 'expiresAt')::timestamptz <= now();
  who text := CASE WHEN NOT expired THEN coalesce(recount_actor(), row_now ->> 'userId',
    CASE WHEN TG_TABLE_NAME = 'User' THEN row_now ->> 'id' END) END;
BEGIN
  INSERT INTO "AuditEntry" ("actorId", "actorName", action, subject, "subjectId", before, after, transaction)
  VALUES (who, (SELECT name FROM "User" WHERE id = who),
    (CASE TG_OP WHEN 'INSERT' THEN 'created' WHEN 'UPDATE' THEN 'changed' ELSE 'deleted' END)::"AuditAction",
    TG_TABLE_NAME, (SELECT string_agg(row_now ->> k, ' ') FROM unnest(key) k), was, becomes,
    pg_current_xact_id()::text::bigint);
  RETURN NULL;
END
$$;

-- What a stranger can bring about by codes that are not right is no change by the person whose account it is.
DROP TRIGGER audited ON "TwoFactor";
CREATE TRIGGER audited AFTER INSERT OR DELETE ON "TwoFactor"
  FOR EACH ROW EXECUTE FUNCTION keep_audit('id', 'secret backupCodes');
CREATE TRIGGER audited_change AFTER UPDATE ON "TwoFactor" FOR EACH ROW
  WHEN (ROW(OLD.id, OLD."userId", OLD.secret, OLD."backupCodes", OLD.verified)
    IS DISTINCT FROM ROW(NEW.id, NEW."userId", NEW.secret, NEW."backupCodes", NEW.verified))
  EXECUTE FUNCTION keep_audit('id', 'secret backupCodes');

-- Its counter is left out: it counts how often the passkey signed in.
CREATE TRIGGER audited_change AFTER UPDATE OF name ON "Passkey" FOR EACH ROW
  WHEN (OLD.name IS DISTINCT FROM NEW.name)
  EXECUTE FUNCTION keep_audit('id', 'publicKey credentialID');
