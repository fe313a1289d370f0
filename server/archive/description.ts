import { z } from 'zod';
import { ArchiveProblem } from './archive-problem';

/** Version of what an archive looks like; see docs/decisions/0024-leaving.md. */
export const formatVersion = 1;

/** Where the description stands in an archive: first. */
export const descriptionName = 'recount.json';

/** Bytes that a description may have. */
export const longestDescription = 1_000_000;

const files = z.array(
  z.strictObject({
    table: z.string().regex(/^\w{1,100}$/),
    /** Its path in the archive. */
    file: z.string().regex(/^tables\/\w{1,100}\.jsonl$/),
    rows: z.int().min(0),
    bytes: z.int().min(0),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** The columns of each row, with PostgreSQL's names of their types. */
    columns: z.record(z.string().max(100), z.string().max(100)),
  }),
);

const description = z.strictObject({
  format: z.literal('recount-archive'),
  version: z.literal(formatVersion),
  /** The moment whose state the archive has, in UTC. */
  madeAt: z.iso.datetime({ precision: 3 }),
  /** Names of the migrations that its database had. */
  migrations: z.array(z.string().regex(/^\w{1,200}$/)).max(1000),
  /** How many things were still being read, and are not in it. */
  stillBeingRead: z.int().min(0),
  files: files.max(200),
});

/** What an archive says of itself. */
export type Description = z.infer<typeof description>;

/** A file of an archive, with the rows of one table, a JSON object a line. */
export type ArchivedFile = Description['files'][number];

/** A description as it stands in an archive. */
export function descriptionText(of: Description): string {
  return `${JSON.stringify(of, null, 2)}\n`;
}

/**
 * Reads a description.
 * @throws ArchiveProblem where it is none, or one of another version of the format.
 */
export function readDescription(text: string): Description {
  const read = z.looseObject({ format: z.unknown(), version: z.unknown() });
  const json = parsed(text);
  const begins = read.safeParse(json);
  if (!begins.success || begins.data.format !== 'recount-archive') {
    throw new ArchiveProblem(`${descriptionName} does not describe an archive of Recount.`);
  }
  if (begins.data.version !== formatVersion) {
    throw new ArchiveProblem(
      `The archive is of version ${JSON.stringify(begins.data.version)?.slice(0, 20)} of the format; this Recount reads version ${formatVersion}.`,
    );
  }
  const described = description.safeParse(json);
  if (described.success) return described.data;
  const place = described.error.issues[0]?.path.join('.') ?? '';
  throw new ArchiveProblem(`${descriptionName} is not as it should be, at “${place}”.`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
