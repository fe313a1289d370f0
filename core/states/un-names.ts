/**
 * United Nations short names, by ISO 3166-1 alpha-3 code, where they are not the library's common name.
 *
 * Source: the Organization's lists of Member States and of non-member observer States; where the
 * Security Council's votes print a shorter name (United States, United Kingdom), that one.
 */
export const unNames: Readonly<Record<string, string>> = {
  BOL: 'Bolivia (Plurinational State of)',
  BRN: 'Brunei Darussalam',
  CIV: 'Côte d’Ivoire',
  COD: 'Democratic Republic of the Congo',
  COG: 'Congo',
  CPV: 'Cabo Verde',
  FSM: 'Micronesia (Federated States of)',
  IRN: 'Iran (Islamic Republic of)',
  KOR: 'Republic of Korea',
  LAO: 'Lao People’s Democratic Republic',
  MDA: 'Republic of Moldova',
  NLD: 'Netherlands (Kingdom of the)',
  PRK: 'Democratic People’s Republic of Korea',
  PSE: 'State of Palestine',
  RUS: 'Russian Federation',
  STP: 'Sao Tome and Principe',
  SYR: 'Syrian Arab Republic',
  TZA: 'United Republic of Tanzania',
  VAT: 'Holy See',
  VEN: 'Venezuela (Bolivarian Republic of)',
  VNM: 'Viet Nam',
};
