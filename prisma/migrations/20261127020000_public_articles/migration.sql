-- An outlet's articles that readers get, in the order of its page: those that wait to be published are not gone
-- through, however many they are. The schema cannot say of which rows an index is.
CREATE INDEX "Article_public_idx" ON "Article"("outletId", "publishedOn" DESC, "id" DESC)
WHERE "publicSince" IS NOT NULL;
