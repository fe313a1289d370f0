/** The schema that holds the queue of a database's own schema, beside it: two of one database have one each. */
export function queueSchema(databaseUrl: string): string {
  const schema = new URL(databaseUrl, 'postgresql://').searchParams.get('schema') ?? 'public';
  return schema === 'public' ? 'recount_queue' : `${schema}_queue`;
}
