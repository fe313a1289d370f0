/** What became of something that was saved, and what of it was not kept. */
export interface Saved {
  readonly came: 'new' | 'version' | 'known';
  /** The number of the version that has its text. */
  readonly number: number;
  /** The number of the article's last version, which is the one in review. */
  readonly newest: number;
  /** The number of the version that readers get; null where they get none. */
  readonly read: number | null;
  /** The title of the article whose address it has, where it is held without that. */
  readonly addressOf: string | null;
  /** What was given otherwise than the article or its outlet has it, and is not changed by this, as a sentence names it. */
  readonly stays: readonly string[];
}

/** What became of something that was saved, in sentences. */
export function savedInWords(saved: Saved): string {
  const { addressOf, stays } = saved;
  return [
    cameInWords(saved),
    addressOf === null ? '' : `It has no address: the one given is that of “${addressOf}”.`,
    stays.length === 0
      ? ''
      : `Of what was given, this is not kept, and stays as it was: ${listed(stays)}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function cameInWords({ came, number, newest, read }: Saved): string {
  switch (came) {
    case 'new':
      return 'It is held now. Readers get it when it is published.';
    case 'version':
      return 'The article was here; its text has changed, and this is a new version of it.';
    case 'known':
      if (number === newest) return 'The article was here already, with this very text.';
      return `The article was here already: this very text is its version ${number}. ${standsInWords(newest, read)}`;
  }
}

function standsInWords(newest: number, read: number | null): string {
  if (read === null) return `In review is version ${newest}.`;
  return read === newest
    ? `Readers get version ${read}, which is the last.`
    : `Readers get version ${read}, and in review is version ${newest}.`;
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
