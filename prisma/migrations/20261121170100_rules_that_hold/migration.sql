-- Rules that must hold whatever writes to the tables. Code checks them too, for better messages.

-- Offsets count UTF-16 code units, as JavaScript and W3C TextPositionSelector do; PostgreSQL counts
-- code points. A character beyond the Basic Multilingual Plane takes two units, so it is given a
-- second place, filled with the noncharacter U+FFFF, before slicing.
CREATE FUNCTION utf16_slice(body text, "from" int, "to" int) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  filler constant text := U&'\FFFF';
  units text;
  slice text;
BEGIN
  IF "from" < 0 OR "to" < "from" THEN
    RETURN NULL;
  END IF;
  IF octet_length(body) = length(body) OR body !~ '[\U00010000-\U0010FFFF]' THEN
    IF "to" > length(body) THEN
      RETURN NULL;
    END IF;
    RETURN substr(body, "from" + 1, "to" - "from");
  END IF;
  units := regexp_replace(body, '([\U00010000-\U0010FFFF])', '\1' || filler, 'g');
  IF "to" > length(units) THEN
    RETURN NULL;
  END IF;
  slice := substr(units, "from" + 1, "to" - "from");
  -- A cut through the middle of a character has no text of its own.
  IF left(slice, 1) = filler OR substr(units, "to" + 1, 1) = filler THEN
    RETURN NULL;
  END IF;
  RETURN replace(slice, filler, '');
END
$$;

ALTER TABLE "ArticleVersion"
  ADD CONSTRAINT "body_is_bounded" CHECK (octet_length(body) BETWEEN 1 AND 1000000),
  ADD CONSTRAINT "body_has_no_noncharacter" CHECK (position(U&'\FFFF' IN body) = 0),
  ADD CONSTRAINT "number_counts_from_one" CHECK (number >= 1),
  ADD CONSTRAINT "sha256_is_of_body"
    CHECK (sha256 = encode(sha256(convert_to(body, 'UTF8')), 'hex'));

CREATE FUNCTION refuse_changed_body() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The body of an article version never changes; add a version instead.'
    USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'body_never_changes';
END
$$;

CREATE TRIGGER body_never_changes
  BEFORE UPDATE ON "ArticleVersion" FOR EACH ROW
  WHEN (OLD.body IS DISTINCT FROM NEW.body
    OR OLD.sha256 IS DISTINCT FROM NEW.sha256
    OR OLD."articleId" IS DISTINCT FROM NEW."articleId"
    OR OLD.number IS DISTINCT FROM NEW.number
    OR OLD."readAt" IS DISTINCT FROM NEW."readAt")
  EXECUTE FUNCTION refuse_changed_body();

-- Triggers run with the search path of whoever writes, which need not be that of these tables.
CREATE FUNCTION require_quote_from_body() RETURNS trigger LANGUAGE plpgsql
SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.quote IS DISTINCT FROM (
    SELECT utf16_slice(body, NEW.start, NEW."end")
    FROM "ArticleVersion" WHERE id = NEW."articleVersionId"
  ) THEN
    RAISE EXCEPTION 'A quote must equal the words of its article version from start to end.'
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'quote_is_from_body';
  END IF;
  -- Credits are anchored in the same body, so a claim that has any cannot move to another version.
  IF TG_OP = 'UPDATE' AND OLD."articleVersionId" <> NEW."articleVersionId"
    AND EXISTS (SELECT FROM "ClaimSource" WHERE "claimId" = NEW.id) THEN
    RAISE EXCEPTION 'A claim whose sources are anchored cannot move to another article version.'
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'quote_is_from_body';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER quote_is_from_body
  BEFORE INSERT OR UPDATE ON "Claim" FOR EACH ROW EXECUTE FUNCTION require_quote_from_body();

CREATE FUNCTION require_credit_from_body() RETURNS trigger LANGUAGE plpgsql
SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.words IS DISTINCT FROM (
    SELECT utf16_slice(v.body, NEW.start, NEW."end")
    FROM "Claim" c JOIN "ArticleVersion" v ON v.id = c."articleVersionId"
    WHERE c.id = NEW."claimId"
  ) THEN
    RAISE EXCEPTION 'The words of a credit must stand in the article version of their claim.'
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'credit_is_from_body';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER credit_is_from_body
  BEFORE INSERT OR UPDATE ON "ClaimSource" FOR EACH ROW EXECUTE FUNCTION require_credit_from_body();

CREATE FUNCTION require_option_of_fact() RETURNS trigger LANGUAGE plpgsql
SET search_path FROM CURRENT AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM "Claim" c JOIN "AnswerOption" o ON o."factId" = c."factId"
    WHERE c.id = NEW."claimId" AND o.id = NEW."optionId"
  ) THEN
    RAISE EXCEPTION 'A claim can only give answers that its own fact admits.'
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'answer_is_of_fact';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER answer_is_of_fact
  BEFORE INSERT OR UPDATE ON "ClaimAnswer" FOR EACH ROW EXECUTE FUNCTION require_option_of_fact();

CREATE FUNCTION refuse_move_with_answers() RETURNS trigger LANGUAGE plpgsql
SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "ClaimAnswer"
    WHERE (TG_TABLE_NAME = 'Claim' AND "claimId" = NEW.id)
      OR (TG_TABLE_NAME = 'AnswerOption' AND "optionId" = NEW.id)
  ) THEN
    RAISE EXCEPTION 'What has been answered cannot move to another fact with its answers.'
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'answer_is_of_fact';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER answered_claim_stays BEFORE UPDATE OF "factId" ON "Claim" FOR EACH ROW
  WHEN (OLD."factId" <> NEW."factId") EXECUTE FUNCTION refuse_move_with_answers();
CREATE TRIGGER answered_option_stays BEFORE UPDATE OF "factId" ON "AnswerOption" FOR EACH ROW
  WHEN (OLD."factId" <> NEW."factId") EXECUTE FUNCTION refuse_move_with_answers();

ALTER TABLE "Claim"
  ADD CONSTRAINT "quote_has_words" CHECK (start >= 0 AND start < "end"),
  ADD CONSTRAINT "amount_is_inside_quote" CHECK (
    ("amountStart" IS NULL) = ("amountEnd" IS NULL)
    AND ("amountStart" IS NULL
      OR (start <= "amountStart" AND "amountStart" < "amountEnd" AND "amountEnd" <= "end"))),
  ADD CONSTRAINT "bounds_in_order" CHECK (
    "lower" IS NULL OR "upper" IS NULL OR "lower" < "upper"
    OR ("lower" = "upper" AND "lowerInclusive" AND "upperInclusive")),
  ADD CONSTRAINT "bounds_are_not_negative" CHECK ("lower" >= 0 AND "upper" >= 0),
  ADD CONSTRAINT "bounds_are_numbers" CHECK (
    "lower" < 'Infinity' AND "upper" < 'Infinity' AND "approximateValue" < 'Infinity'
    AND "approximateUnit" < 'Infinity' AND "vagueMultiple" < 'Infinity'),
  -- Each form fills its own columns and no others.
  ADD CONSTRAINT "quantity_fits_its_form" CHECK (CASE "quantityForm"
    WHEN 'bounded' THEN num_nonnulls("lower", "upper") > 0
      AND num_nulls("lowerInclusive", "upperInclusive") = 0
      AND num_nonnulls("approximateValue", "approximateUnit", "approximateSide",
        "vagueTerm", "vagueMultiple", "quantityBound") = 0
    WHEN 'approximate' THEN
      num_nulls("approximateValue", "approximateUnit", "approximateSide", "hedge") = 0
      AND "approximateValue" >= 0 AND "approximateUnit" > 0
      AND num_nonnulls("lower", "upper", "lowerInclusive", "upperInclusive",
        "vagueTerm", "vagueMultiple") = 0
    WHEN 'vague' THEN "vagueTerm" IS NOT NULL AND ("vagueMultiple" IS NULL OR "vagueMultiple" > 0)
      AND num_nonnulls("lower", "upper", "lowerInclusive", "upperInclusive",
        "approximateValue", "approximateUnit", "approximateSide") = 0
    ELSE num_nonnulls("lower", "upper", "lowerInclusive", "upperInclusive", "hedge",
      "approximateValue", "approximateUnit", "approximateSide", "vagueTerm", "vagueMultiple",
      "quantityBound") = 0
    END),
  ADD CONSTRAINT "figure_has_its_words" CHECK ("quantityForm" IS NULL OR "amountStart" IS NOT NULL),
  -- A tally is whole or not stated. Zero is a number.
  ADD CONSTRAINT "tally_is_whole" CHECK (
    num_nonnulls("inFavour", "against", "abstaining") IN (0, 3)
    AND "inFavour" >= 0 AND "against" >= 0 AND "abstaining" >= 0);

ALTER TABLE "ClaimSource"
  ADD CONSTRAINT "credit_has_words" CHECK (start >= 0 AND start < "end"),
  ADD CONSTRAINT "chain_counts_from_zero" CHECK (position >= 0);

ALTER TABLE "Event" ADD CONSTRAINT "days_in_order" CHECK ("startsOn" <= "endsOn");
ALTER TABLE "Fact"
  ADD CONSTRAINT "period_in_order" CHECK ("periodStart" <= "asOf"),
  ADD CONSTRAINT "not_a_part_of_itself" CHECK ("partOfId" <> id),
  ADD CONSTRAINT "quantity_has_a_unit" CHECK (kind <> 'quantity' OR unit IS NOT NULL),
  ADD CONSTRAINT "vote_has_a_rule" CHECK (kind <> 'vote' OR num_nulls(rule, draft) = 0);

