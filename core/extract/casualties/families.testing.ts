import type { CasualtyMeasure } from '../claim';

/** A sentence put together from choices, and the claims that the same choices say it makes. */
export interface Written {
  readonly text: string;
  /** As `claimsIn` writes them. */
  readonly claims: readonly string[];
  /** The choices, for whoever looks for what a failing sentence has in common with others. */
  readonly choices: readonly string[];
}

interface Amount {
  readonly words: string;
  readonly bounds: string;
}

/** Every way to write an amount, with its bounds as the labelled sentences write them. */
export const amounts: readonly Amount[] = [
  ...written('12 [12]; twelve [12]; twenty-one [21]; 1,620 [1620]; 58,000 [58000]'),
  ...written('at least 227 [227,); no fewer than 31 [31,); at least two dozen [24,)'),
  ...written('more than 700 (700,); over 1,100 (1100,); upwards of 300 (300,)'),
  ...written('up to 50 [0,50]; as many as 90 [0,90]; fewer than 20 [0,20); under 40 [0,40)'),
  ...written('between 40 and 50 [40,50]; 40 to 50 [40,50]; 40-50 [40,50]'),
  ...written('some 4,000 ~[3500,4500]; about 90 ~[85,95]; around 150 ~[145,155]'),
  ...written('roughly 1,200 ~[1150,1250]; an estimated 38,000 ~[37500,38500]'),
  ...written('nearly 500 ~[450,500); almost 300 ~[250,300); close to 2,000 ~[1500,2000)'),
  ...written('just over 500 ~(500,550]; approximately 60 ~[55,65]'),
  ...written('dozens ~[24,); scores ~[40,); hundreds ~[200,); tens of thousands ~[20000,)'),
  ...written('several hundred ~[300,); several ~[3,); a hundred [100]; a dozen [12]'),
  ...written('more than a dozen (12,); one hundred and twenty [120]; one [1]; two [2]'),
  ...written('at least three [3,); only nine [9]; exactly 33 [33]; 1.2 million [1200000]'),
  ...written('more than 2.5 million (2500000,); hundreds of thousands ~[200000,)'),
];

function written(list: string): Amount[] {
  return list.split(';').map((entry) => {
    const [words, bounds] = entry.trim().split(/ (?=~?[[(])/);
    return { words: words ?? '', bounds: bounds ?? '' };
  });
}

/** "dozens of people", but "several people". */
function counted({ words }: Amount, people: string): string {
  const of = /(?:^|\s)(?:dozens|scores|hundreds|thousands|tens of thousands)$/.test(words);
  return people === '' ? words : `${words} ${of ? 'of ' : ''}${people}`;
}

/** Who is counted, in the plural; empty where nobody is named. */
const populations: readonly string[] = [
  ...['people', 'Palestinians', 'civilians', 'Israeli soldiers', 'children', 'women', ''],
  ...['women and children', 'Hamas fighters', 'aid workers', 'police officers', 'villagers'],
  ...['Syrian refugees', 'migrants', 'schoolchildren', 'journalists', 'Afghan civilians'],
  ...['foreign tourists', 'pro-government fighters', 'elderly residents', 'UN peacekeepers'],
];

interface Place {
  readonly words: string;
  readonly name: string | null;
}

const nowhere: Place = { words: '', name: null };
const places: readonly Place[] = [
  nowhere,
  { words: ' in Gaza', name: 'Gaza' },
  { words: ' in southern Lebanon', name: 'southern Lebanon' },
  { words: ' near Khan Younis', name: 'Khan Younis' },
  { words: ' in the city of Rafah', name: 'Rafah' },
  { words: ' in the Gaza Strip', name: 'Gaza Strip' },
  { words: ' across Sudan', name: 'Sudan' },
  { words: ' in Deir al-Balah', name: 'Deir al-Balah' },
];

/** When it was, which is never counted. */
const times: readonly string[] = [
  ...['', ' on Tuesday', ' overnight', ' last week', ' since 7 October', ' since Oct. 7, 2023'],
  ...[' in 2014', ' in the past 24 hours', ' on 12 March', ' since the war began'],
];

interface Source {
  readonly before: string;
  readonly after: string;
  readonly name: string | null;
}

const sources: readonly Source[] = [
  { before: '', after: '', name: null },
  { before: '', after: ', police said', name: 'police' },
  { before: 'Police said ', after: '', name: 'police' },
  {
    before: '',
    after: ', according to the Gaza Health Ministry',
    name: 'Gaza Health Ministry',
  },
  {
    before: 'According to the Gaza Health Ministry, ',
    after: '',
    name: 'Gaza Health Ministry',
  },
  { before: 'The ministry said on Sunday that ', after: '', name: 'the ministry' },
  { before: '', after: ', the ministry said on Monday', name: 'the ministry' },
  { before: '', after: ', said Ashraf al-Qudra, a spokesman', name: 'Ashraf al-Qudra' },
  { before: '', after: ', the Red Crescent says', name: 'Red Crescent' },
  { before: 'Health officials say ', after: '', name: 'health officials' },
];

/** A frame: a sentence with slots for who is counted, where and when. */
interface Frame {
  readonly kind: 'before' | 'after' | 'named';
  readonly measure: CasualtyMeasure;
  /** `#` stands for those counted, `@` for place and time where they fit. */
  readonly words: string;
  /** Whether words that name a part of the total fit at its end. */
  readonly parts: boolean;
}

/** What is said of those counted after they are named. */
const predicates: Readonly<Record<CasualtyMeasure, string>> = {
  killed: `were killed; have been killed; had been killed; were shot dead; died; have died; perished;
    were reported killed; lost their lives; were also killed; were murdered; were massacred; drowned;
    are known to have died; were confirmed dead`,
  injured: `were wounded; were injured; have been injured; were hurt; were seriously wounded;
    suffered injuries; were also injured`,
  missing: 'are missing; were missing; are still missing; went missing; remain unaccounted for',
  displaced: `were displaced; have been displaced; fled their homes; have fled their homes;
    were forced to flee; were forced from their homes; were left homeless; have been uprooted`,
  captive: `were taken hostage; were abducted; were kidnapped; were being held hostage;
    have been taken captive; were captured`,
};

/** What is done to those counted by a subject before them. */
const verbs: Readonly<Record<CasualtyMeasure, string>> = {
  killed: `The strike killed; Gunmen killed; An explosion has killed; Rebels shot dead; The troops had massacred;
    The fire claimed the lives of; The town mourned the killing of`,
  injured: 'The blast wounded; A stampede injured; Shelling has hurt; The bomb maimed',
  missing: 'Rescuers were searching for',
  displaced: 'The floods displaced; Fighting has uprooted; The offensive drove out',
  captive: 'The group abducted; Militants kidnapped; The attackers seized',
};

const participles: readonly [CasualtyMeasure, string][] = [
  ['killed', 'A missile struck a market@, killing #'],
  ['killed', 'A boat capsized@, leaving # dead'],
  ['killed', 'The clashes@ left # dead'],
  ['killed', 'Fighting flared@, with # killed'],
  ['injured', 'A bomb went off@, wounding #'],
  ['injured', 'A grandstand collapsed@, injuring #'],
  ['injured', 'The clashes@ left # wounded'],
  ['missing', 'A ferry sank@, leaving # missing'],
  ['displaced', 'The army advanced@, displacing #'],
  ['displaced', 'The storm made landfall@, leaving # homeless'],
  ['captive', 'Gunmen raided a school@, abducting #'],
];

const tolls: readonly [CasualtyMeasure, string][] = [
  ['killed', 'The death toll has risen to #'],
  ['killed', 'The death toll stood at #'],
  ['killed', 'The toll climbed to #'],
  ['killed', 'The number of dead reached #'],
  ['killed', 'The number of people killed rose to #'],
  ['injured', 'The number of wounded stood at #'],
  ['missing', 'The number of missing stands at #'],
];

function listOf(words: string): string[] {
  return words.split(';').map((one) => one.trim().replace(/\s+/g, ' '));
}

const measures: readonly CasualtyMeasure[] = [
  ...(['killed', 'injured', 'missing', 'displaced', 'captive'] as const),
];

/** The frames by the way in which they say it. */
export const frames: Readonly<Record<string, readonly Frame[]>> = {
  'said of them': measures.flatMap((measure) =>
    listOf(predicates[measure]).map((words): Frame => {
      return { kind: 'before', measure, words: `# ${words}@`, parts: true };
    }),
  ),
  'done to them': measures.flatMap((measure) =>
    listOf(verbs[measure]).map((words): Frame => {
      return { kind: 'named', measure, words: `${words} #@`, parts: true };
    }),
  ),
  'as a consequence': participles.map(([measure, words]): Frame => {
    return { kind: 'after', measure, words, parts: true };
  }),
  'as a toll': tolls.map(([measure, words]): Frame => {
    return { kind: 'after', measure, words, parts: false };
  }),
};

interface Part {
  readonly words: string;
  readonly claims: readonly string[];
}

const noPart: Part = { words: '', claims: [] };
const parts: readonly Part[] = [
  noPart,
  { words: ', including 64 children', claims: ['[64] children'] },
  { words: ', among them three nurses', claims: ['[3] nurses'] },
  { words: ', including 64 children and 38 women', claims: ['[64] children', '[38] women'] },
  { words: ', seven of them children', claims: ['[7] children'] },
];

/** Of all pairs of an amount and people, one in so many is written; no multiple of a list's length. */
const thinning = 5;

/**
 * Sentences of a frame: every amount with everyone who is counted, and with a place, a time, a source
 * and parts of the total.
 */
export function* sentencesOf(frame: Frame): Generator<Written> {
  let step = 0;
  for (const amount of amounts) {
    for (const people of populationsFor(frame)) {
      step += 1;
      if (step % thinning !== 0) continue;
      const place = pick(frame.words.includes('@') ? places : [nowhere], step, 3);
      const time = pick(times, step, 5);
      const source = pick(sources, step, 7);
      const part = pick(frame.parts && amount.words !== 'one' ? parts : [noPart], step, 11);
      yield write(frame, amount, people, place, time, source, part);
    }
  }
}

function populationsFor({ kind, words }: Frame): readonly string[] {
  if (words.includes('number of') || words.includes('toll')) return [''];
  return kind === 'named' ? populations.filter((people) => people !== '') : populations;
}

/** One of a list, the same at every run, and no two lists in step. */
function pick<T>(list: readonly T[], step: number, salt: number): T {
  const mixed = Math.imul(Math.imul(step, 0x9e3779b1) ^ (salt * 0x85ebca6b), 0xc2b2ae35) >>> 8;
  const one = list[mixed % list.length];
  if (one === undefined) throw new Error('A class of words is empty.');
  return one;
}

function write(
  frame: Frame,
  amount: Amount,
  people: string,
  place: Place,
  time: string,
  source: Source,
  part: Part,
): Written {
  const clause = frame.words
    .replace('#', counted(amount, people))
    .replace('@', `${place.words}${time}`);
  const opening = source.before === '' ? capital(clause) : inSentence(clause);
  const text = `${source.before}${opening}${part.words}${source.after}.`;
  const credit = source.name === null ? '' : `, says ${source.name}`;
  const who = people === '' ? populationOf(frame) : ` ${people}`;
  const where = place.name === null ? '' : ` in ${place.name}`;
  const total = `${frame.measure} ${amount.bounds}${who}${where}${credit}`;
  const claims = [
    total,
    ...part.claims.map((words) => `${frame.measure} ${words}${credit}, of #0`),
  ];
  return {
    text,
    claims,
    choices: [
      frame.words,
      amount.words,
      people,
      place.words,
      time,
      source.before + source.after,
      part.words,
    ],
  };
}

function populationOf({ words }: Frame): string {
  return words.includes('number of people') ? ' people' : '';
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A frame's first word in the middle of a sentence: names keep their capital. */
function inSentence(words: string): string {
  return /^(?:Palestinians|Israeli)/.test(words)
    ? words
    : words.charAt(0).toLowerCase() + words.slice(1);
}
