/**
 * The forms of an English verb: itself, its third person, its past forms and its -ing form. What follows the
 * verb in a phrase follows each form: "gun down" gives "gunned down". Irregular verbs are those listed here.
 */
export function formsOf(phrase: string): readonly string[] {
  const [verb = '', ...rest] = phrase.split(' ');
  const forms = [verb, thirdPerson(verb), ...pastForms(verb), ing(verb)];
  return [...new Set(forms)].map((form) => [form, ...rest].join(' '));
}

const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map([
  ['beat', ['beat', 'beaten']],
  ['blow', ['blew', 'blown']],
  ['burn', ['burned', 'burnt']],
  ['cost', ['cost']],
  ['drive', ['drove', 'driven']],
  ['hold', ['held']],
  ['hurt', ['hurt']],
  ['keep', ['kept']],
  ['kidnap', ['kidnapped', 'kidnaped']],
  ['lose', ['lost']],
  ['make', ['made']],
  ['mow', ['mowed', 'mown']],
  ['send', ['sent']],
  ['shoot', ['shot']],
  ['slay', ['slew', 'slain']],
  ['take', ['took', 'taken']],
]);

/** Verbs whose last consonant is doubled: stab, stabbed. */
const DOUBLED: ReadonlySet<string> = new Set(['stab', 'drag', 'gun', 'kidnap', 'expel', 'compel']);

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function pastForms(verb: string): readonly string[] {
  const irregular = IRREGULAR.get(verb);
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`];
  return [verb.endsWith('e') ? `${verb}d` : `${stem(verb)}ed`];
}

function ing(verb: string): string {
  return verb.endsWith('e') ? `${verb.slice(0, -1)}ing` : `${stem(verb)}ing`;
}

function stem(verb: string): string {
  return DOUBLED.has(verb) ? `${verb}${verb.slice(-1)}` : verb;
}
