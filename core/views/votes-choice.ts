import { listWords } from '../record/audit/votes-named';
import { stateInSentence } from '../record/state-in-sentence';
import { permanentByCode } from '../votes/rules';
import type { VoteChoices } from './vote-summary';
import type { VotesOptions } from './votes-options';

/**
 * A choice of votes in words: "vetoed by the United States, in 2024, Algeria in favour"; empty for all.
 *
 * Names come from what the filters offer; what they do not know is named by its code or slug.
 */
export function choiceInWords(options: VotesOptions, { states, agenda }: VoteChoices): string {
  const { outcome, vetoedBy, year, state, position } = options;
  const by = vetoedBy === null ? null : `by ${stateInSentence(permanentByCode[vetoedBy])}`;
  const stateName = states.find(({ code }) => code === state)?.name ?? state;
  const item = agenda.find(({ slug }) => slug === options.agenda)?.title ?? options.agenda;
  const parts = [
    outcome === 'vetoed' && by !== null ? `vetoed ${by}` : outcome,
    outcome !== 'vetoed' && by !== null ? `vetoed ${by}` : null,
    year === null ? null : `in ${year}`,
    stateName === null
      ? null
      : `${stateName} ${position === null ? 'in any list' : listWords[position]}`,
    item === null ? null : `on “${item}”`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}
