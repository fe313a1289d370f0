import type { VoteReading } from './vote-reading';

/** A verb that says what came of a vote only with its particle: threw out, went through. */
export interface PhrasalVerb {
  readonly particle: string;
  readonly outcome: 'adopted' | 'rejected';
  /** Whether the paper is its subject: "the text went through". */
  readonly alone: boolean;
  /** Whether the form may stand in the passive. */
  readonly participle: boolean;
}

const rejecting: readonly (readonly [particle: string, forms: string, participle: string])[] = [
  ['down', 'vote votes voting shoot shoots shooting turn turns turning strike strikes', ''],
  ['down', '', 'voted shot turned struck'],
  ['out', 'throw throws threw throwing toss tosses', 'thrown tossed'],
];
const adoptingAlone =
  'go goes went get gets got scrape scrapes scraped squeak squeaks squeaked sail sails sailed breeze breezes breezed';
const adoptingWhat = 'wave waves push pushes ram rams';
const adopted = 'waved pushed rammed';

const verbs: ReadonlyMap<string, PhrasalVerb> = new Map([
  ...rejecting.flatMap(([particle, forms, participles]) => [
    ...formsOf(forms, { particle, outcome: 'rejected', alone: false, participle: false }),
    ...formsOf(participles, { particle, outcome: 'rejected', alone: false, participle: true }),
  ]),
  ...formsOf(adoptingAlone, {
    particle: 'through',
    outcome: 'adopted',
    alone: true,
    participle: false,
  }),
  ...formsOf(adoptingWhat, {
    particle: 'through',
    outcome: 'adopted',
    alone: false,
    participle: false,
  }),
  ...formsOf(adopted, {
    particle: 'through',
    outcome: 'adopted',
    alone: false,
    participle: true,
  }),
]);

function formsOf(forms: string, verb: PhrasalVerb): readonly (readonly [string, PhrasalVerb])[] {
  return forms.split(' ').flatMap((form) => (form === '' ? [] : [[form, verb] as const]));
}

/** Every form of such a verb. */
export const phrasalVerbs: ReadonlySet<string> = new Set(verbs.keys());

/** The verb at a token with its particle next; null where another word follows. */
export function phrasalAt({ words }: VoteReading, at: number): PhrasalVerb | null {
  const verb = verbs.get(words[at] ?? '');
  return verb !== undefined && words[at + 1] === verb.particle ? verb : null;
}
