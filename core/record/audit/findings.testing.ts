import type { FindingCode, FindingKind } from './finding';

/**
 * Every finding in the 341 recorded votes, by what is found and under which draft, each checked by hand
 * against the record. A number after a draft is that of its entry, where that is not the first.
 */
// biome-ignore format: one kind of finding a line reads as a table
const findingsInRecord: readonly (readonly [FindingCode, FindingKind, string])[] = [
  ['tally missing', 'gap', 'S/2025/353'],
  ['tally of none', 'contradiction', 'S/2026/373#2'],
  ['tally larger than the body', 'contradiction', 'S/2020/453'],
  ['tally smaller than the body', 'gap', 'S/2026/23'],
  ['list longer than the tally', 'contradiction', 'S/2023/638 S/2026/23'],
  ['list shorter than the tally', 'contradiction', 'S/2020/453'],
  ['no voter named', 'gap', 'S/2024/106 S/2025/353 S/2026/373#2'],
  ['member in no list', 'gap', 'S/2024/796 S/2025/692'],
  ['state in two lists', 'contradiction', 'S/2023/638'],
  ['adopted over a permanent member', 'gap', 'S/2022/160'],
  ['meeting record missing', 'gap', 'S/2026/373#2'],
  ['meeting record against heading', 'contradiction', 'S/2020/957 S/2023/1000 S/2024/106'],
  ['meetings out of order', 'contradiction', 'S/2024/239'],
  ['malformed symbol', 'slip', 'S/2023/102 S/2023/850'],
  ['title against the symbol', 'contradiction', 'S/2022/881 S/2022/964 S/2023/64 S/2024/347 S/2024/528 S/2025/748'],
  ['title missing', 'gap', 'S/2025/33 S/2025/32 S/2025/353 S/2025/435 S/2025/462 S/2025/480 S/2025/798 S/2025/804 S/2025/824 S/2025/828 S/2025/827 S/2025/837 S/2026/23 S/2026/49 S/2026/373#2'],
  ['agenda item missing', 'gap', 'S/2025/435 S/2025/595 S/2025/611 S/2026/49 S/2026/373#2'],
  ['no sponsor named', 'gap', 'S/2021/606 S/2022/495 S/2024/556 S/2025/161 S/2025/435 S/2025/435#2'],
  ['sponsor not a state', 'slip', 'S/2025/595 S/2025/595 S/2025/611 S/2025/611 S/2026/155'],
  ['sponsors run together', 'slip', 'S/2023/970'],
  ['sponsor named twice', 'slip', 'S/2022/925'],
  ['one draft for two resolutions', 'contradiction', 'S/2025/435 S/2025/435#2'],
  ['entries disagree', 'contradiction', 'S/2026/373 S/2026/373#2'],
  ['entries alike', 'slip', 'S/2026/432 S/2026/432#2 S/2026/480 S/2026/480#2'],
];

/** The same, one line for each finding, in the order of the alphabet. */
export const findingLines: readonly string[] = findingsInRecord
  .flatMap(([code, kind, drafts]) => drafts.split(' ').map((draft) => `${draft}: ${code}, ${kind}`))
  .sort();

/** A finding as such a line. */
export function findingLine(
  { draft, entry }: { readonly draft: string; readonly entry: number },
  { code, kind }: { readonly code: FindingCode; readonly kind: string },
): string {
  return `${draft}${entry === 1 ? '' : `#${entry}`}: ${code}, ${kind}`;
}
