/** What became of annotations that came in. */
export interface Came {
  /** Its place among those that came in, from 0. */
  readonly index: number;
  readonly isNew: boolean;
  readonly leftOut: readonly string[];
}

/** What an import did, in sentences; what is not kept of annotations is named for the first few of them. */
export function importInWords(came: readonly Came[]): string {
  const isNew = came.filter((own) => own.isNew).length;
  const known = came.length - isNew;
  const lacking = came.filter(({ leftOut }) => leftOut.length > 0);
  return [
    isNew === 0 ? 'No annotation is new.' : `${counted(isNew)} brought in.`,
    ...(known === 0
      ? []
      : [
          known === 1
            ? 'One was here already and stays as it is.'
            : `${known} were here already and stay as they are.`,
        ]),
    ...lacking
      .slice(0, mostNamed)
      .map(
        ({ index, leftOut }) =>
          `Not kept of number ${index + 1}: ${shortened(leftOut.join(', '))}.`,
      ),
    ...more(lacking.length, 'more were not kept whole'),
  ].join(' ');
}

/** Why an import was refused, in sentences: the first few of those that cannot come in, and how many there are. */
export function refusalsInWords(
  refusals: readonly { readonly index: number; readonly error: string }[],
  all: number,
): string {
  return [
    `Nothing was brought in, since ${refusals.length} of ${all} cannot be.`,
    ...refusals
      .slice(0, mostNamed)
      .map(({ index, error }) => `Number ${index + 1}: ${shortened(error)}`),
    ...more(refusals.length, 'more cannot be'),
  ].join(' ');
}

const mostNamed = 3;
/** Characters of one reason, so that what is said stays a note, and fits the cookie that carries it. */
const longestReason = 120;

function counted(annotations: number): string {
  return annotations === 1 ? 'One annotation is' : `${annotations} annotations are`;
}

function more(all: number, are: string): readonly string[] {
  return all > mostNamed ? [`${all - mostNamed} ${are}.`] : [];
}

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length > longestReason
    ? `${characters.slice(0, longestReason - 1).join('')}…`
    : text;
}
