import type { GivenMetadata } from '../../core/intake/given-metadata';

/** What is to be brought in at once: a folder, or a file with an article a line. */
export interface Archive {
  /** Where it lies, absolute: by this it is the same archive when it is brought in again. */
  readonly path: string;
  /** How many entries it has, and how many files that are none are left out. */
  count(): Promise<{ readonly entries: number; readonly leftOut: number }>;
  /** Its entries in their order, read as they are asked for. */
  entries(): AsyncIterable<Entry | UnreadEntry>;
}

export interface Entry {
  /** Where it stands, for whoever looks for it: "2021/report.html", "articles.jsonl, line 12". */
  readonly place: string;
  /** Tells it from the others of its archive, whenever that is brought in; at most 2,000 bytes in UTF-8. */
  readonly name: string;
  /** Bytes of it that are in memory before it is read; none where it says nothing. */
  readonly heldBytes?: number;
  read(): Promise<EntryContent | { readonly problem: string }>;
}

/** What cannot even be told from others, and why, in a sentence. */
export interface UnreadEntry {
  readonly place: string;
  readonly problem: string;
}

export interface EntryContent {
  /** At most 16 MB. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  /** As it is known besides the bytes; null where it is to be found in them. */
  readonly charset: string | null;
  readonly given: GivenMetadata;
}

/** The longest name of an entry, in bytes of UTF-8: the index by which it is found holds no more than 2,704. */
export const longestName = 2000;
