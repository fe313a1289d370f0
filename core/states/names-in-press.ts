import countries from 'world-countries';
import { pressNames } from './press-names';

/** The common name of a state, and those by which outlets call it: Russia for RUS, Britain for GBR. */
export function namesInPress(code: string): readonly string[] {
  const common = countries.flatMap(({ cca3, name }) => (cca3 === code ? [name.common] : []));
  return [...common, ...pressNames.flatMap(([name, own]) => (own === code ? [name] : []))];
}
