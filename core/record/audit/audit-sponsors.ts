import { printedNames, runTogether } from '../../states/names-in-list';
import { capital } from '../capital';
import type { NamedState, RecordEntry } from '../entry';
import { stateInSentence, statesInSentence } from '../state-in-sentence';
import { type Finding, gap, quoted, slip } from './finding';

/** Finds sponsors that are no states, or that are named twice or in one breath. */
export function sponsorFindings(entry: RecordEntry): readonly Finding[] {
  // In the order of the alphabet, so that the record's own makes no difference.
  const sponsors = entry.sponsors.toSorted((a, b) => (a.printed < b.printed ? -1 : 1));
  return [
    ...noSponsor(sponsors),
    ...notStates(sponsors),
    ...runTogetherNames(entry.sponsorsAsPrinted.toSorted()),
    ...namedTwice(sponsors),
  ];
}

function noSponsor(sponsors: readonly NamedState[]): Finding[] {
  if (sponsors.length > 0) return [];
  return [gap('no sponsor named', 'The record names no sponsor.', [quoted('sponsors', null)])];
}

function notStates(sponsors: readonly NamedState[]): Finding[] {
  return sponsors
    .filter(({ code }) => code === null)
    .map(({ printed }) => {
      const what = `“${printed}” stands among the sponsors, and is not the name of a state.`;
      const report =
        ' It reads like a report’s heading, so that the draft’s symbol may be a report’s.';
      const sentence = /\breports?\b/i.test(printed) ? what + report : what;
      return slip('sponsor not a state', sentence, [quoted('sponsors', printed)]);
    });
}

function runTogetherNames(sponsorsAsPrinted: readonly string[]): Finding[] {
  return sponsorsAsPrinted.flatMap(printedNames).flatMap((printed) => {
    const names = runTogether(printed);
    if (names === null) return [];
    const sentence = `“${printed}” is printed as one name. It is counted here as ${statesInSentence(names)}; the printed words are kept.`;
    return [slip('sponsors run together', sentence, [quoted('sponsors', printed)])];
  });
}

function namedTwice(sponsors: readonly NamedState[]): Finding[] {
  const codes = sponsors.map(({ code }) => code);
  return sponsors.flatMap(({ code, name }, index) => {
    if (code === null || codes.indexOf(code) !== index || codes.lastIndexOf(code) === index) {
      return [];
    }
    const printed = sponsors.filter((other) => other.code === code).map((other) => other.printed);
    const times = printed.length === 2 ? 'twice' : `${printed.length} times`;
    const sentence = `${capital(stateInSentence(name ?? code))} is named ${times} among the sponsors.`;
    return [slip('sponsor named twice', sentence, [quoted('sponsors', printed.join(', '))])];
  });
}
