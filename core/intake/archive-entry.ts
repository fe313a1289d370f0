import { z } from 'zod';
import { isLanguage } from './article-input';
import type { GivenMetadata } from './given-metadata';
import { keptAddress } from './kept-address';
import { keptLine } from './kept-line';
import { isPublicationDay } from './publication-day';

/** An article as an archive has it: its text or its page, and what the archive says of it besides. */
export interface ArchiveEntry {
  readonly content: string;
  readonly mediaType: 'text/plain' | 'text/html';
  readonly given: GivenMetadata;
}

/** Reads an entry out of an object, or says in a sentence why it is none. */
export function readArchiveEntry(
  json: unknown,
): { readonly read: ArchiveEntry } | { readonly problem: string } {
  const parsed = entry.safeParse(json);
  if (!parsed.success) {
    return {
      problem: problemOf(parsed.error, `An entry has text or html, and may have ${known}.`),
    };
  }
  const { text, html, ...given } = parsed.data;
  if (html === undefined && text === undefined) {
    return { problem: 'The text is missing: an entry has “text” or “html”.' };
  }
  if (html !== undefined && text !== undefined) {
    return { problem: 'It has both “text” and “html”: leave one of them out.' };
  }
  return html === undefined
    ? { read: { content: text ?? '', mediaType: 'text/plain', given: without(given) } }
    : { read: { content: html, mediaType: 'text/html', given: without(given) } };
}

/** Reads what is said of a file in another beside it, or says in a sentence why it cannot be read. */
export function readGivenMetadata(
  json: unknown,
): { readonly read: GivenMetadata } | { readonly problem: string } {
  const parsed = z.strictObject(metadata, noMetadata).safeParse(json);
  return parsed.success
    ? { read: without(parsed.data) }
    : { problem: problemOf(parsed.error, `There may be ${known}.`) };
}

/** A text of an entry; null, and nothing but spaces, are as if it were not there. */
const text = (name: string) =>
  z
    .string(`“${name}” is no text.`)
    .nullish()
    .transform((given) => (given?.trim() ? given : undefined));

const line = (name: string, most: number) => one(name, keptLine(`“${name}”`, most));

const address = (name: string) => one(name, keptAddress(`“${name}”`));

const one = (name: string, kept: z.ZodType<string, string>) =>
  text(name)
    .transform((given) => given ?? '')
    .pipe(kept)
    .transform((given) => given || undefined);

const metadata = {
  title: line('title', 500),
  outlet: line('outlet', 200),
  homepage: address('homepage'),
  address: address('address'),
  byline: line('byline', 300),
  publishedOn: line('publishedOn', 100).refine(
    (day) => day === undefined || isPublicationDay(day),
    {
      error: '“publishedOn” is no day of the years 1000 to 2199: write it as 2024-03-22.',
    },
  ),
  language: line('language', 35).refine((code) => code === undefined || isLanguage(code), {
    error: '“language” is a short code: en, en-GB, fr.',
  }),
  wire: line('wire', 200),
};

const known = Object.keys(metadata).join(', ');

const noObject = 'It is no object: an entry is written as {"text": "…", "title": "…"}.';
const noMetadata = 'It is no object: what is said of a file is written as {"title": "…"}.';

const entry = z.strictObject({ text: text('text'), html: text('html'), ...metadata }, noObject);

function problemOf(error: z.ZodError, whatMayBe: string): string {
  const [issue] = error.issues;
  if (issue?.code === 'unrecognized_keys') {
    const name = (issue.keys[0] ?? '').slice(0, 50);
    return `“${name}” is not known here. ${whatMayBe}`;
  }
  return issue?.message ?? 'It cannot be read.';
}

/** What is said, without what is not. */
function without(given: Readonly<Record<keyof GivenMetadata, string | undefined>>): GivenMetadata {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
