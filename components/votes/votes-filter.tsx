import { listWords } from '@/core/record/audit/votes-named';
import { rollCallLists } from '@/core/record/entry';
import { votesAddress } from '@/core/views/vote-addresses';
import type { VoteChoices } from '@/core/views/vote-summary';
import {
  holders,
  hyphenated,
  outcomes,
  positionWords,
  type VotesOptions,
} from '@/core/views/votes-options';

import { permanentByCode } from '@/core/votes/rules';
import { FilterChoice } from '../filter-choice';

/** What to show of the votes, as a plain form: the address keeps every choice. */
export function VotesFilter({ options, choices }: { options: VotesOptions; choices: VoteChoices }) {
  return (
    <form
      action={votesAddress}
      method="get"
      aria-label="Which votes to show"
      className="grid grid-cols-2 items-end gap-x-4 gap-y-3 bg-panel p-4 text-sm lg:grid-cols-4 print:hidden"
    >
      <FilterChoice
        label="Outcome"
        name="outcome"
        chosen={options.outcome && hyphenated(options.outcome)}
        offered={outcomes.map((outcome) => [hyphenated(outcome), outcome])}
      />
      <FilterChoice
        label="Vetoed by"
        name="vetoed-by"
        chosen={options.vetoedBy}
        offered={holders.map((code) => [code, permanentByCode[code]])}
      />
      <FilterChoice
        label="State"
        name="state"
        chosen={options.state}
        offered={choices.states.map(({ code, name }) => [code, name])}
      />
      <FilterChoice
        label="That state voted"
        name="voted"
        chosen={options.position && positionWords[options.position]}
        offered={rollCallLists.map((list) => [positionWords[list], listWords[list]])}
        any="any way"
      />
      <div className="col-span-2">
        <FilterChoice
          label="Agenda item"
          name="agenda"
          chosen={options.agenda}
          offered={choices.agenda.map(({ slug, title }) => [slug, title])}
        />
      </div>
      <FilterChoice
        label="Year"
        name="year"
        chosen={options.year?.toString() ?? null}
        offered={choices.years.map((year) => [year.toString(), year.toString()])}
      />
      <button
        type="submit"
        className="min-h-10 cursor-pointer border border-ink bg-ink px-5 py-1.5 font-semibold text-paper"
      >
        Show votes
      </button>
    </form>
  );
}
