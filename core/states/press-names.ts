/** Names that outlets use and the library has not, with the code of the state. */
export const pressNames: readonly (readonly [name: string, code: string, why: string])[] = [
  ['America', 'USA', 'common in headlines'],
  ['Bosnia', 'BIH', 'common short form'],
  ['Britain', 'GBR', 'the library has only Great Britain'],
  ['Kiev', 'UKR', 'the spelling of Kyiv in older reports'],
  ['Lao PDR', 'LAO', 'common short form'],
  ['Saint Vincent', 'VCT', 'common short form, also for its seat in the Council'],
  ['Trinidad', 'TTO', 'common short form'],
  ['Turkey', 'TUR', 'the name in English until 2022, and in many outlets since'],
  ['US', 'USA', 'the library has it only as an ISO 3166-1 alpha-2 code'],
  ['Washington', 'USA', 'the library has only Washington D.C.'],
];

/** Names in the library that are left unrecognised, because they may mean something else. */
export const unsafeNames: readonly (readonly [name: string, why: string])[] = [
  ['Congo', 'two states; outlets mostly mean the one whose United Nations name it is not'],
  ['Island', 'the Icelandic name of Iceland is an English word'],
  ['Jerusalem', 'its status is disputed, so it stands for no one state'],
  ['Lao', 'an adjective'],
  ['Mexicanos', 'an adjective'],
  ['Portuguesa', 'an adjective'],
  ['Prathet', 'the Thai word for a country'],
  ['Saudi', 'an adjective'],
  ['Thai', 'an adjective'],
  ['the Abode of Peace', 'a part of a name, torn off at its comma'],
  ['Timor', 'an island of two states'],
  ['Togolese', 'an adjective'],
  ['Victoria', 'the capital of Seychelles is also a state of Australia and a first name'],
];
