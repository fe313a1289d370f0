-- A claim that is brought back was not added by who does so.
ALTER TYPE "ClaimAction" ADD VALUE 'restored';

-- What is set aside keeps its reason in the audit, too: after it there is no claim, but the revision that says why.
CREATE OR REPLACE FUNCTION keep_audit_of_claim() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path FROM CURRENT AS $$
DECLARE
  was jsonb := (SELECT to_jsonb(r) FROM "ClaimRevision" r WHERE r."claimId" = NEW."claimId" AND r.version < NEW.version
    ORDER BY r.version DESC LIMIT 1);
BEGIN
  INSERT INTO "AuditEntry" ("actorId", "actorName", action, subject, "subjectId", before, after, transaction)
  VALUES (NEW."editorId", (SELECT name FROM "User" WHERE id = NEW."editorId"),
    (CASE WHEN NEW.action::text = 'rejected' THEN 'deleted'
      WHEN was IS NULL OR was ->> 'action' = 'rejected' THEN 'created'
      ELSE 'changed' END)::"AuditAction",
    'Claim', NEW."claimId"::text, was, to_jsonb(NEW), pg_current_xact_id()::text::bigint);
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION settle_discrepancy(which int) RETURNS void LANGUAGE plpgsql
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
      -- What editors have open stays in sight, and what they have settled of a row that then said something else, also
      -- where the comparison shows nothing.
      WHEN NOT n.present AND n.status NOT IN ('open', 'disputed') AND NOT n.outdated THEN 9
      WHEN n.status = 'unreviewed' THEN 0
      WHEN n.outdated THEN 1
      WHEN n.status IN ('open', 'disputed') THEN 2
      ELSE 3
    END
  FROM derived n WHERE d.id = n.id;
END
$$;

SELECT settle_discrepancy(id) FROM "Discrepancy" WHERE NOT present AND "annotatedAt" IS NOT NULL;
