import { addressProblem } from './address-problem';
import { keptLine } from './kept-line';

/** An address of the web as it is kept, or nothing; `name` is as a sentence about it begins. */
export function keptAddress(name: string) {
  return keptLine(name, 2000).superRefine((address, context) => {
    const problem = address === '' ? null : addressProblem(address);
    if (problem !== null) context.addIssue(`${name} ${problem}`);
  });
}
