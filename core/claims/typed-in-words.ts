import type { FactChoice } from './editor-claim-view';
import type { TypedReading } from './typed-reading';

/** What was typed of a reading and why, in a line, to be set beside what stands. */
export function typedInWords(
  typed: TypedReading & { readonly reason: string },
  { options }: Pick<FactChoice, 'options'>,
): string {
  const { amountWords, figure, lower, upper, answers, outcome, positions, speaker } = typed;
  const labels = options.filter(({ key }) => answers.includes(key)).map(({ label }) => label);
  const bounds = figure === 'bounded' ? ` as ${lower || '…'} to ${upper || '…'}` : '';
  const tally = [typed.inFavour, typed.against, typed.abstaining];
  return [
    amountWords.trim() === '' ? '' : `“${amountWords.trim()}”${bounds}`,
    labels.length === 0 ? '' : `“${labels.join('” or “')}”`,
    outcome,
    tally.join('') === '' ? '' : tally.join('–'),
    ...positions.map(({ member, position }) => `${member} ${position}`),
    speaker.name === '' ? '' : `spoken by ${speaker.name}`,
    typed.sponsors === '' ? '' : `drafts of ${typed.sponsors}`,
    ...typed.sources.map(({ name }) => (name === '' ? '' : `source: ${name}`)),
    ...[typed.population, typed.place, typed.asOf, typed.note, typed.reason],
  ]
    .filter((part) => part.trim() !== '')
    .join('; ');
}
