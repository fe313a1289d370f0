import { addDays } from '../record/series/series-days';
import type { CandidateFact } from './candidate-fact';
import { dayMeant } from './named-days';
import { areSamePlaces, names, placesOf } from './place-names';
import { isSameSide, type Population, readPopulation } from './population';
import { populationOf, type ReadClaim } from './read-claim';
import { type Aspect, agrees, contradicted, type DayOf, open, supports } from './why';

/**
 * What a claim and a fact say of the day: that which the words name, else that of publication or the day
 * before it, since papers print in the morning and outlets stand in other time zones. A fact that holds as of
 * no one day takes any of its event's.
 */
export function dayAspect(claim: ReadClaim, fact: CandidateFact, of: DayOf): Aspect {
  const [first, last] =
    fact.asOf === null ? [fact.event.startsOn, fact.event.endsOn] : [fact.asOf, fact.asOf];
  if (claim.days.some(({ role, is }) => role === 'other' && !is(first, last))) return contradicted;
  const held = claim.days.filter(({ role }) => role === 'by');
  const meant =
    held.length > 0 ? held : claim.days.filter(({ role }) => /^(?:on|said)$/.test(role));
  const named = meant.find(({ is }) => is(first, last));
  const { publishedOn } = claim.article;
  if (publishedOn !== null && publishedOn < first) return contradicted;
  if (named !== undefined) {
    const day = dayMeant(named, first, last);
    return day === null ? open() : agrees({ kind: 'same day', day, by: 'its words', of });
  }
  const { periodStart } = fact;
  // "Since the attack on Saturday, 700 have been killed" names when it began, and no day of the figure.
  const onlyItsStart =
    periodStart !== null && meant.every(({ role, is }) => role === 'on' && is(periodStart));
  if (meant.length > 0 && !onlyItsStart) return contradicted;
  if (publishedOn === null) return open();
  if (publishedOn <= last)
    return agrees({ kind: 'same day', day: publishedOn, by: 'publication that day', of });
  return publishedOn === addDays(last, 1)
    ? agrees({ kind: 'same day', day: last, by: 'publication the day after', of })
    : contradicted;
}

/** Whether figures run from the same day, and are running totals or those of one day. */
export function periodAspects(claim: ReadClaim, fact: CandidateFact): readonly Aspect[] {
  const found: Aspect[] = [];
  const { periodStart, asOf, cumulative } = fact;
  const since = claim.days.filter(({ role }) => role === 'since');
  if (periodStart !== null && since.length > 0) {
    found.push(
      since.some(({ is }) => is(periodStart))
        ? agrees({ kind: 'same period', from: periodStart })
        : contradicted,
    );
  }
  if (cumulative === false && claim.run === 'total') found.push(contradicted);
  if (cumulative === false && claim.run === 'so far' && periodStart !== asOf) found.push(open());
  const longer = cumulative === true && periodStart !== null && periodStart !== asOf;
  const began = claim.days.some(
    ({ role, is }) => role === 'on' && periodStart !== null && is(periodStart),
  );
  if (longer && claim.run === 'one day' && !began) found.push(contradicted);
  return found;
}

/** Whether the same people are counted; a part is told by the total that it is a part of. */
export function populationAspects(claim: ReadClaim, fact: CandidateFact): readonly Aspect[] {
  if (fact.population === null && claim.claim.kind === 'count') return [];
  const wanted = readPopulation(fact.population);
  const own = withoutHeld(claim.population, fact);
  const printed = populationOf(claim.claim);
  if (own.group !== withoutHeld(wanted, fact).group) return [contradicted];
  const same = agrees({ kind: 'same population', population: fact.population ?? 'people' });
  if (isSameSide(own, wanted)) return [same];
  const { totalPopulation } = claim;
  if (own.sides.length === 0 && totalPopulation !== null && isSameSide(totalPopulation, wanted)) {
    const of = populationOf(claim.total) ?? '';
    return [agrees({ kind: 'part of population', part: printed ?? '', of })];
  }
  if (own.sides.length > 0 && wanted.sides.length > 0) {
    return own.sides.every((side) => wanted.sides.includes(side)) ? [open()] : [contradicted];
  }
  // The people killed in Gaza may be the Palestinians killed there; of no place, they may be anybody.
  const wide = fact.place === null || placesOf(fact.place).length > 1;
  const elsewhere = wanted.sides.length > 0 && claim.ownPlaces === null;
  return wide || elsewhere ? [contradicted] : [open()];
}

/** Of those held captive "hostages" names no part. */
function withoutHeld(population: Population, { measure }: CandidateFact): Population {
  const held = measure === 'captive' && population.group === 'hostages';
  return held ? { ...population, group: '' } : population;
}

/** Whether both name the same place, or the sentence or the article around the claim names the fact's. */
export function placeAspect(claim: ReadClaim, fact: CandidateFact): Aspect | null {
  const { place } = fact;
  if (place === null) return null;
  const wanted = placesOf(place);
  if (claim.ownPlaces !== null) {
    return areSamePlaces(claim.ownPlaces, wanted)
      ? agrees({ kind: 'place', place, named: 'claim' })
      : contradicted;
  }
  const population = claim.totalPopulation ?? claim.population;
  const sided = population.sides.length > 0 || fact.population === null;
  if (wanted.every((own) => names(claim.foldedSentence, own))) {
    const why = { kind: 'place', place, named: 'sentence' } as const;
    return sided ? agrees(why) : open(1, why);
  }
  if (wanted.every((own) => names(claim.foldedArticle, own))) {
    const why = { kind: 'place', place, named: 'article' } as const;
    return sided ? agrees(why) : open(1, why);
  }
  return open(sided ? 1 : 2);
}

/** Whether a claim near this one in the article stands on the fact's event already. */
export function nearbyAspect(claim: ReadClaim, fact: CandidateFact): Aspect | null {
  const near = claim.nearby.find(({ event }) => event === fact.event.id);
  return near === undefined
    ? null
    : supports({ kind: 'nearby claim placed there', quote: near.quote });
}
