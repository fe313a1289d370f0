import type { CasualtyMeasure } from '../claim';
import { phrasesOf, wordsOf } from '../lexicon/words-of';
import type { Token } from '../text/tokens';

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
  const phrases = byFirstWord.get(tokens[at]?.word ?? '');
  if (phrases === undefined) return null;
  for (const { words, measure, form } of phrases) {
    if (words.every((word, offset) => tokens[at + offset]?.word === word)) {
      return { measure, form, last: at + words.length - 1 };
    }
  }
  return null;
}

/** "in Russian hands", "in rebel captivity". */
const holding = wordsOf('hands captivity');

interface FatePhrase {
  readonly words: readonly string[];
  readonly measure: CasualtyMeasure;
  readonly form: Fate['form'];
}

const PARTICIPLES: Readonly<Record<CasualtyMeasure, string>> = {
  killed: `killed; slain; slaughtered; massacred; murdered; executed; assassinated; martyred; shot dead;
    shot and killed; gunned down; beheaded; burned to death; burnt to death; burned alive; burnt alive;
    crushed to death; stabbed to death; beaten to death; hacked to death; bludgeoned to death; trampled to death;
    clubbed to death; bombed to death; starved to death; frozen to death; shot to death; fatally shot;
    fatally wounded; fatally injured; fatally stabbed; mortally wounded; lynched; electrocuted; butchered; put to death;
    blown to pieces; asphyxiated; wiped out; poisoned to death; mown down; mowed down; cut down; killed off;
    incinerated; decapitated; hanged; stoned to death; buried alive; found dead; left dead; confirmed dead; pulled dead; pulled out dead; brought out dead; pronounced dead; declared dead; swept to their deaths`,
  injured: `injured; wounded; hurt; maimed; left injured; left wounded; treated for injuries;
    treated for wounds; treated for burns; treated for gunshot wounds; treated for shrapnel wounds; treated for smoke inhalation; treated for minor injuries;
    hospitalised; hospitalized; burned; injured or maimed; disabled; treated in hospital; taken to hospital; rushed to hospital; sent to hospital;
    admitted to hospital; treated at hospital; concussed; stabbed; shot and wounded; shot and injured; scalded; mutilated`,
  missing: `reported missing; listed as missing; lost at sea; swept out to sea; not been seen; not been seen since; not been heard from; swept away; washed away; carried away`,
  displaced: `displaced; uprooted; internally displaced; forced to flee; forced to leave their homes; forced to evacuate;
    forced out of their homes; forced from their homes; forced from their villages; forced from home; driven from their homes; driven out of their homes;
    driven from home; driven out; made homeless; left homeless; rendered homeless; evacuated from their homes; evacuated; displaced from their homes; forcibly displaced;
    newly displaced; forced into camps; chased from their homes; expelled from their homes; moved out of their homes; left without shelter; left without a home; left without homes; forced to abandon their homes; bombed out of their homes`,
  captive: `taken hostage; taken captive; arbitrarily detained; unlawfully detained; taken prisoner; taken as hostages; abducted; kidnapped; captured;
    held hostage; held captive; held prisoner; held as hostages; held in captivity; seized; snatched; snatched from their homes; carried off; in captivity; taken as hostage; led away; dragged away; held in gaza; held for ransom;
    still held; being held; among those held; marched off; whisked away; kept captive; kept hostage`,
};

const ADJECTIVES: Readonly<Record<CasualtyMeasure, string>> = {
  killed: 'dead; deceased; fatally; no more; without life; lifeless',
  injured:
    'in critical condition; in hospital with injuries; with injuries; with gunshot wounds; with wounds; with burns; with shrapnel wounds; in a critical condition; in a serious condition; in a stable condition; in hospital; in serious condition; in intensive care',
  missing:
    'missing; unaccounted for; still missing; unaccounted-for; out of contact; not accounted for',
  displaced: 'homeless; without homes; without shelter; without a home',
  captive: 'hostage; captive; prisoner; in captivity',
};

const FINITE: Readonly<Record<CasualtyMeasure, string>> = {
  killed: `died; die; dies; dying; perished; perish; perishes; drowned; drown; drowns; drowning; succumbed; succumb; starved to death; froze to death; bled to death;
    burned to death; burnt to death; lost their lives; lost his life; lost her life; lose their lives;
    losing their lives; fell to their deaths; suffocated; choked to death; met their deaths; lost life; suffocate; plunged to their deaths; did not survive; failed to survive; fallen in battle; passed away`,
  injured: `suffered injuries; suffered injury; suffered wounds; suffered burns; sustained injuries; sustained wounds; sustained burns; suffered shrapnel wounds;
    suffered minor injuries; suffered serious injuries; sustained serious injuries; sustained minor injuries; suffered severe burns; suffered gunshot wounds; sustained gunshot wounds; were hurt; lost limbs; lost a limb; lost a leg; lost an arm; lost an eye; lost their legs; lost their sight; suffered head injuries; suffered from smoke inhalation; suffered smoke inhalation; received treatment; needed hospital treatment; required hospital treatment; suffered light injuries; suffered slight injuries; suffered non-life-threatening injuries; needed treatment; required treatment; need treatment`,
  missing:
    'disappeared; vanished; went missing; gone missing; go missing; disappear; vanish; missing; going missing',
  displaced: `fled; flee; flees; fleeing; fled their homes; flee their homes; fled their villages; fleeing their homes; left their homes; leave their homes; leaving their homes; abandoned their homes; abandon their homes;
    lost their homes; escaped their homes; evacuated their homes; crossed into safety; moved to safety; sought refuge; seeking refuge; sought shelter; seek refuge; taken refuge; took refuge; taken shelter; streamed across the border; poured across the border; crossed the border to escape; crossed the border fleeing`,
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
