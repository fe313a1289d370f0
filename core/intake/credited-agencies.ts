/** Agencies that an article credits as one text; null where it credits none. */
export function agenciesAsSaved(names: readonly string[]): string | null {
  return names.join('; ') || null;
}

/** The agencies that such a text names, each once. */
export function agenciesOf(text: string | null): readonly string[] {
  const names = (text ?? '').split(';').map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}
