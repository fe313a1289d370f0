/** A news agency by the names under which it is credited. */
export interface WireAgency {
  readonly name: string;
  /** Names that are credited, in the case in which they are printed; compared without it where they are long. */
  readonly names: readonly string[];
}

/** Agencies whose texts are printed by others. */
export const wireAgencies: readonly WireAgency[] = [
  { name: 'Reuters', names: ['Reuters', 'Thomson Reuters'] },
  { name: 'AFP', names: ['AFP', 'Agence France-Presse', 'Agence France Presse', 'AFP News'] },
  { name: 'AP', names: ['AP', 'Associated Press', 'The Associated Press', 'AP News'] },
  { name: 'UPI', names: ['UPI', 'United Press International'] },
  { name: 'dpa', names: ['dpa', 'DPA', 'Deutsche Presse-Agentur'] },
  { name: 'EFE', names: ['EFE', 'Agencia EFE'] },
  { name: 'ANSA', names: ['ANSA'] },
  { name: 'PA Media', names: ['PA', 'PA Media', 'Press Association'] },
  { name: 'AAP', names: ['AAP', 'Australian Associated Press'] },
  { name: 'The Canadian Press', names: ['The Canadian Press', 'Canadian Press', 'CP'] },
  { name: 'Xinhua', names: ['Xinhua', 'Xinhua News Agency'] },
  { name: 'Kyodo', names: ['Kyodo', 'Kyodo News'] },
  { name: 'Yonhap', names: ['Yonhap', 'Yonhap News Agency'] },
  { name: 'TASS', names: ['TASS', 'ITAR-TASS'] },
  { name: 'Interfax', names: ['Interfax'] },
  { name: 'RIA Novosti', names: ['RIA Novosti', 'RIA'] },
  { name: 'Ukrinform', names: ['Ukrinform'] },
  { name: 'Anadolu', names: ['Anadolu', 'Anadolu Agency', 'AA'] },
  { name: 'WAFA', names: ['WAFA'] },
  { name: 'WAM', names: ['WAM', 'Emirates News Agency'] },
  { name: 'SPA', names: ['SPA', 'Saudi Press Agency'] },
  { name: 'KUNA', names: ['KUNA', 'Kuwait News Agency'] },
  { name: 'QNA', names: ['QNA', 'Qatar News Agency'] },
  { name: 'MENA', names: ['MENA', 'Middle East News Agency'] },
  { name: 'SANA', names: ['SANA', 'Syrian Arab News Agency'] },
  { name: 'IRNA', names: ['IRNA', 'Islamic Republic News Agency'] },
  { name: 'PTI', names: ['PTI', 'Press Trust of India'] },
  { name: 'ANI', names: ['ANI', 'Asian News International'] },
  { name: 'IANS', names: ['IANS', 'Indo-Asian News Service'] },
  { name: 'APP', names: ['APP', 'Associated Press of Pakistan'] },
  { name: 'Bernama', names: ['Bernama'] },
  { name: 'Antara', names: ['Antara'] },
  { name: 'Belga', names: ['Belga'] },
  { name: 'ANP', names: ['ANP'] },
  { name: 'Lusa', names: ['Lusa'] },
  { name: 'NTB', names: ['NTB'] },
  { name: 'Ritzau', names: ['Ritzau'] },
  { name: 'GNA', names: ['GNA', 'Ghana News Agency'] },
  { name: 'NAN', names: ['NAN', 'News Agency of Nigeria'] },
  { name: 'IPS', names: ['IPS', 'Inter Press Service'] },
];

/** The agency that goes by a name; null where none does. Short names are told apart by their case. */
export function agencyNamed(name: string): WireAgency | null {
  const asked = name.trim();
  return byName.get(asked) ?? byName.get(asked.toLowerCase()) ?? null;
}

const byName = new Map(
  wireAgencies.flatMap((agency) =>
    agency.names.map((name) => [name.length > 4 ? name.toLowerCase() : name, agency] as const),
  ),
);
