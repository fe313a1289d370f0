import { wordsOf } from '../lexicon/words-of';
/**
 * What a verb of saying does: `says` takes what is said as a clause or an object ("said 12 had died",
 * "confirmed the deaths"), `voices` only characterises, so that what it names is not thereby its
 * subject's report ("condemned the killing of 12", "called it “barbaric”"), `shows` has figures,
 * documents and pictures as its subject, `puts` needs a number put at something.
 */
export type SpeechUse = 'says' | 'voices' | 'shows' | 'puts';

export interface SpeechVerb {
  readonly use: SpeechUse;
  readonly form: 'past' | 'present' | 'participle';
  /** Whether the form is a noun as well (reports, claims, states), so that it needs a subject close by. */
  readonly alsoNoun: boolean;
  /** The form by which the verb is called. */
  readonly base: string;
}

/** The verb of saying that a word is a form of. */
export function speechVerbOf(word: string): SpeechVerb | undefined {
  return forms.get(word);
}

/** Every form of every verb of saying. */
export function speechVerbForms(): Iterable<string> {
  return forms.keys();
}

/** The forms that are finite and no noun besides. */
export function finiteSpeechVerbs(): readonly string[] {
  return [...forms].flatMap(([word, { form, alsoNoun }]) =>
    alsoNoun || form === 'participle' ? [] : [word],
  );
}

/** Regular verbs by what they do; irregular ones follow with their forms. */
const regular: Readonly<Record<'says' | 'voices' | 'shows', string>> = {
  says:
    'accuse acknowledge add admit affirm allege announce argue ask assert assess believe boast caution ' +
    'claim clarify comment complain concede conclude confirm contend continue counter count cite ' +
    'declare deny describe detail disclose dispute document emphasise emphasize estimate expect explain fear ' +
    'hint indicate inform insist joke lament list log maintain mention note observe pledge post ' +
    'predict project promise quip reaffirm recall reckon recount register reiterate relay remark remind ' +
    'repeat reply report respond retort reveal shout signal state stress suggest suspect tally testify ' +
    'threaten tweet underline underscore verify vow warn whisper record stipulate concur',
  voices:
    'apologise apologize appeal blame brand call condemn criticise criticize cry decry demand denounce ' +
    'deplore dismiss dub encourage express hail implore invoke label mock plead praise rebuke request ' +
    'slam thank urge voice welcome mourn pray exclaim declare reject decline lambast bemoan characterise ' +
    'characterize term ridicule tout sob rage fume moan groan gush sigh scream yell roar thunder snap ' +
    'mutter murmur wail blast storm vent',
  shows: 'show indicate suggest reveal confirm',
};

const irregular: readonly (readonly [
  use: SpeechUse,
  base: string,
  third: string,
  past: string,
  participle: string,
])[] = [
  ['says', 'say', 'says', 'said', 'saying'],
  ['says', 'tell', 'tells', 'told', 'telling'],
  ['says', 'write', 'writes', 'wrote', 'writing'],
  ['says', 'swear', 'swears', 'swore', 'swearing'],
  ['says', 'think', 'thinks', 'thought', ''],
  ['says', 'find', 'finds', 'found', 'finding'],
  ['says', 'read', 'reads', 'read', 'reading'],
  ['says', 'broadcast', 'broadcasts', 'broadcast', 'broadcasting'],
  ['says', 'put it', 'puts it', 'put it', 'putting it'],
  ['says', 'speak', 'speaks', 'spoke', 'speaking'],
  ['says', 'speak', '', 'spoken', ''],
  ['voices', 'beg', 'begs', 'begged', 'begging'],
  ['puts', 'put', 'puts', 'put', 'putting'],
  ['puts', 'place', 'places', 'placed', 'placing'],
  ['puts', 'raise', 'raises', 'raised', 'raising'],
  ['puts', 'give', 'gives', 'gave', 'giving'],
  ['puts', 'give', '', 'given', ''],
  ['puts', 'revise', 'revises', 'revised', 'revising'],
];

/** Forms that stand for a noun or an adjective at least as often. */
const nouns = wordsOf(`
  answer answers call calls claim claims comment comments count counts demand demands detail details
  document documents estimate estimates expect fear fears joke label labels list lists log logs note notes
  pledge pledges post posts place places project projects promise promises record records report reports
  register request requests signal signals state states stress tally tallies term terms tweet tweets
  voice voices vow vows request appeal appeals brand brands cry cries blame read reads cite
  find finds raise raises counter counters reply replies broadcast broadcasts recall
  remark remarks hint hints suspect suspects finding findings reading writing placing cite welcome thought
  thanks rage scream thunder snap blast storm roar vent sigh moan groan`);

/** Verbs that double their last letter, the last of them only in British spelling. */
const doubling = new Set(['beg', 'log', 'slam', 'dub', 'quip', 'concur', 'admit', 'sob', 'snap']);
const sometimesDoubling = new Set(['label', 'signal', 'model']);

const forms: ReadonlyMap<string, SpeechVerb> = formsOfVerbs();

function formsOfVerbs(): ReadonlyMap<string, SpeechVerb> {
  const found = new Map<string, SpeechVerb>();
  const add = (word: string, base: string, use: SpeechUse, form: SpeechVerb['form']) => {
    if (word !== '' && !found.has(word)) {
      found.set(word, { use, form, base, alsoNoun: nouns.has(word) });
    }
  };
  for (const [use, base, third, past, participle] of irregular) {
    add(past, base, use, 'past');
    add(base, base, use, 'present');
    add(third, base, use, 'present');
    add(participle, base, use, 'participle');
  }
  for (const use of ['says', 'voices', 'shows'] as const) {
    for (const base of regular[use].split(' ')) {
      for (const past of pastsOf(base)) add(past, base, use, 'past');
      add(base, base, use, 'present');
      add(thirdOf(base), base, use, 'present');
      add(participleOf(base), base, use, 'participle');
    }
  }
  return found;
}

function pastsOf(base: string): string[] {
  const doubled = `${base}${base.slice(-1)}ed`;
  if (doubling.has(base)) return [doubled];
  if (sometimesDoubling.has(base)) return [`${base}ed`, doubled];
  if (base.endsWith('e')) return [`${base}d`];
  return [/[^aeo]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`];
}

function thirdOf(base: string): string {
  if (/[^aeo]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`;
}

function participleOf(base: string): string {
  if (doubling.has(base)) return `${base}${base.slice(-1)}ing`;
  return base.endsWith('e') ? `${base.slice(0, -1)}ing` : `${base}ing`;
}
