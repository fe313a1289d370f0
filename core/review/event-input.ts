import { z } from 'zod';
import { formDay, formLine, formOptionalLine } from '../intake/form-fields';
import { readForm } from '../intake/read-form';

/** A new event, as an editor has it. Days are ISO 8601, in the zone. */
export interface EventInput {
  readonly title: string;
  /** Empty where it has none. */
  readonly summary: string;
  readonly place: string;
  readonly startsOn: string;
  readonly endsOn: string;
  /** IANA name. */
  readonly timeZone: string;
}

/** What a form says of a new event, or in a sentence what is wrong with it. */
export function readEventInput(
  fields: Readonly<Record<string, string>>,
): { readonly read: EventInput } | { readonly problem: string } {
  return readForm(schema, fields);
}

/** The lengths of what a form says of a new event, in UTF-16 code units. */
export const longestOfEvent = { title: 200, summary: 1000, place: 200, timeZone: 60 } as const;

const schema = z
  .object({
    title: formLine('The event’s title', longestOfEvent.title),
    summary: formOptionalLine('The summary', longestOfEvent.summary).transform(
      (text) => text ?? '',
    ),
    place: formLine('The place', longestOfEvent.place),
    startsOn: formDay('The first day'),
    endsOn: formDay('The last day'),
    timeZone: formLine('The time zone', longestOfEvent.timeZone).refine(
      isZone,
      'The time zone is none that is known: write it as America/New_York.',
    ),
  })
  .transform(({ startsOn, endsOn, ...own }, context) => {
    if (startsOn === null) {
      context.addIssue('The first day is missing.');
      return z.NEVER;
    }
    const last = endsOn ?? startsOn;
    if (last < startsOn) {
      context.addIssue('The last day is before the first.');
      return z.NEVER;
    }
    return { ...own, startsOn, endsOn: last };
  });

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}
