-- What is in addresses of pages, leads out of them or stands in them is held to what forms are held to, whoever writes it:
-- a row of an archive that is restored may have been written by anybody.

-- An address as those of pages are made: lower-case words joined by hyphens.
ALTER TABLE "Outlet" ADD CONSTRAINT "slug_is_plain" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 200);
ALTER TABLE "Article" ADD CONSTRAINT "slug_is_plain" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 200);
ALTER TABLE "Event" ADD CONSTRAINT "slug_is_plain" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 200);
ALTER TABLE "Fact" ADD CONSTRAINT "slug_is_plain" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 200);

-- What leads out leads to the web.
ALTER TABLE "Outlet" ADD CONSTRAINT "homepage_is_of_the_web"
  CHECK (homepage ~* '^https?://[^[:space:][:cntrl:]]+$' AND length(homepage) <= 2000);
ALTER TABLE "Article" ADD CONSTRAINT "url_is_of_the_web" CHECK (url ~* '^https?://[^[:space:][:cntrl:]]+$');
ALTER TABLE "Feed" ADD CONSTRAINT "address_is_of_the_web" CHECK (address ~* '^https?://[^[:space:][:cntrl:]]+$');

-- An article is found by its own address: what is compared is of the same host.
ALTER TABLE "Article" ADD CONSTRAINT "address_key_is_of_url" CHECK (
  "addressKey" IS NULL
  OR (url IS NOT NULL AND strpos(lower(url), substring("addressKey" FROM '^[^/?:]+')) > 0));

-- A line that is seen: neither controls, nor marks that turn what stands beside it.
ALTER TABLE "Outlet" ADD CONSTRAINT "name_is_a_line" CHECK (
  name ~ '[^[:space:]]' AND length(name) <= 200
  AND name !~ '[\u0001-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]');
ALTER TABLE "Article" ADD CONSTRAINT "title_is_a_line" CHECK (
  title ~ '[^[:space:]]' AND length(title) <= 500
  AND title !~ '[\u0001-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]');
ALTER TABLE "User" ADD CONSTRAINT "name_is_a_line" CHECK (
  name ~ '[^[:space:]]' AND name !~ '[\u0001-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]');

-- Days as they are read and written everywhere: PostgreSQL has others, and infinity.
ALTER TABLE "Article"
  ADD CONSTRAINT "published_on_is_sane" CHECK ("publishedOn" BETWEEN '1000-01-01' AND '2199-12-31'),
  ADD CONSTRAINT "public_since_is_sane" CHECK (
    "publicSince" BETWEEN '2000-01-01T00:00:00Z' AND '2199-12-31T00:00:00Z');
ALTER TABLE "Event" ADD CONSTRAINT "public_since_is_sane" CHECK (
  "publicSince" BETWEEN '2000-01-01T00:00:00Z' AND '2199-12-31T00:00:00Z');
ALTER TABLE "Fact" ADD CONSTRAINT "public_since_is_sane" CHECK (
  "publicSince" BETWEEN '2000-01-01T00:00:00Z' AND '2199-12-31T00:00:00Z');

-- An index of what is brought in, by its name, holds no more than 2,704 bytes.
ALTER TABLE "Intake" ADD CONSTRAINT "name_fits_its_index" CHECK (octet_length(name) <= 2000);
ALTER TABLE "Feed" ADD CONSTRAINT "address_fits_its_index" CHECK (octet_length(address) <= 2000);
