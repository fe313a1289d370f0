import { wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';
import type { SourcePhrase } from './source-phrase';
import {
  bodies,
  commonFirst,
  determiners,
  documents,
  people,
  prepositions,
  progressive,
  roles,
} from './source-words';
import { type SpeechVerb, speechVerbOf } from './speech-verbs';
import { isPause, looksLikeVerb } from './word-forms';

/** Words that are nouns as well: whether one stands where only a verb can. */
export function mayBeVerb(tokens: readonly Token[], at: number, alsoNoun: boolean): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (tokens[at]?.capital === true && before !== undefined) return false;
  if (before !== undefined && articles.has(before.word)) return false;
  if (!alsoNoun) return true;
  if (looksLikeVerb(tokens, at + 1)) return false;
  if (before === undefined) return false;
  if (next !== undefined && afterNouns.has(next.word)) {
    return (next.word === 'on' || next.word === 'in') && isPause(tokens[at - 2]);
  }
  if (before.kind === 'mark') return before.text === ',';
  if (determiners.has(before.word) || prepositions.has(before.word) || before.word === "'s")
    return false;
  if (isBaseForm(tokens, at) && isOne(tokens, at - 1)) return false;
  return (
    (before.capital && (at > 1 || !commonFirst.has(before.word))) ||
    people.has(before.word) ||
    bodies.has(before.word) ||
    roles.has(before.word) ||
    documents.has(before.word) ||
    progressive.has(before.word) ||
    (/[^us]s$/.test(before.word) && !/s$/.test(tokens[at]?.word ?? '')) ||
    beforeVerbs.has(before.word)
  );
}

/** Whether a form does not go with one person or body: claim, report. */
function isBaseForm(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  const verb = speechVerbOf(word);
  return verb?.form === 'present' && verb.base === word;
}

/** Whether what ends at a token is one body or one name: "an opposition", "Zamfara". */
function isOne(tokens: readonly Token[], at: number): boolean {
  const own = tokens[at];
  if (own === undefined || own.word.endsWith('s') || people.has(own.word)) return false;
  if (!own.capital && !bodies.has(own.word)) return false;
  for (let before = at - 1; before >= 0 && before > at - 6; before -= 1) {
    const word = tokens[before]?.word ?? '';
    if (word === 'and' || people.has(word)) return false;
    if (documents.has(word) && word.endsWith('s')) return false;
  }
  return true;
}

/** "feared dead", "confirmed killed", "threatened to veto": a state or an act, and no speech. */
export function isNoSpeech(tokens: readonly Token[], at: number, verb: SpeechVerb): boolean {
  const next = tokens[at + 1]?.word ?? '';
  if (next === 'to') return intending.has(verb.base);
  return verb.form === 'past' && fates.has(next);
}

const intending = new Set(['threaten', 'vow', 'pledge', 'promise', 'swear']);
const fates = wordsOf(
  'dead drowned killed missing trapped lost injured wounded buried displaced infected kidnapped abducted',
);

/** "dismissed as false reports that", "rejected a claim that": what is said not to be so. */
export function rejectsReport(tokens: readonly Token[], at: number, base: string): boolean {
  if (base !== 'reject' && base !== 'dismiss') return false;
  for (let ahead = at + 1; ahead < tokens.length && ahead < at + 9; ahead += 1) {
    if (tokens[ahead]?.kind === 'mark') return false;
    if (tokens[ahead + 1]?.word === 'that' && reports.has(tokens[ahead]?.word ?? '')) return true;
  }
  return false;
}

const reports = wordsOf(
  'claim claims report reports allegation allegations accusation accusations suggestion suggestions',
);

/** Words before which a word that may be a noun is one. */
const afterNouns = wordsOf('of from about by on in and or said say says');
const beforeVerbs = wordsOf('he she it they we i who which has have had also now and but');
const articles = wordsOf('the a an its his her their our my your no every each');

/** Whether a past form is a passive participle: "was told", "are also said". */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before > at - 3; before -= 1) {
    const word = tokens[before]?.word ?? '';
    if (progressive.has(word)) return true;
    if (!word.endsWith('ly') && word !== 'also' && word !== 'not') return false;
  }
  return false;
}

/** "claimed 12 lives", "claimed responsibility": nothing is said. */
export function takesLives(tokens: readonly Token[], at: number): boolean {
  for (let ahead = at + 1; ahead < tokens.length && ahead < at + 8; ahead += 1) {
    if (claimed.has(tokens[ahead]?.word ?? '')) return true;
  }
  return false;
}

const claimed = new Set(['life', 'lives', 'responsibility', 'victim', 'victims', 'dead']);

/** "put the number of dead at", "raised the toll to", "puts it at". */
export function putsNumber(tokens: readonly Token[], at: number, base: string): boolean {
  const joints = base === 'give' ? jointsOfGiving : jointsOfPutting;
  for (let ahead = at + 1; ahead < tokens.length && ahead < at + 14; ahead += 1) {
    if (joints.has(tokens[ahead]?.word ?? '')) {
      for (let object = at + 1; object < ahead; object += 1) {
        const word = tokens[object]?.word ?? '';
        if (documents.has(word) || putObjects.has(word)) return true;
      }
    }
  }
  return false;
}

const jointsOfGiving = new Set(['of', 'as']);
const jointsOfPutting = new Set(['at', 'to']);
const putObjects = wordsOf('losses casualties dead deaths it them this that');

const pictures = wordsOf('pictures images imagery footage photographs photos videos');

/** The subject of a verb of showing is papers, figures or pictures. */
export function showsFigures(tokens: readonly Token[], { first, last }: SourcePhrase): boolean {
  for (let at = first; at <= last; at += 1) {
    const word = tokens[at]?.word ?? '';
    if (documents.has(word) || pictures.has(word)) return true;
  }
  return false;
}
