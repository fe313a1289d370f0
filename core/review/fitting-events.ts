import type { EventOfReview, ProposalView } from '../views/review-view';

/** Events whose facts the words of an article fit beyond doubt, with why; those that most of its words fit come first. */
export function fittingEvents(
  proposals: readonly Pick<ProposalView, 'suggestions'>[],
): readonly (EventOfReview & { readonly why: readonly string[] })[] {
  const byEvent = new Map<string, { title: string; fact: string; count: number }>();
  for (const { suggestions } of proposals) {
    for (const { strength, event, eventTitle, factTitle } of suggestions) {
      if (strength !== 'strong') continue;
      const found = byEvent.get(event) ?? { title: eventTitle, fact: factTitle, count: 0 };
      byEvent.set(event, { ...found, count: found.count + 1 });
    }
  }
  return [...byEvent]
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([slug, { title, fact }]) => ({ slug, title, why: [`What it says fits “${fact}”`] }));
}
