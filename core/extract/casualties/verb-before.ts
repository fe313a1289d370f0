import { type CasualtyMeasure, casualtyMeasures } from '../claim';
import {
  adverbs,
  auxiliaries,
  passiveAuxiliaries,
  perfectAuxiliaries,
  subordinators,
} from '../lexicon/function-words';
import { speechVerbs } from '../lexicon/speech-verbs';
import { formsOf } from '../lexicon/verb-forms';
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
  const own = articles.has(tokens[object - 1]?.word ?? '') ? object - 1 : object;
  const before = tokens[own - 1]?.word ?? '';
  const joins =
    before === 'and' || before === ',' || before === 'plus' || before === 'with' || before === 'as';
  if (!joins) return null;
  for (let at = own - 1; at > 0 && at > own - furthestInList; at -= 1) {
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

/** Verbs with an object. Their forms are active by themselves or after "have". */
const VERBS: Readonly<Record<CasualtyMeasure, string>> = {
  killed: `
    kill; slay; slaughter; massacre; murder; execute; assassinate; shoot dead; gun down; behead;
    wipe out; drown; lynch; mow down; crush; eliminate; martyr; neutralise; neutralize; suffocate;
    butcher; hang; burn alive; stab to death; hack to death; beat to death; crush to death;
    burn to death; starve to death; poison to death; claim the lives of; take the lives of;
    cost the lives of; claim the life of; take the life of; cost the life of; lose; claim; take;
    cost`,
  injured: `
    injure; wound; hurt; maim; treat; stab; hospitalise; hospitalize; disable; burn`,
  missing: '',
  displaced: `
    displace; uproot; evacuate; expel; drive out; force out; make homeless; drive; force; send;
    prompt; push; compel; cause`,
  captive: `
    abduct; kidnap; capture; seize; snatch; carry off; march off; take hostage; take captive;
    take prisoner; take; hold; drag; keep`,
};

/** Verbs whose first word is changed by more than its form. */
const IDIOMS: Readonly<Record<CasualtyMeasure, string>> = {
  killed: `
    shot and killed; shooting and killing; shoot and kill; fatally shot; fatally shooting;
    fatally wounded; fatally wounding; fatally injured; fatally stabbed`,
  injured: `
    shot and wounded; shooting and wounding; shot and injured`,
  missing: '',
  displaced: '',
  captive: '',
};

/** Nouns of what was done, with the people after "of". */
const NOUNS: Readonly<Record<CasualtyMeasure, string>> = {
  killed: `
    death of; deaths of; killing of; killings of; murder of; murders of; massacre of;
    massacres of; execution of; executions of; assassination of; assassinations of; slaying of;
    loss of; loss of life of; the lives of; lives of; lynching of; drowning of; drownings of;
    beheading of; beheadings of; bodies of; remains of; corpses of; slaughter of; body of;
    funeral of; funerals of; coffins of; burial of`,
  injured: `
    injury of; injuries to; injury to; wounding of; injuries of; wounds to; maiming of`,
  missing: `
    disappearance of; disappearances of; search for; searching for; searched for; looking for;
    search is on for; hunt for; hunting for; trace of; contact with; hopes of finding;
    hope of finding; whereabouts of`,
  displaced: `
    displacement of; flight of; exodus of; evacuation of; expulsion of; uprooting of;
    forced displacement of`,
  captive: `
    abduction of; abductions of; kidnapping of; kidnappings of; capture of; seizure of; taking of;
    captivity of; detention of hostages of`,
};

/** Verbs that say it only with a word after the people: "took 12 people hostage", "forced 12 from their homes". */
const INCOMPLETE: ReadonlyMap<string, VerbBefore['completion']> = new Map([
  ...['take', 'hold', 'keep', 'drag'].flatMap(formsOf).map((form) => [form, 'captive'] as const),
  ...['drive', 'force', 'send', 'prompt', 'push', 'compel', 'cause']
    .flatMap(formsOf)
    .map((form) => [form, 'away'] as const),
]);

const byLastWord: ReadonlyMap<string, readonly VerbPhrase[]> = index();
/** The words that end a verb of what is done to people. */
export const activeWords: ReadonlySet<string> = new Set(byLastWord.keys());

function index(): ReadonlyMap<string, readonly VerbPhrase[]> {
  const found = new Map<string, VerbPhrase[]>();
  for (const measure of casualtyMeasures) {
    const add = (words: readonly string[], form: VerbPhrase['form']) => {
      const last = words.at(-1) ?? '';
      const completion = words.length === 1 ? (INCOMPLETE.get(last) ?? null) : null;
      found.set(last, [...(found.get(last) ?? []), { words, measure, completion, form }]);
    };
    for (const phrase of phrasesOf(VERBS[measure])) {
      for (const form of formsOf(phrase.join(' '))) add(form.split(' '), 'verb');
    }
    for (const phrase of phrasesOf(IDIOMS[measure])) add(phrase, 'verb');
    for (const phrase of phrasesOf(NOUNS[measure])) add(phrase, 'noun');
  }
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
