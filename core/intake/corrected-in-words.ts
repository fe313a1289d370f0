import { type Correctable, correctable, type MetadataChange } from './article-correction';

/** What was corrected, in a sentence: “Corrected: the title and the byline.” */
export function correctedInWords(changes: readonly MetadataChange[]): string {
  return `Corrected: ${fieldsInWords(changes.map(({ field }) => field))}. What it was is kept.`;
}

/** Fields as a sentence names them: “the title, the outlet and the byline”. */
export function fieldsInWords(fields: readonly Correctable[]): string {
  return list.format(fields.map((field) => correctable[field]));
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
