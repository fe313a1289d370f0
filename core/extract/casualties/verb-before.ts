import type { CasualtyMeasure } from '../claim';
import {
  adverbs,
  auxiliaries,
  passiveAuxiliaries,
  perfectAuxiliaries,
  subordinators,
} from '../lexicon/function-words';
import { speechVerbs } from '../lexicon/speech-verbs';
import { phrasesOf, wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';

/** A verb that does something to the people after it. */
export interface VerbBefore {
  readonly measure: CasualtyMeasure;
  /** Its first and last token. */
  readonly first: number;
  readonly last: number;
  /** What must follow the people, in the end: "took … hostage"; null where nothing must. */
  readonly completion: 'captive' | 'away' | null;
}

/**
 * The active verb, or the noun made of one, whose object begins at a token: "killed | 12 people",
 * "claimed the lives of | 12 people", "the deaths of | 12 people". Null where none stands there.
 */
export function verbBefore(tokens: readonly Token[], object: number): VerbBefore | null {
  const end = articles.has(tokens[object - 1]?.word ?? '') ? object - 1 : object;
  for (const skip of [0, 1, 2]) {
    const last = end - 1 - skip;
    if (skip > 0 && !adverbs.has(tokens[end - skip]?.word ?? '')) break;
    const phrases = byLastWord.get(tokens[last]?.word ?? '');
    for (const { words, measure, completion, form } of phrases ?? []) {
      const first = last - words.length + 1;
      if (first < 0 || !words.every((word, at) => tokens[first + at]?.word === word)) continue;
      if (form === 'verb' && !isActive(tokens, first)) continue;
      return { measure, first, last, completion };
    }
  }
  return null;
}

const articles = wordsOf(': the its their all those these his her our');

/** How far back in a list the verb may stand: "killed a commander, his driver and 12 others". */
const furthestInList = 22;

/**
 * The same for an object that is the last of a list whose other members no number counts: "killed
 * Hassan Mansour, a commander, and | five neighbours".
 */
export function verbBeforeList(tokens: readonly Token[], object: number): VerbBefore | null {
  const before = tokens[object - 1]?.word ?? '';
  const joins =
    before === 'and' || before === ',' || before === 'plus' || before === 'with' || before === 'as';
  if (!joins) return null;
  for (let at = object - 1; at > 0 && at > object - furthestInList; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.text === ';' || token.text === ':') return null;
    if (auxiliaries.has(token.word) && token.word !== 'to') return null;
    if (subordinators.has(token.word) && token.word !== 'as') return null;
    if (speechVerbs.has(token.word)) return null;
    if (!activeWords.has(token.word)) continue;
    const verb = verbBefore(tokens, at + 1);
    if (verb !== null) return verb.completion === null ? verb : null;
  }
  return null;
}

interface VerbPhrase {
  readonly words: readonly string[];
  readonly measure: CasualtyMeasure;
  readonly completion: VerbBefore['completion'];
  readonly form: 'verb' | 'noun';
}

/** Verbs with an object, in the forms that are active by themselves or after "have". */
const VERBS: Readonly<Record<CasualtyMeasure, string>> = {
  killed: `kill; kills; killed; killing; slay; slays; slew; slaying; slaughter; slaughters; slaughtered; slaughtering; massacre; massacres; massacred; massacring;
    murder; murders; murdered; murdering; execute; executes; executed; executing; assassinate; assassinates; assassinated; assassinating; shot dead; shoot dead; shoots dead; shooting dead;
    shot and killed; shooting and killing; gunned down; gun down; guns down; gunning down; claims the lives of; claimed the lives of; claiming the lives of; claim the lives of;
    took the lives of; taking the lives of; take the lives of; takes the lives of; cost the lives of; costing the lives of; costs the lives of; costing; beheaded; beheading; wiped out; wiping out; drowned; drowning; lynched; lynching; mowed down; mowing down; mows down; stabbed to death; stabs to death; stabbing to death; hacked to death; hacking to death; beat to death; crushed to death; crushing to death; crushing; eliminated; eliminating; eliminates; martyred; martyring; burned to death; burning to death; burning alive; neutralised; neutralized; neutralising; neutralizing;
    cost the life of; claimed the life of; took the life of; fatally shot; fatally shooting; fatally wounded; fatally wounding; fatally injured; fatally stabbed; lost; loses; losing; lose; claimed; claims; claiming; claim; took; taking; cost; costs; suffocated; poisoned to death; buried; burying; butchered; starved to death; hanged`,
  injured: `injure; injures; injured; injuring; wound; wounds; wounded; wounding; hurt; hurts; hurting; maim; maims; maimed; maiming; treated; treating; treat; shot and wounded; shooting and wounding; shot and injured; stabbed; stabbing; stabs; hospitalised; hospitalized; hospitalising; hospitalizing; hospitalises; hospitalizes; disabled; burned; burning`,
  missing: '',
  displaced: `displace; displaces; displaced; displacing; uproot; uproots; uprooted; uprooting; drove out; driving out; drives out; made homeless; making homeless; evacuated; evacuating; evacuate; evacuates; drove; driven; drives; driving; drive; forced; forces; forcing; force; sent; sends; sending; send; forced out; forcing out; prompted; prompting; prompts; pushed; pushing; pushes; compelled; compelling; expelled; expelling; caused; causing`,
  captive: `abduct; abducts; abducted; abducting; kidnap; kidnaps; kidnapped; kidnapping; kidnaped; capture; captures; captured; capturing; took; takes; taking; taken; take; holds; held; holding; hold; seized; seizes; seizing; seize; snatched; snatching; snatch; snatches; dragged; dragging; carried off; carrying off; keeping; kept; keeps; took hostage; taking hostage; took captive; taking captive; takes hostage; takes captive; took prisoner; taking prisoner; marched off`,
};

/** Nouns of what was done, with the people after "of". */
const NOUNS: Readonly<Record<CasualtyMeasure, string>> = {
  killed: `death of; deaths of; killing of; killings of; murder of; murders of; massacre of; massacres of; execution of; executions of; assassination of; assassinations of; slaying of;
    loss of; loss of life of; the lives of; lives of; lynching of; drowning of; drownings of; beheading of; beheadings of; bodies of; remains of; corpses of; slaughter of; body of; funeral of; funerals of; coffins of; burial of`,
  injured: `injury of; injuries to; injury to; wounding of; injuries of; wounds to; maiming of`,
  missing:
    'disappearance of; disappearances of; search for; searching for; searched for; looking for; search is on for; hunt for; hunting for; trace of; contact with; hopes of finding; hope of finding; whereabouts of',
  displaced: `displacement of; flight of; exodus of; evacuation of; expulsion of; uprooting of; forced displacement of`,
  captive: `abduction of; abductions of; kidnapping of; kidnappings of; capture of; seizure of; taking of; captivity of; detention of hostages of`,
};

/** Verbs that say it only with a word after the people: "took 12 people hostage", "forced 12 from their homes". */
const INCOMPLETE = new Map<string, VerbBefore['completion']>([
  ...[
    'took',
    'takes',
    'taking',
    'taken',
    'take',
    'holds',
    'held',
    'holding',
    'hold',
    'keeping',
    'kept',
    'keeps',
    'dragged',
    'dragging',
  ].map((word) => [word, 'captive'] as const),
  ...[
    'drove',
    'driven',
    'drives',
    'driving',
    'drive',
    'forced',
    'forces',
    'forcing',
    'force',
    'sent',
    'sends',
    'sending',
    'send',
    'prompted',
    'prompting',
    'prompts',
    'pushed',
    'pushing',
    'pushes',
    'compelled',
    'compelling',
    'caused',
    'causing',
  ].map((word) => [word, 'away'] as const),
]);

const byLastWord: ReadonlyMap<string, readonly VerbPhrase[]> = index();
/** The words that end a verb of what is done to people. */
export const activeWords: ReadonlySet<string> = new Set(byLastWord.keys());

function index(): ReadonlyMap<string, readonly VerbPhrase[]> {
  const found = new Map<string, VerbPhrase[]>();
  const add = (lists: Readonly<Record<CasualtyMeasure, string>>, form: VerbPhrase['form']) => {
    for (const [measure, list] of Object.entries(lists) as [CasualtyMeasure, string][]) {
      for (const words of phrasesOf(list)) {
        const last = words.at(-1);
        if (last === undefined || last === '') continue;
        const completion =
          words.length === 1 && form === 'verb' ? (INCOMPLETE.get(last) ?? null) : null;
        found.set(last, [...(found.get(last) ?? []), { words, measure, completion, form }]);
      }
    }
  };
  add(VERBS, 'verb');
  add(NOUNS, 'noun');
  for (const [last, phrases] of found) {
    found.set(
      last,
      [...phrases].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return found;
}

const alwaysActive = wordsOf(`
  slew took drove beat`);

/** Whether a verb's form is active: not "were killed", "the killed". */
function isActive(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  if (alwaysActive.has(word) || /(?:ing|[^s]s)$/.test(word)) return !isBeing(tokens, at);
  for (let before = at - 1; before >= Math.max(0, at - 5); before -= 1) {
    const own = tokens[before]?.word ?? '';
    if (perfectAuxiliaries.has(own)) return true;
    if (passiveAuxiliaries.has(own)) return false;
    if (!adverbs.has(own)) break;
  }
  return true;
}

function isBeing(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.word === 'being';
}
