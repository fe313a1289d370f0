import { permanentMembers } from './rules';

/**
 * Members that have sat in the Security Council since 2020, by their United Nations short names.
 *
 * Source: the Council's recorded votes, 2020 to 2026.
 */
export const councilMembersSince2020: readonly string[] = [
  ...permanentMembers,
  ...['Albania', 'Algeria', 'Bahrain', 'Belgium', 'Brazil', 'Colombia'],
  ...['Democratic Republic of the Congo', 'Denmark', 'Dominican Republic', 'Ecuador', 'Estonia'],
  ...['Gabon', 'Germany', 'Ghana', 'Greece', 'Guyana', 'India', 'Indonesia', 'Ireland', 'Japan'],
  ...['Kenya', 'Latvia', 'Liberia', 'Malta', 'Mexico', 'Mozambique', 'Niger', 'Norway'],
  ...['Pakistan', 'Panama', 'Republic of Korea', 'Saint Vincent and the Grenadines'],
  ...['Sierra Leone', 'Slovenia', 'Somalia', 'South Africa', 'Switzerland', 'Tunisia'],
  ...['United Arab Emirates', 'Viet Nam'],
];
