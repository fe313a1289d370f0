/** How a thing is counted as a claim: as it stands, or only where the text says what was done to it. */
type ThingUse = 'alone' | 'hit' | 'moved';

/** What is counted besides people: the noun in the plural, and when a number of it is a claim. */
export const things: ReadonlyMap<string, ThingUse> = new Map([
  ...use(
    'alone',
    `rockets missiles drones shells mortars projectiles bombs airstrikes strikes raids sorties bombings
     bombardments shellings grenades warheads interceptors landmines mines attacks`,
  ),
  ...use(
    'hit',
    `hospitals clinics schools homes houses buildings apartments mosques churches universities villages
     towns facilities shops stores vehicles cars buses ambulances tanks tents shelters warehouses bridges
     factories tunnels units structures properties dwellings targets sites positions
     installations aircraft planes warplanes helicopters jets ships vessels boats camps residences
     bakeries wells farms greenhouses outposts launchers depots bunkers businesses offices kindergartens
     colleges temples synagogues monasteries blocks flats huts bulldozers carriers
     checkpoints substations stations plants centres centers pipelines refineries ports airports bases cemeteries`,
  ),
  ...use('moved', 'trucks lorries truckloads convoys pallets airdrops flights'),
]);

/** The plural of a thing that stands in the singular or in the plural; null for a word that is no thing. */
export function pluralOfThing(noun: string): string | null {
  if (things.has(noun)) return noun;
  const plural = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  if (things.has(plural)) return plural;
  return things.has(`${noun}es`) ? `${noun}es` : null;
}

function use(kind: ThingUse, list: string): readonly (readonly [string, ThingUse])[] {
  return list
    .trim()
    .split(/\s+/)
    .map((noun) => [noun, kind]);
}
