import { z } from 'zod';
import { formDay, formLine, formOptionalLine } from '../intake/form-fields';
import { readForm } from '../intake/read-form';
import type { FactDraft } from '../suggest/new-fact';
import { votingRules } from '../votes/rules';

/** A new fact of an event, as an editor has it. */
export interface FactInput extends FactDraft {
  /** Symbol of the draft that was voted on; of votes alone. */
  readonly draft: string | null;
  /** The rule that decides the vote; of votes alone. */
  readonly rule: keyof typeof votingRules | null;
}

/** What a form says of a new fact, or in a sentence what is wrong with it. */
export function readFactInput(
  fields: Readonly<Record<string, string>>,
): { readonly read: FactInput } | { readonly problem: string } {
  return readForm(schema, fields);
}

/** The lengths of what a form says of a new fact, in UTF-16 code units. */
export const longestOfFact = {
  ...{ title: 200, question: 500, measure: 100, population: 200, place: 200, unit: 60, draft: 60 },
  option: 200,
} as const;

const given = z.string().optional();
const rules = Object.keys(votingRules) as (keyof typeof votingRules)[];

const schema = z
  .object({
    kind: z.enum(['quantity', 'vote', 'quotation', 'answer'], 'Say what kind of fact it is.'),
    title: formLine('The fact’s title', longestOfFact.title),
    question: formLine('The question', longestOfFact.question),
    measure: formLine('What is counted or asked', longestOfFact.measure),
    population: formOptionalLine('The population', longestOfFact.population),
    place: formOptionalLine('The place', longestOfFact.place),
    periodStart: formDay('The day since which is counted'),
    asOf: formDay('The day as of which it holds'),
    cumulative: given.transform((text) =>
      text === 'total' ? true : text === 'day' ? false : null,
    ),
    unit: formOptionalLine('The unit', longestOfFact.unit),
    draft: formOptionalLine('The symbol of the draft', longestOfFact.draft),
    rule: given.transform((text) => rules.find((rule) => rule === text) ?? null),
    options: given
      .transform((text) => (text ?? '').split('\n').filter((line) => line.trim() !== ''))
      .pipe(z.array(formLine('An answer', longestOfFact.option)))
      .transform((lines) => [...new Set(lines)]),
  })
  .transform(({ draft, rule, options, unit, cumulative, ...own }, context) => {
    const refuse = (message: string) => {
      context.addIssue(message);
      return z.NEVER;
    };
    const { kind } = own;
    if (kind === 'vote' && (draft === null || rule === null)) {
      return refuse(
        'A vote is known by the symbol of its draft, S/2024/239, and has a rule that decides it.',
      );
    }
    if (kind === 'answer' && (options.length < 2 || options.length > 20)) {
      return refuse('A question has from two to twenty answers that differ, one a line.');
    }
    const isQuantity = kind === 'quantity';
    return {
      ...own,
      whole: true,
      unit: isQuantity ? (unit ?? 'people') : null,
      cumulative: isQuantity ? cumulative : null,
      draft: kind === 'vote' ? draft : null,
      rule: kind === 'vote' ? rule : null,
      options: kind === 'answer' ? options : [],
    };
  });
