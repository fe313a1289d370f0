import type { CasualtyMeasure } from '../claim';
import type { Token } from '../text/tokens';
import { phrasesOf, wordsOf } from './words-of';

/**
 * What befell somebody, as words say it. A `participle` stands after a form of be, or right after its
 * noun ("12 people killed"); an `adjective` likewise ("12 dead"); a `finite` verb after its subject.
 */
export interface Fate {
  readonly measure: CasualtyMeasure;
  readonly form: 'participle' | 'adjective' | 'finite';
  /** The last token, included. */
  readonly last: number;
}

/** The fate that the words at a token name, the longest that they can be read as; null where none. */
export function fateAt(tokens: readonly Token[], at: number): Fate | null {
  if (tokens[at]?.word === 'in' && holding.has(tokens[at + 2]?.word ?? '')) {
    return { measure: 'captive', form: 'adjective', last: at + 2 };
  }
  if (tokens[at + 2]?.word === 'death' && tokens[at + 1]?.word === 'to') {
    return deadly.has(tokens[at]?.word ?? '')
      ? { measure: 'killed', form: 'participle', last: at + 2 }
      : null;
  }
  const phrases = byFirstWord.get(tokens[at]?.word ?? '');
  if (phrases === undefined) return null;
  for (const { words, measure, form } of phrases) {
    const last = endOfPhrase(tokens, at, words);
    if (last !== null) return { measure, form, last };
  }
  return null;
}

/** Where words of a phrase end that begin at a token; its `*` stands for up to two words of any kind. */
function endOfPhrase(
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
): number | null {
  let next = at;
  for (const [index, word] of words.entries()) {
    if (word !== ANY) {
      if (tokens[next]?.word !== word) return null;
      next += 1;
      continue;
    }
    const after = words[index + 1];
    for (let skipped = 0; skipped < 2 && tokens[next]?.word !== after; skipped += 1) {
      if (tokens[next]?.kind !== 'word') return null;
      next += 1;
    }
  }
  return next - 1;
}

const ANY = '*';

/** What is done to somebody to death; not sentenced, frightened or bored. */
const deadly = wordsOf(`
  stabbed beaten burned burnt crushed hacked starved trampled stoned clubbed bludgeoned tortured shot
  bombed poisoned frozen put strangled choked knifed battered kicked whipped squeezed scalded`);

/** "in Russian hands", "in rebel captivity". */
const holding = wordsOf('hands captivity');

interface FatePhrase {
  readonly words: readonly string[];
  readonly measure: CasualtyMeasure;
  readonly form: Fate['form'];
}

const PARTICIPLES: Readonly<Record<CasualtyMeasure, string>> = {
  killed: `
    killed; slain; slaughtered; massacred; murdered; executed; assassinated; martyred; shot dead;
    shot and killed; gunned down; beheaded; burned alive; burnt alive; fatally shot;
    fatally wounded; fatally injured; fatally stabbed; mortally wounded; lynched; electrocuted;
    butchered; blown to pieces; asphyxiated; wiped out; mown down; mowed down; cut down;
    incinerated; decapitated; hanged; buried alive; found dead; left dead; confirmed dead;
    pulled dead; pulled out dead; brought out dead; pronounced dead; declared dead;
    swept to their deaths`,
  injured: `
    injured; wounded; hurt; maimed; left injured; left wounded; treated for * injuries;
    treated for * wounds; treated for * burns; treated for * inhalation; hospitalised;
    hospitalized; burned; disabled; treated in * hospital; treated in * hospitals;
    taken to * hospital; taken to * hospitals; rushed to * hospital; sent to * hospital;
    admitted to * hospital; treated at * hospital; concussed; stabbed; shot and wounded;
    shot and injured; scalded; mutilated`,
  missing: `
    reported missing; listed as missing; lost at sea; swept out to sea; swept away; washed away;
    carried away`,
  displaced: `
    displaced; uprooted; internally displaced; forcibly displaced; newly displaced;
    forced to flee; forced to evacuate; forced to leave * homes; forced to abandon * homes;
    forced out of * homes; forced from * homes; forced from * villages; forced from home;
    forced from * land; driven from * homes; driven out of * homes; driven from home;
    driven from * land; driven out; made homeless; left homeless; rendered homeless;
    left without shelter; left without a home; left without homes; evacuated from * homes;
    evacuated; displaced from * homes; forced into camps; chased from * homes;
    expelled from * homes; bombed out of * homes`,
  captive: `
    taken hostage; taken captive; taken prisoner; taken as hostages; taken as hostage;
    arbitrarily detained; unlawfully detained; abducted; kidnapped; captured; held hostage;
    held captive; held prisoner; held as hostages; held in captivity; held in gaza;
    held for ransom; still held; being held; seized; snatched; snatched from * homes; carried off;
    led away; dragged away; marched off; whisked away; kept captive; kept hostage`,
};

const ADJECTIVES: Readonly<Record<CasualtyMeasure, string>> = {
  killed: `
    dead; deceased; fatally; lifeless`,
  injured: `
    in * condition; in hospital with injuries; with * injuries; with * wounds; with * burns;
    in hospital; in intensive care`,
  missing: `
    missing; unaccounted for; still missing; unaccounted-for; out of contact; not accounted for`,
  displaced: `
    homeless; without homes; without shelter; without a home`,
  captive: `
    hostage; captive; prisoner; in captivity`,
};

const FINITE: Readonly<Record<CasualtyMeasure, string>> = {
  killed: `
    died; die; dies; dying; perished; perish; perishes; drowned; drown; drowns; drowning;
    succumbed; succumb; starved; froze to death; bled to death; lost their lives; lost his life;
    lost her life; lose their lives; losing their lives; fell to * deaths; fell to * death;
    suffocated; choked to death; met their deaths; suffocate; plunged to * deaths;
    plunged to * death; did not survive; failed to survive; passed away`,
  injured: `
    suffered * injuries; suffered * injury; suffered * wounds; suffered * burns;
    suffered * inhalation; sustained * injuries; sustained * wounds; sustained * burns;
    suffer * injuries; received * injuries; lost limbs; lost a limb; lost a leg; lost an arm;
    lost an eye; lost their legs; lost their sight; received * treatment; needed * treatment; needed * surgery; underwent surgery;
    required * treatment; need * treatment; require * treatment; needing * treatment`,
  missing: `
    not been seen since; not been seen; not been heard from; disappeared; vanished; went missing;
    gone missing; go missing; disappear; vanish; missing; going missing`,
  displaced: `
    fled; flee; flees; fleeing; left * homes; leave * homes; leaving * homes; abandoned * homes;
    abandon * homes; lost * homes; escaped * homes; evacuated * homes; moved to safety;
    sought * refuge; seeking * refuge; seek refuge; taken refuge; took refuge; sought shelter;
    taken shelter; streamed across the border; poured across the border;
    crossed the border fleeing; fled * homes; fled * villages; flee * homes; fleeing * homes`,
  captive: '',
};

const byFirstWord: ReadonlyMap<string, readonly FatePhrase[]> = index();

/** The words that begin the name of a fate. */
export const fateWords: ReadonlySet<string> = new Set(byFirstWord.keys());

function index(): ReadonlyMap<string, readonly FatePhrase[]> {
  const found = new Map<string, FatePhrase[]>();
  const add = (lists: Readonly<Record<CasualtyMeasure, string>>, form: Fate['form']) => {
    for (const [measure, list] of Object.entries(lists) as [CasualtyMeasure, string][]) {
      for (const words of phrasesOf(list)) {
        const first = words[0];
        if (first === undefined || first === '') continue;
        found.set(first, [...(found.get(first) ?? []), { words, measure, form }]);
      }
    }
  };
  add(ADJECTIVES, 'adjective');
  add(PARTICIPLES, 'participle');
  add(FINITE, 'finite');
  for (const [first, phrases] of found) {
    found.set(
      first,
      [...phrases].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return found;
}
