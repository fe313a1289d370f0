/** A state's short name as a sentence takes it: "the United Kingdom", "China", "the Kingdom of the Netherlands". */
export function stateInSentence(name: string): string {
  const catalogued = /^(?<name>.+) \((?<style>.+ of(?: the)?)\)$/.exec(name)?.groups;
  if (catalogued !== undefined) return `the ${catalogued.style} ${catalogued.name}`;
  return takesArticle.test(name) ? `the ${name}` : name;
}

/** Several of them: "China and the Russian Federation". */
export function statesInSentence(
  names: readonly string[],
  conjunction: 'and' | 'or' = 'and',
): string {
  const all = names.map(stateInSentence);
  const last = all.pop();
  if (last === undefined) return '';
  return all.length === 0 ? last : `${all.join(', ')} ${conjunction} ${last}`;
}

/** Names that are a description or a plural. */
const takesArticle =
  /^(?:United |Russian |Republic |Democratic |State of |Holy See|Congo$|Dominican Republic|Central African |Syrian |Lao |Gambia|Bahamas|Comoros|Maldives|Netherlands|Philippines|.* Islands$)/;
