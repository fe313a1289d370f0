/** What was typed into a form of the page where an article is reviewed, and which form that was. */
export type TypedForm =
  | { readonly form: 'event' | 'article'; readonly fields: TypedFields }
  | {
      readonly form: 'fact' | 'suggestion' | 'reason';
      /** The proposal's name. */
      readonly proposal: string;
      readonly fields: TypedFields;
    };

type TypedFields = Readonly<Record<string, string>>;

/** What a form of the review says of itself and has typed into it; of anything else nothing. */
export function typedFields(fields: ReadonlyMap<string, string>): TypedFields {
  return Object.fromEntries(
    ['proposal', 'fact', 'kind', 'seen', ...typedNames].flatMap((name) => {
      const text = fields.get(name);
      return text === undefined ? [] : [[name, text]];
    }),
  );
}

/** The form whose fields these are; null where they are of none into which anything is typed. */
export function typedForm(fields: TypedFields): TypedForm | null {
  const { proposal = '' } = fields;
  if (proposal === '') {
    if ('startsOn' in fields) return { form: 'event', fields };
    return 'publishedOn' in fields ? { form: 'article', fields } : null;
  }
  if ('kind' in fields) return { form: 'fact', proposal, fields };
  if ('fact' in fields) return { form: 'suggestion', proposal, fields };
  return 'reason' in fields ? { form: 'reason', proposal, fields } : null;
}

/** What people type or choose, as the forms name it, each with its label, in the order in which they ask for it. */
export const typedLabels = {
  title: 'Title',
  summary: 'Summary',
  question: 'Question',
  event: 'Of the event',
  measure: 'What is counted or asked',
  population: 'Of whom',
  place: 'Where',
  timeZone: 'Time zone',
  startsOn: 'First day',
  endsOn: 'Last day',
  periodStart: 'Counted since',
  asOf: 'As of',
  unit: 'Unit',
  cumulative: 'Kind of figure',
  draft: 'Symbol of the draft',
  rule: 'Rule that decides',
  options: 'Its answers',
  answer: 'Answer',
  reason: 'Why it is none',
  outlet: 'Outlet',
  homepage: 'The outlet’s own page',
  address: 'Address',
  byline: 'Byline',
  publishedOn: 'Day of publication',
  language: 'Language',
  wire: 'Agency that is credited',
  why: 'Why it is corrected',
} as const;

const typedNames = Object.keys(typedLabels);
