import { addressKey } from '../core/intake/address-key';
import { bandsOf } from '../core/origins/near-copies';
import { day, requiredDay } from './days';
import { idOf, idsOf, type Known, type Writer } from './known';
import type { SeedData } from './load';
import { makeRoom } from './make-room';
import type { SeedFact } from './seed-schemas';
import { writeClaims } from './write-claims';
import { writeRecord } from './write-record';
import { writeSources } from './write-sources';

/**
 * Writes seed data by natural keys, inside the caller's transaction.
 *
 * Writing the same data twice changes nothing. What a database has beyond the seeds is left alone. A
 * document whose text has changed becomes a new version of its article. What is new is public, and articles are
 * shown in full; what an editor has decided of either since stays so.
 */
export async function writeSeeds(db: Writer, seeds: SeedData): Promise<void> {
  await writeRecord(db, seeds);
  const outlets = await idsOf(seeds.outlets, (outlet) =>
    db.outlet.upsert({ where: { slug: outlet.slug }, create: outlet, update: outlet }),
  );
  const origins = await idsOf(seeds.origins, (origin) =>
    db.origin.upsert({ where: { slug: origin.slug }, create: origin, update: origin }),
  );
  const sources = await writeSources(db, seeds.sources);
  const corrected = await correctedByEditors(db, seeds);
  const articles = await idsOf(seeds.articles, (article) => {
    const data = {
      slug: article.slug,
      outletId: idOf(outlets, article.outlet),
      title: article.title,
      titleBasis: article.titleBasis,
      url: article.url,
      addressKey: addressKey(article.url),
      publishedOn: day(article.publishedOn),
      publishedBasis: article.publishedBasis,
      basis: article.basis,
    };
    return db.article.upsert({
      where: { slug: article.slug },
      create: { ...data, rights: 'full', publicSince: new Date() },
      update: corrected.has(article.slug) ? {} : data,
    });
  });
  for (const article of seeds.articles) {
    if (corrected.has(article.slug)) continue;
    const articleId = idOf(articles, article.slug);
    for (const { origin, certainty, basis } of article.origins) {
      const key = { articleId, originId: idOf(origins, origin) };
      const data = { ...key, certainty, basis };
      await db.articleOrigin.upsert({
        where: { articleId_originId: key },
        create: data,
        update: data,
      });
    }
  }
  const versions = await idsOf(seeds.articles, async (article) => {
    const id = idOf(articles, article.slug);
    const version = await writeVersion(db, id, article.body, article.sha256);
    await db.article.update({ where: { id }, data: { currentVersionId: version.id } });
    return version;
  });
  for (const event of seeds.events) await writeEvent(db, event, { articles, versions, sources });
}

/** Slugs of those seeded articles of which an editor has corrected something besides the text; nobody does so meanwhile. */
async function correctedByEditors(
  db: Writer,
  { articles }: SeedData,
): Promise<ReadonlySet<string>> {
  const slugs = articles.map(({ slug }) => slug);
  await db.$queryRaw`
    SELECT FROM "Article" WHERE slug = ANY(${slugs}) ORDER BY id FOR NO KEY UPDATE`;
  const all = await db.article.findMany({
    where: { slug: { in: slugs }, corrections: { some: {} } },
    select: { slug: true },
  });
  return new Set(all.map(({ slug }) => slug));
}

async function writeVersion(db: Writer, articleId: number, body: string, sha256: string) {
  const known = await db.articleVersion.findUnique({
    where: { articleId_sha256: { articleId, sha256 } },
    select: { id: true },
  });
  if (known) return known;
  const last = await db.articleVersion.aggregate({ where: { articleId }, _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  return db.articleVersion.create({
    data: { articleId, number, body, sha256, bands: [...bandsOf(body)] },
    select: { id: true },
  });
}

async function writeEvent(db: Writer, event: SeedData['events'][number], known: Known) {
  const data = {
    slug: event.slug,
    title: event.title,
    summary: event.summary,
    place: event.place,
    startsOn: requiredDay(event.startsOn),
    endsOn: requiredDay(event.endsOn),
    timeZone: event.timeZone,
  };
  const { id: eventId } = await db.event.upsert({
    where: { slug: event.slug },
    create: { ...data, publicSince: new Date() },
    update: data,
  });
  const inPlace = await db.eventArticle.findMany({
    where: { eventId },
    select: { position: true, article: { select: { id: true, slug: true } } },
  });
  await makeRoom(
    inPlace,
    ({ article }) => article.slug,
    event.articles,
    ({ article }, position) =>
      db.eventArticle.update({
        where: { eventId_articleId: { eventId, articleId: article.id } },
        data: { position },
      }),
  );
  for (const [position, slug] of event.articles.entries()) {
    const key = { eventId, articleId: idOf(known.articles, slug) };
    await db.eventArticle.upsert({
      where: { eventId_articleId: key },
      create: { ...key, position },
      update: { position },
    });
  }
  const asked = await db.fact.findMany({
    where: { eventId },
    select: { id: true, slug: true, position: true },
  });
  const slugs = event.facts.map(({ fact }) => fact.slug);
  await makeRoom(
    asked,
    ({ slug }) => slug,
    slugs,
    ({ id }, position) => db.fact.update({ where: { id }, data: { position } }),
  );
  const facts = new Map<string, number>();
  for (const [position, { fact, claims }] of event.facts.entries()) {
    const partOfId = fact.partOf === undefined ? null : idOf(facts, fact.partOf);
    const id = await writeFact(db, { eventId, position, partOfId, fact });
    facts.set(fact.slug, id);
    await writeClaims(db, id, fact, claims, known);
  }
}

async function writeFact(
  db: Writer,
  {
    eventId,
    position,
    partOfId,
    fact,
  }: { eventId: number; position: number; partOfId: number | null; fact: SeedFact },
): Promise<number> {
  const data = {
    eventId,
    position,
    partOfId,
    slug: fact.slug,
    kind: fact.kind,
    title: fact.title,
    question: fact.question,
    measure: fact.measure,
    population: fact.population ?? null,
    place: fact.place ?? null,
    periodStart: day(fact.periodStart),
    asOf: day(fact.asOf),
    cumulative: fact.cumulative ?? null,
    partGroup: fact.partGroup ?? null,
    unit: fact.kind === 'quantity' ? fact.unit : null,
    whole: fact.kind === 'quantity' ? fact.whole : true,
    draft: fact.kind === 'vote' ? fact.draft : null,
    vetoedBy: fact.kind === 'wording' ? (fact.vetoedBy?.code ?? null) : null,
    rule: fact.kind === 'quantity' || fact.kind === 'vote' ? (fact.rule ?? null) : null,
  };
  const key = { eventId, slug: fact.slug };
  const { id } = await db.fact.upsert({
    where: { eventId_slug: key },
    create: { ...data, publicSince: new Date() },
    update: data,
  });
  if (fact.kind !== 'answer') return id;
  const open = await db.answerOption.findMany({ where: { factId: id } });
  const keys = fact.options.map(({ key }) => key);
  await makeRoom(
    open,
    ({ key }) => key,
    keys,
    (option, position) => db.answerOption.update({ where: { id: option.id }, data: { position } }),
  );
  for (const [optionPosition, { key: option, label }] of fact.options.entries()) {
    const optionKey = { factId: id, key: option };
    await db.answerOption.upsert({
      where: { factId_key: optionKey },
      create: { ...optionKey, label, position: optionPosition },
      update: { label, position: optionPosition },
    });
  }
  return id;
}
