-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "correction" TEXT,
ADD COLUMN     "pattern" TEXT;

-- Both are written by seeding and shown to readers: a word or two, and a sentence.
ALTER TABLE "Claim"
  ADD CONSTRAINT "pattern_is_bounded" CHECK (char_length(pattern) BETWEEN 1 AND 100),
  ADD CONSTRAINT "correction_is_bounded" CHECK (char_length(correction) BETWEEN 1 AND 500);
