import pg from 'pg';

/** Triggers that refuse what breaks a rule, or derive what an archive does not have: they do so in restoring, too. */
export const checkingTriggers: readonly string[] = [
  ...['body_never_changes', 'quote_is_from_body', 'credit_is_from_body', 'target_is_from_body'],
  ...['answer_is_of_fact', 'answered_claim_stays', 'answered_option_stays', 'an_admin_stays'],
  ...['append_only', 'never_emptied', 'never_deleted'],
  ...['day_and_outlet_are_filled', 'discrepancy_is_settled'],
];

/**
 * Triggers that note what is done just now, and by whom: revisions, the audit, marks of the search index, since when
 * something is public, and who listens. What is restored was done before. What they refuse besides is in mustKeepRules.
 */
export const notingTriggers: readonly string[] = [
  ...['annotation_is_saved', 'revision_is_kept', 'reader_is_named', 'audited'],
  ...['corrector_is_named', 'targets_are_told', 'claim_is_told', 'corrected_article_is_told'],
  'moved_article_leaves_search',
  ...['discrepancies_are_told_when_new', 'discrepancies_are_told_when_changed'],
  ...['insert', 'delete', 'update', 'truncate'].map((what) => `search_is_stale_after_${what}`),
  ...['insert', 'delete', 'update'].map((what) => `excerpts_are_stale_after_${what}`),
  ...['article', 'event', 'fact'].flatMap((what) => [
    `${what}_leaves_search`,
    `published_${what}_is_told`,
  ]),
  ...['fact_is_public', 'version_is_public'],
];

/**
 * Does some work while nothing is noted of it, in the caller's transaction, as the owner of the tables.
 * @throws Error at a trigger of which nobody has said whether it checks or notes.
 */
export async function quietly(
  db: pg.Client,
  tables: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const { rows } = await db.query<{ table: string; name: string }>(
    `SELECT tgrelid::regclass::text AS table, tgname AS name FROM pg_trigger
     WHERE tgrelid = ANY($1::regclass[]) AND NOT tgisinternal ORDER BY tgrelid, tgname`,
    [tables.map((name) => pg.escapeIdentifier(name))],
  );
  const known = [...checkingTriggers, ...notingTriggers];
  const unknown = rows.find(({ name }) => !known.includes(name));
  if (unknown) throw new Error(`The trigger ${unknown.name} is neither one that checks nor notes.`);
  const noting = rows.filter(({ name }) => notingTriggers.includes(name));
  const all = (what: 'DISABLE' | 'ENABLE') =>
    noting.map(
      ({ table, name }) => `ALTER TABLE ${table} ${what} TRIGGER ${pg.escapeIdentifier(name)}`,
    );
  await db.query(all('DISABLE').join('; '));
  await work();
  await db.query(all('ENABLE').join('; '));
}
