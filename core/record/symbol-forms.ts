/** How the United Nations writes the symbols of the documents of a vote in the Security Council. */
export const symbolForms = {
  /** S/2024/239, or S/2024/239/Rev.1 where the draft was revised. */
  draft: /^S\/\d{4}\/\d{1,6}(?:\/Rev\.\d{1,2})?$/,
  /** S/RES/2728 (2024), with or without the space. */
  resolution: /^S\/RES\/\d{1,6} ?\(\d{4}\)$/,
  /** S/PV.9586, also of a meeting resumed; a letter, S/2020/253, where the vote was by mail. */
  'meeting record': /^(?:S\/PV\.\d{1,6}(?: \(Resumption \d{1,2}\))?|S\/\d{4}\/\d{1,6})$/,
} as const;

/** Whether two symbols name one document: the space before a year makes no difference. */
export function isSameSymbol(one: string, other: string): boolean {
  return one.replaceAll(' ', '') === other.replaceAll(' ', '');
}
