import countries from 'world-countries';
import { unNames } from './un-names';

/** A state by its ISO 3166-1 alpha-3 code and its United Nations short name. */
export interface State {
  readonly code: string;
  readonly name: string;
}

/** Non-member observer States: they sponsor drafts. The library counts the Holy See as a member. */
const observers: ReadonlySet<string> = new Set(['PSE', 'VAT']);

/** The Member States of the United Nations and its two observer States, by name. */
export const states: readonly State[] = countries
  .filter((country) => country.unMember || observers.has(country.cca3))
  .map(({ cca3, name }) => ({ code: cca3, name: unNames[cca3] ?? name.common }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));

/** The 193 Member States of the United Nations, by name. */
export const unMembers: readonly State[] = states.filter(({ code }) => !observers.has(code));

const byCode: ReadonlyMap<string, State> = new Map(states.map((state) => [state.code, state]));

/** The state of an ISO 3166-1 alpha-3 code in capitals; null where the United Nations has none. */
export function stateByCode(code: string): State | null {
  return byCode.get(code) ?? null;
}
