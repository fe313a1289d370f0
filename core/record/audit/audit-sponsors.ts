import { printedNames, runTogether } from '../../states/names-in-list';
import { capital } from '../capital';
import type { RecordEntry } from '../entry';
import { stateInSentence, statesInSentence } from '../state-in-sentence';
import { contradiction, type Finding, quoted } from './finding';

/** Finds sponsors that are no states, or that are named twice or in one breath. */
export function sponsorFindings(entry: RecordEntry): readonly Finding[] {
  return [...notStates(entry), ...runTogetherNames(entry), ...namedTwice(entry)];
}

function notStates({ sponsors }: RecordEntry): Finding[] {
  return sponsors
    .filter(({ code }) => code === null)
    .map(({ printed }) =>
      contradiction(
        'sponsor not a state',
        `“${printed}” stands among the sponsors, and is not the name of a state.`,
        [quoted('sponsors', printed)],
      ),
    );
}

function runTogetherNames({ sponsorsAsPrinted }: RecordEntry): Finding[] {
  return sponsorsAsPrinted.flatMap(printedNames).flatMap((printed) => {
    const names = runTogether(printed);
    if (names === null) return [];
    const sentence = `“${printed}” is printed as one name; it is read as ${statesInSentence(names)}.`;
    return [contradiction('sponsors run together', sentence, [quoted('sponsors', printed)])];
  });
}

function namedTwice({ sponsors }: RecordEntry): Finding[] {
  const codes = sponsors.map(({ code }) => code);
  return sponsors.flatMap(({ code, name }, index) => {
    if (code === null || codes.indexOf(code) !== index || codes.lastIndexOf(code) === index) {
      return [];
    }
    const printed = sponsors.filter((other) => other.code === code).map((other) => other.printed);
    const sentence = `${capital(stateInSentence(name ?? code))} stands more than once among the sponsors.`;
    return [
      contradiction('sponsor named twice', sentence, [quoted('sponsors', printed.join(', '))]),
    ];
  });
}
