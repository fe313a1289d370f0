import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';
import { auxiliaryBefore, endsAfter, isQuote, withHearer } from './after-verbs';
import { type Saying, saying } from './saying';
import { phraseAfter, phraseBefore, type SourcePhrase } from './source-phrase';
import { bodies, people, progressive, roles } from './source-words';
import { type SpeechUse, speechVerbOf } from './speech-verbs';
import {
  isNoSpeech,
  isPassive,
  mayBeVerb,
  putsNumber,
  rejectsReport,
  showsFigures,
  takesLives,
} from './verb-or-noun';
import { isPause, isRelative, looksLikeVerb } from './word-forms';

/** The saying that a verb with its subject makes; null where the word is no verb of saying there. */
export function byVerb(
  tokens: readonly Token[],
  at: number,
  before: readonly Saying[],
): Saying | null {
  const token = tokens[at];
  const verb = speechVerbOf(token?.word ?? '');
  if (token === undefined || verb === undefined || !mayBeVerb(tokens, at, verb.alsoNoun))
    return null;
  if (verb.use === 'puts' && !putsNumber(tokens, at, verb.base)) return null;
  if (verb.base === 'claim' && takesLives(tokens, at)) return null;
  if (isNoSpeech(tokens, at, verb)) return null;
  const use = rejectsReport(tokens, at, verb.base) ? 'says' : verb.use;
  if (verb.base === 'speak' && tokens[at + 1]?.word !== 'of') return null;
  const ongoing = verb.form === 'participle';
  if (ongoing && verb.base === 'continue') return null;
  const prior = tokens[at - 1];
  if (prior === undefined) return null;
  if (verb.form === 'past' && isPassive(tokens, at)) return null;
  if (ongoing && !progressive.has(prior.word))
    return bySharedSubject(tokens, at, use, before, true);
  if (prior.word === 'and' || prior.word === 'but' || prior.word === 'then') {
    return bySharedSubject(tokens, at, use, before, false);
  }
  if (prior.kind === 'mark' && !closing.has(prior.text)) {
    const turned = isInverted(tokens, at, verb.base) ? inverted(tokens, at, use) : null;
    if (turned !== null) return turned;
  }
  const hearer = before.at(-1);
  if (hearer?.last === at - 1 && hearer.at < at - 1 && hearer.role === 'governs') {
    return saying(tokens, 'governs', use, at, hearer.first, at, hearer.phrase);
  }
  const phrase = phraseBefore(tokens, ongoing ? auxiliaryBefore(tokens, at) : at);
  if (phrase === null || (use === 'shows' && !showsFigures(tokens, phrase))) return null;
  if (use === 'puts' && isAnonymousCount(tokens, phrase)) return null;
  if (verb.base === 'find' && tokens[at + 1]?.word !== 'that' && !showsFigures(tokens, phrase))
    return null;
  const apart = isPause(tokens[phrase.first - 1]) || isQuote(tokens[phrase.first - 1]);
  const parenthesis = apart || (tokens[phrase.first - 1]?.word === 'as' && phrase.first === 1);
  const role = parenthesis && endsAfter(tokens, at, verb.base) ? 'closes' : 'governs';
  return saying(tokens, role, use, at, phrase.first, withHearer(tokens, at, verb.base), phrase);
}

/** "An earlier count had put the dead at 73": whose count it was is not said. */
function isAnonymousCount(
  tokens: readonly Token[],
  { first, last, source }: SourcePhrase,
): boolean {
  if (!/^(?:count|tally|toll|figure)s?$/.test(source.head)) return false;
  return tokens
    .slice(first, last + 1)
    .every(({ word }) => word === source.head || ofCounts.has(word));
}

const ofCounts = wordsOf(
  'a an the earlier previous initial first latest preliminary provisional new',
);

/** Marks that a subject may end with. */
const closing = new Set("'’)");

/** "and said", ", adding that": the subject is the one of the verb before, or the sentence's. */
function bySharedSubject(
  tokens: readonly Token[],
  at: number,
  use: SpeechUse,
  before: readonly Saying[],
  ongoing: boolean,
): Saying | null {
  const prior = tokens[at - 1];
  if (prior === undefined) return null;
  if (
    ongoing &&
    !isPause(prior) &&
    prior.word !== 'and' &&
    prior.word !== 'before' &&
    !prior.word.endsWith('ly')
  ) {
    const phrase = phraseBefore(tokens, at);
    const withIt = phrase === null ? undefined : tokens[phrase.first - 1];
    if (phrase === null || withIt?.word !== 'with') return null;
    return saying(tokens, 'governs', use, at, phrase.first, withHearer(tokens, at, 'tell'), phrase);
  }
  const last = before.findLast((own) => own.use !== 'accords' && own.role !== 'cites');
  if (last === undefined && use === 'puts' && ongoing) return null;
  const phrase = last?.phrase ?? subjectOfSentence(tokens, at);
  if (phrase === null) return null;
  const naming = last?.naming ?? { first: phrase.first, last: phrase.last };
  return saying(tokens, 'governs', use, at, at, at, phrase, naming);
}

/** The subject that the sentence before a token begins with. */
function subjectOfSentence(tokens: readonly Token[], before: number): SourcePhrase | null {
  let at = 0;
  for (let next = 1; next < before && next < 60; next += 1) {
    if (!looksLikeVerb(tokens, next)) continue;
    const relative = isRelative(tokens[next - 1]);
    if (relative) continue;
    at = next;
    break;
  }
  return at === 0 ? null : phraseBefore(tokens, at);
}

/** Verbs that stand before their subject where they follow what is said. */
const inverting = wordsOf(`
  say add write ask reply warn note explain recall insist declare argue tweet joke lament continue exclaim
  shout respond comment observe quip complain whisper estimate think sob rage fume moan groan gush sigh
  scream yell roar thunder snap mutter murmur wail storm`);

/** Whether the subject comes after the verb, rather than before it with something in apposition. */
function isInverted(tokens: readonly Token[], at: number, base: string): boolean {
  if (!inverting.has(base)) return false;
  if (!isPause(tokens[at - 1])) return true;
  const after = phraseAfter(tokens, at + 1);
  if (after === null) return false;
  const next = tokens[after.last + 1];
  if ((next === undefined || next.text === '.') && isGroup(after)) return true;
  const before = phraseBefore(tokens, at);
  if (before !== null && before.first <= 1) return false;
  return next === undefined || next.kind === 'mark' || isKnownSource(tokens, after);
}

function isGroup({ source }: SourcePhrase): boolean {
  return people.has(source.head) || bodies.has(source.head);
}

/** Whether a phrase is of people, a body or a name. */
function isKnownSource(tokens: readonly Token[], { first, last, source }: SourcePhrase): boolean {
  if (people.has(source.head) || bodies.has(source.head) || roles.has(source.head)) return true;
  for (let at = first; at <= last; at += 1) if (tokens[at]?.capital === true) return true;
  return source.kind === 'pronoun';
}

/** "said the envoy, Riyad Mansour", after what is said. */
function inverted(tokens: readonly Token[], at: number, use: SpeechUse): Saying | null {
  const phrase = phraseAfter(tokens, at + 1);
  if (phrase === null || looksLikeVerb(tokens, phrase.last + 1)) return null;
  const after = tokens[phrase.last + 1];
  if (after?.word === 'that' || after?.kind === 'number') return null;
  const object = tokens[at + 1];
  if (object === undefined || object.word === 'it' || object.kind === 'number') return null;
  return saying(tokens, 'closes', use, at, at, phrase.last, phrase);
}
