import type { CasualtyMeasure } from '../claim';

/** The measure that a noun counts by itself, "deaths" or "injuries"; null where it counts none. */
export function measureOfNoun(noun: string): CasualtyMeasure | null {
  return fateNouns.get(noun) ?? null;
}

const fateNouns: ReadonlyMap<string, CasualtyMeasure> = new Map([
  ['death', 'killed'],
  ['deaths', 'killed'],
  ['dead', 'killed'],
  ['fatalities', 'killed'],
  ['fatality', 'killed'],
  ['killed', 'killed'],
  ['killings', 'killed'],
  ['victims', 'killed'],
  ['injuries', 'injured'],
  ['injury', 'injured'],
  ['injured', 'injured'],
  ['wounded', 'injured'],
  ['missing', 'missing'],
  ['displaced', 'displaced'],
  ['displacement', 'displaced'],
  ['hostages', 'captive'],
  ['hostage', 'captive'],
  ['captives', 'captive'],
  ['abductions', 'captive'],
]);
